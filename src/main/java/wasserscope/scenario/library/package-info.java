/**
 * The scenes that come with the program, each the smallest that shows one thing: files, and an index of their verdicts and small
 * pictures. Their titles are in {@code words}.
 */
package wasserscope.scenario.library;
