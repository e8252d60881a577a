package wasserscope.flow.engine;

import java.util.Arrays;
import java.util.function.IntConsumer;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.Objective;
import wasserscope.problem.sum.HermiteMesh;
import wasserscope.work.WorkerPool;

/**
 * Sums by way of a {@link HermiteMesh}, in O(m) and a part that does not depend on m. On the way in a particle adds the moments of its
 * place to its cell, on the way out it reads a quintic and the derivative of it: the gradient is exactly that of the objective F_h of the
 * interpolated features, so what holds of F along the motion holds of F_h to rounding. Nodes beside no particle cost nothing.
 */
final class MeshSum extends BlockSums {

    private static final int FEWEST_IN_A_BLOCK = 16_384;
    private static final int MOST_BLOCKS = 16;
    private static final int MOST_PARTS = 8;
    private static final int STRIDE = HermiteMesh.STRIDE;

    private final HermiteMesh mesh;
    private final double[][] moments;
    private final double[][] places;
    private final double[] total;
    private final int[] usedNode;
    private int usedNodes;
    private final double[][] partial;
    private final double[] node;
    private final double[] quintic;
    private final IntConsumer towardsOutputs = this::addPart;
    private final IntConsumer towardsNodes = this::projectPart;
    private double[] projected;

    MeshSum(Objective objective, int particles, WorkerPool pool) {
        super(objective, particles, Math.max(FEWEST_IN_A_BLOCK, (particles + MOST_BLOCKS - 1) / MOST_BLOCKS),
                Sharing.from(particles > FEWEST_IN_A_BLOCK), pool);
        this.mesh = objective.mesh();
        int cells = mesh.cells();
        this.moments = new double[blocks()][STRIDE * cells];
        this.places = new double[blocks()][STRETCH];
        this.total = blocks() == 1 ? moments[0] : new double[STRIDE * cells];
        this.usedNode = new int[cells + 1];
        this.partial = new double[blocks() == 1 ? 1 : MOST_PARTS][objective.samples()];
        this.node = new double[3 * (cells + 1)];
        this.quintic = new double[STRIDE * cells];
        this.projected = new double[0];
    }

    @Override
    void clear(int index) {
        Arrays.fill(moments[index], 0);
    }

    @Override
    void add(ParticleArrays u, int index, int from, int to) {
        mesh.spread(u, from, to, places[index], moments[index]);
    }

    @Override
    void collect(double[] f) {
        if (blocks() > 1) {
            addBlocks();
        }
        findUsedNodes();
        inParts(partial.length, towardsOutputs);
        for (double[] part : partial) {
            for (int k = 0; k < f.length; k++) {
                f[k] += part[k];
            }
        }
    }

    private void addBlocks() {
        System.arraycopy(moments[0], 0, total, 0, total.length);
        for (int index = 1; index < blocks(); index++) {
            double[] part = moments[index];
            for (int r = 0; r < total.length; r++) {
                total[r] += part[r];
            }
        }
    }

    private void findUsedNodes() {
        usedNodes = 0;
        for (int j = 0; j <= mesh.cells(); j++) {
            if (mesh.isUsed(j - 1, total) || mesh.isUsed(j, total)) {
                usedNode[usedNodes++] = j;
            }
        }
    }

    private int border(int part) {
        return usedNodes * part / partial.length;
    }

    private void addPart(int part) {
        Arrays.fill(partial[part], 0);
        for (int q = border(part); q < border(part + 1); q++) {
            mesh.addNode(usedNode[q], total, partial[part]);
        }
    }

    @Override
    void project(double[] c) {
        projected = c;
        inParts(partial.length, towardsNodes);
        for (int q = 0; q < usedNodes; q++) {
            if (mesh.isUsed(usedNode[q], total)) {
                mesh.interpolate(usedNode[q], node, quintic);
            }
        }
    }

    /** Projects nodes in a row together. */
    private void projectPart(int part) {
        int end = border(part + 1);
        int q = border(part);
        while (q < end) {
            int first = q;
            do {
                q++;
            } while (q < end && usedNode[q] == usedNode[q - 1] + 1);
            mesh.project(usedNode[first], usedNode[q - 1] + 1, projected, node);
        }
    }

    @Override
    void read(double[] c, ParticleArrays u, int from, int to, ParticleArrays into) {
        mesh.read(quintic, u.theta(0), from, to, into);
    }
}
