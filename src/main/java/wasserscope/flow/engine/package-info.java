/**
 * The engines that sum over particles and data: what every step costs. Allocates nothing after it is made; its results do not depend on
 * the number of threads. Everybody else asks an {@link Engine}, and does not care which.
 */
package wasserscope.flow.engine;
