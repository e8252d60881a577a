/** The commands that need no window. */
package wasserscope.cli;
