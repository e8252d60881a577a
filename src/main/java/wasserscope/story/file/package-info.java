/**
 * Stories in files: read with every fault named by its place and its line. What a story changes of its runs is followed beat by beat, as
 * far as that can be known without running them.
 */
package wasserscope.story.file;
