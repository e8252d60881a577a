package wasserscope.problem.sum;

/** How Σ c_k φ(θ_j)(x_k) is found at the nodes θ_j of a mesh. Immutable, safe for any thread. */
sealed interface NodeSums permits NodeTable, InputGrid {

    /**
     * Fills in the values of the nodes of [low, high).
     *
     * @param c n numbers
     * @param node where they go, with room for what is found on the way
     */
    void fill(double[] c, int low, int high, NodeArrays node);

    /** Returns how many numbers are found on the way. */
    int room();
}
