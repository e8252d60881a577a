/**
 * What is exported in the background: a job that tells how far it is and can be cancelled, and the queue of a window. Knows nothing of
 * what is exported.
 */
package wasserscope.export.job;
