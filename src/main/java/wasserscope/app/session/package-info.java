/**
 * What the parts of the window share: the run under way, how it is looked at, the file it belongs to, what is remembered of it, and what
 * there is to say, failures included. Knows no other room but {@code canvas} and {@code control}; they all may listen to it. For the FX
 * thread, save where a class says otherwise.
 */
package wasserscope.app.session;
