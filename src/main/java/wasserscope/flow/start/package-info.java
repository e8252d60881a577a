/** Where particles begin: a start is a pure function of (shape, model, m, r₀, seed). */
package wasserscope.flow.start;
