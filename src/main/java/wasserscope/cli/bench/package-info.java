/** The command {@code bench}. */
package wasserscope.cli.bench;
