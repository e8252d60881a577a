/** What one cell of a table says: a number, a date or nothing, with every reading that it has; and the answers that decide between two. */
package wasserscope.scenario.table.cell;
