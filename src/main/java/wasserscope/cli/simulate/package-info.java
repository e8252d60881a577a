/** The command {@code simulate}. */
package wasserscope.cli.simulate;
