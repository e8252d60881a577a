package wasserscope.flow.engine;

import wasserscope.measure.ParticleArrays;

/**
 * What a step needs of the particles, computed in one way or another: f_μ at the data and with it F, g and ∇g at the particles, their
 * velocities. An engine is made for one objective and one number of particles, by its {@link EngineKind}.
 *
 * <p>It is part of what defines the numbers of a run: the result is the same, bit for bit, with any number of threads and on any machine.
 * It allocates nothing after it was made, but the columns of gradients and velocities when they are first asked for. For one thread at a
 * time. (CB18, section 2.1 and 2.2.)
 */
public interface Engine {

    /** The particles are where they are wanted already. */
    Move STAY = (_, _) -> {};

    /** Brings particles to their new places. */
    interface Move {

        /** Moves those of [from, to), reading nothing of the others; called on any thread, once for each particle. */
        void apply(int from, int to);
    }

    /**
     * Moves the particles and computes f and F of where they are then; g, ∇g and the velocities when they are asked for.
     *
     * @param moved where {@code mover} leaves the particles; m vectors, read until the next call and not changed
     * @param mover brings them there
     */
    void evaluate(ParticleArrays moved, Move mover);

    /**
     * Does the same for a mover that needs g and ∇g of where the particles were last evaluated: it finds them, as w and θ, in {@code moved},
     * in the place of what it is to leave there. So many particles are read and moved in one go.
     *
     * @param moved other columns than those of where they were
     */
    void advance(ParticleArrays moved, Move mover);

    /**
     * Fills {@code into} with Σ c_k φ(θ_i)(x_k) and its gradient, at the particles last evaluated.
     *
     * @param c n numbers
     * @param into where the sums go (as w) and the gradients (as θ)
     */
    void correlate(double[] c, ParticleArrays into);

    /** Copies the covector ρ_k R'(f)_k of the particles last evaluated, n numbers. */
    void copyCovector(double[] into);

    /** Returns the live columns of g (as w) and ∇g (as θ) at the particles last evaluated. Not to be changed. */
    ParticleArrays gradient();

    /**
     * Returns the same; where they are not known yet, they are found in {@code room}.
     *
     * @param room other columns than those of the particles, the engine's until the next evaluation; best those where the particles go next
     */
    ParticleArrays gradient(ParticleArrays room);

    /** Returns the live columns of −∇F'(μ) at the particles last evaluated, at a kink of V the one of least norm. */
    ParticleArrays velocity();

    /** Returns F. */
    double objective();

    /** Returns (1/m) Σ|v(u_i)|². */
    double squaredVelocity();

    /** Returns (1/m) Σ|v(u_i)|² of where the particles were before they last {@link #advance advanced}. */
    double squaredVelocityBefore();

    /** Returns max|v(u_i)|. */
    double topSpeed();

    /** Returns a copy of the n outputs f_μ(x_k). */
    double[] predictor();
}
