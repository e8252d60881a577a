/** The command {@code bench}: the steps per second of each engine. */
package wasserscope.cli.bench;
