package wasserscope.problem.sum;

/** Makes of a covector the quintics of Σ c_k φ(θ)(x_k) on a mesh. Immutable, safe for any thread. */
public final class NodeProjection {

    private final Quintics quintics;
    private final NodeSums sums;

    NodeProjection(Quintics quintics, NodeSums sums) {
        this.quintics = quintics;
        this.sums = sums;
    }

    /** Returns the mesh. */
    public Quintics quintics() {
        return quintics;
    }

    /** Fills {@code node} with Σ c_k φ(θ_j)(x_k) and its first two derivatives, for the nodes j of [from, to). */
    public void project(int from, int to, double[] c, NodeArrays node) {
        sums.fill(c, quintics.low(from), quintics.high(to), node);
        quintics.derive(from, to, node);
    }

    /** Returns room for the numbers of all nodes. */
    public NodeArrays emptyNodes() {
        return new NodeArrays(quintics.cells() + 1, sums.room());
    }
}
