/** The panel in which pictures, clips and data are ordered, and what becomes of the orders. */
package wasserscope.app.export;
