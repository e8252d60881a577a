package wasserscope.problem.sum;

import wasserscope.measure.Points;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.work.Once;

/**
 * φ(θ)(x_k) as the quintic that has its values and first two derivatives at the nodes of a mesh of Θ, {@link MeshLayout laid} so that
 * positions farther out count as its ends. Derivatives are {@link Differences} of values, which alone are kept: on so fine a mesh they are
 * right to rounding as far as the quintic is. The error of φ is at most h⁶ max|∂⁶φ|/46080. Immutable, safe for any thread.
 */
public final class HermiteMesh {

    /** A derivative is made of the values at so many nodes on either side, on the mesh and on the coarse one. */
    private static final int REACH = 5;

    private static final int COARSE_REACH = 6;

    private final NodeTable table;
    private final NodeProjection projection;
    private final Once<NodeProjection> coarse;

    /**
     * Makes the table.
     *
     * @param features a model that {@link MeshLayout#fits}
     */
    HermiteMesh(FeatureMap features, Points inputs) {
        Cells cells = MeshLayout.cells(features, inputs);
        this.table = new NodeTable(features, inputs, cells);
        this.projection = new NodeProjection(new Quintics(cells, REACH), table);
        this.coarse = new Once<>(() -> coarse(features, inputs));
    }

    private static NodeProjection coarse(FeatureMap features, Points inputs) {
        Cells cells = MeshLayout.coarseCells(features, inputs);
        NodeSums sums = features instanceof SigmoidThreshold sigmoid && InputGrid.pays(sigmoid, inputs)
                ? new InputGrid(sigmoid, inputs, cells)
                : new NodeTable(features, inputs, cells);
        return new NodeProjection(new Quintics(cells, COARSE_REACH), sums);
    }

    /** Returns what reads it. */
    public NodeProjection projection() {
        return projection;
    }

    /**
     * Returns what reads a mesh of four times the width, for g to some 10⁻⁷ of its largest value: what is carried along without a mass needs
     * no more.
     */
    public NodeProjection coarse() {
        return coarse.get();
    }

    /** Returns its cells. */
    public Quintics quintics() {
        return projection.quintics();
    }

    /** Returns n. */
    public int samples() {
        return table.samples();
    }

    /**
     * Adds the outputs of what is in the cells beside the nodes of [from, to), as far as it belongs to these nodes: what is {@link
     * #projection read}, transposed.
     *
     * @param moments Σ w s^r, r &lt; 6, of each cell
     * @param node room
     */
    public void addNodes(int from, int to, double[] moments, NodeArrays node, double[] f) {
        quintics().gather(from, to, moments, node);
        table.add(node.value, quintics().low(from), quintics().high(to), f);
    }

    /** Returns room for the numbers of all nodes. */
    public NodeArrays emptyNodes() {
        return projection.emptyNodes();
    }
}
