/** What the program remembers between two starts: each window's session, the files used of late, preferences. */
package wasserscope.memory;
