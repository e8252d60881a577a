/** The command {@code data}: what the columns of a table are taken for, as JSON, and the scenario that it opens in. */
package wasserscope.cli.data;
