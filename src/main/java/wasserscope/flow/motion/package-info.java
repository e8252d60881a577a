/**
 * How particles move: gradient descent, its stochastic and accelerated kin, the gradient flow itself, and massless tracers beside them.
 * A motion is one record of {@link Motion}, immutable; its dynamics are mutable and for one thread. ({@linkplain wasserscope CB18},
 * sections 2.2 and 2.3.)
 */
package wasserscope.flow.motion;
