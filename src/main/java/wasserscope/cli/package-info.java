/**
 * The commands that need no window, a room each, and how a command line is read. Says nothing but through {@code words}, writes to the
 * terminal through {@code console} alone, and hands back an exit code: 0, 1 for what went wrong on the way, 2 for a wrong command line.
 */
package wasserscope.cli;
