package wasserscope.theory.outline;

/** What "from one side to the other" means for curves of the plane. */
enum Topology {
    /** From below to above, θ on the line. */
    STRIP,
    /** From below to above, θ on the circle. */
    RING,
    /** From near 0 to far away. */
    ROUND_ZERO
}
