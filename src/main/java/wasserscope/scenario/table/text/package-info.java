/** The text of a table: its encoding, what separates its cells, its header and its rows; and what was done to it on the way. */
package wasserscope.scenario.table.text;
