/**
 * Threads: the one way to start them, who is told when one fails, a pool that shares sums with the same result however many work, and
 * how work is asked to stop. Knows nothing of what is worked on.
 */
package wasserscope.work;
