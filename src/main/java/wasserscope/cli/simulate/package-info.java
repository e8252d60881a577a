/**
 * The command {@code simulate}: a scenario is stepped, its numbers are printed as JSON and its tables written. What is in the tables is
 * for {@code export.data}.
 */
package wasserscope.cli.simulate;
