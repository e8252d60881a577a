/**
 * Tables of the user's own data: a text is cut into cells, these are read as a {@code ReadTable} of typed columns, for which a
 * {@code Proposal} says what each column is; by it {@code Samples} are taken. Every fault is named by its line and column, what has two
 * readings is asked, and what was left out or converted is noted. Knows no window and no units.
 */
package wasserscope.scenario.table;
