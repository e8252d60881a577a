package wasserscope.flow.motion;

import wasserscope.flow.step.Stride;
import wasserscope.measure.ParticleArrays;

/**
 * Particles that are moving: a state with a {@link #step}. Mutable, for one thread at a time. All figures are those of the present
 * state.
 */
public interface Dynamics {

    /** Makes one step, or none: then the last good state stays, and it is said why. */
    StepOutcome step();

    /** Takes massless tracers along: makes of them what the last step made of the particles, with the gradients that it used. */
    void carry(Tracers tracers);

    /**
     * Tells whether the last step, of which {@code tracers} are yet to be carried, turns the plane over at one of them: det(I + ηDv) ≤ 0
     * there. For a motion that is no descent, never: the flow keeps the orientation, and with momentum the places alone make no map.
     */
    default boolean folds(Tracers tracers) {
        return false;
    }

    /** Tells the same of the particles themselves: whether the last step turned the plane over at one of them. Costs O(n) for each. */
    default boolean foldsParticles() {
        return false;
    }

    /** Returns how many steps were made since the start of the run. */
    long steps();

    /** Returns t, the sum of the η: while η holds, a multiple of it beyond the time of its last change. */
    double time();

    /** Returns Σ√η, the clock of accelerated descent. */
    double acceleratedTime();

    /** Returns the numbers with which the next step is made. */
    Stride stride();

    /** Returns F(μ_t). */
    double objective();

    /** Returns ‖v‖ = ((1/m) Σ|v(u_i)|²)^½; along the flow dF/dt = −‖v‖². (Energy identity.) */
    double velocityNorm();

    /** Returns ‖v‖ of where the particles were before the last step; 0 if there was none. */
    double velocityNormBefore();

    /** Returns max|v(u_i)|. */
    double topSpeed();

    /** Returns the live columns of the particles (w, θ), for as long as no step is made. Not to be changed. */
    ParticleArrays present();

    /** Returns the live columns of g and ∇g at the particles, for as long as no step is made. Not to be changed. */
    ParticleArrays gradient();

    /** Returns a new column of the network's outputs f_μ(x_k). */
    double[] predictor();

    /** Returns a copy of the state. */
    State state();
}
