/** The sums over particles and data of which every step is made. */
package wasserscope.flow.engine;
