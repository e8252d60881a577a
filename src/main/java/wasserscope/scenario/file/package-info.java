/** Scenarios and tables in files: read with every fault named, written whole or not at all. */
package wasserscope.scenario.file;
