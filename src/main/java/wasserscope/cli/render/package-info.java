/** The command {@code render}. */
package wasserscope.cli.render;
