/** The command {@code scenarios}: the names of the scenes that come with the program. */
package wasserscope.cli.scenarios;
