/**
 * Runs as data: tables of particles and curves, and the network in the end; files that appear together, whole or not at all. Numbers are
 * written so that reading them gives the same doubles, with a point in every language.
 */
package wasserscope.export.data;
