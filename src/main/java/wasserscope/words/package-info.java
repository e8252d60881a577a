/** Everything the program says: one bundle turns typed reasons, names and numbers into sentences for window, command line and clip. */
package wasserscope.words;
