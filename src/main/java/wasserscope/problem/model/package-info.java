/**
 * Feature maps φ, how particles carry them, and the planes in which they are drawn. A model is one record of {@link FeatureMap}; a
 * formula of a model stands here once. Knows neither data nor losses.
 */
package wasserscope.problem.model;
