/** Tables of the user's own data, as CSV: read with every fault named by its line and column. */
package wasserscope.scenario.table;
