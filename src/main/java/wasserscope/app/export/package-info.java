/**
 * The panel in which pictures, clips and data are ordered, and what becomes of the orders. What is ordered is made by
 * {@code wasserscope.export}, on other threads, from the frame and the view that were seen. Knows nothing of formats but their names.
 */
package wasserscope.app.export;
