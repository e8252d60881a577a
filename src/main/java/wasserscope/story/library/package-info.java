/** The stories that come with the program: files, and an index of their order. Their texts are among the words. */
package wasserscope.story.library;
