/**
 * What the commands share: options in words, the language, errors a line each, the standard output that may fail, progress on a
 * terminal. Knows no command.
 */
package wasserscope.cli.console;
