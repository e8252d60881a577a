/**
 * Scenarios in files: read with every fault named by its place and with what is allowed, written whole or not at all. Version 2 is
 * written; versions 1 and 2 are read.
 */
package wasserscope.scenario.file;
