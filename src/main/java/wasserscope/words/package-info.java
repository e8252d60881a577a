/**
 * Everything the program says, in each language that it speaks: typed reasons, names and numbers become sentences for window, picture,
 * command line and clip. The sentences stand in {@code words.properties}; another language is a further bundle and a constant of {@link
 * Language}. Decides nothing: what is the case is said by the packages below.
 */
package wasserscope.words;
