/**
 * What the parts of the window share: the run under way, how it is looked at, the file it belongs to, and what is remembered of it. For the FX
 * thread, save where a class says otherwise.
 */
package wasserscope.app.session;
