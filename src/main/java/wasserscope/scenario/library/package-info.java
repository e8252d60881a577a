/** The scenes that come with the program, each the smallest that shows one thing. */
package wasserscope.scenario.library;
