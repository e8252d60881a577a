/**
 * The command {@code render}: options become an order for {@code export.clip} or {@code export.still}, as the window's panel makes one.
 */
package wasserscope.cli.render;
