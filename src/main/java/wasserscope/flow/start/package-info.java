/**
 * Where particles begin: a start is a pure function of (shape, model, m, r₀, seed), so that the first particles of a random one stay the
 * same when m changes. A shape is one record of {@link StartShape}.
 */
package wasserscope.flow.start;
