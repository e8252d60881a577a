/** The command {@code scenarios}. */
package wasserscope.cli.scenarios;
