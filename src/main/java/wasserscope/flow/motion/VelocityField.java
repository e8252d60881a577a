package wasserscope.flow.motion;

/**
 * A velocity field on the particles, as an integrator sees it: vectors in one array, first the m weights, then the coordinates of θ, axis
 * by axis. For one thread at a time.
 */
interface VelocityField {

    /** Fills {@code v} with the velocities at {@code u}. */
    void velocity(double[] u, double[] v);
}
