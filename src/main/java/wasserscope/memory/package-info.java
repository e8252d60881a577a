/**
 * What the program remembers between two starts: each window's session, the files used of late, preferences; and the log of failures.
 * What cannot be read is put aside, never lost. Knows scenarios and states of motions, no run and no window.
 */
package wasserscope.memory;
