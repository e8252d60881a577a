/**
 * The scene that a table of the user's data opens in, and the map of its numbers to those of the plane: {@code DataScene} makes the
 * scenario, {@code Standardization} the map. Knows no window and no sentence.
 */
package wasserscope.scenario.data;
