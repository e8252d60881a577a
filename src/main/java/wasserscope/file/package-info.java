/**
 * Files that are whole or not there at all: written beside their name, moved there in one piece, or given up with a typed reason. Knows
 * nothing of what is in them, and says no sentence.
 */
package wasserscope.file;
