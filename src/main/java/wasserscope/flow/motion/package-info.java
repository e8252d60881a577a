/**
 * How particles move: gradient descent, its stochastic and accelerated kin, the gradient flow itself, and massless tracers beside them.
 */
package wasserscope.flow.motion;
