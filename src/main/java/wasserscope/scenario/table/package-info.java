/** Tables of the user's own data. */
package wasserscope.scenario.table;
