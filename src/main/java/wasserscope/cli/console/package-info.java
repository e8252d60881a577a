/** What the commands share: options in words, errors a line each, the standard output, progress. */
package wasserscope.cli.console;
