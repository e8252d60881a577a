/** Threads that share work, with the same result however many there are. */
package wasserscope.work;
