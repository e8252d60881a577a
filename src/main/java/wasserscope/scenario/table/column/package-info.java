/** The columns of a table: what the cells of each are, decided for the whole column. */
package wasserscope.scenario.table.column;
