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
    private static final int PARTS = 8;
    private static final int STRIDE = HermiteMesh.STRIDE;

    private final HermiteMesh mesh;
    private final double[][] moments;
    private final double[][] places;
    private final double[] total;
    private final boolean[] used;
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
        this.total = new double[STRIDE * cells];
        this.used = new boolean[cells + 2];
        this.partial = new double[PARTS][objective.samples()];
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
        System.arraycopy(moments[0], 0, total, 0, total.length);
        for (int index = 1; index < blocks(); index++) {
            double[] part = moments[index];
            for (int r = 0; r < total.length; r++) {
                total[r] += part[r];
            }
        }
        for (int cell = 0; cell < mesh.cells(); cell++) {
            used[cell + 1] = total[STRIDE * cell + HermiteMesh.USED] > 0;
        }
        inParts(PARTS, towardsOutputs);
        for (double[] part : partial) {
            for (int k = 0; k < f.length; k++) {
                f[k] += part[k];
            }
        }
    }

    private int border(int part) {
        return (int) ((mesh.cells() + 1L) * part / PARTS);
    }

    private void addPart(int part) {
        Arrays.fill(partial[part], 0);
        for (int j = border(part); j < border(part + 1); j++) {
            if (used[j] || used[j + 1]) {
                mesh.addNode(j, total, used[j] ? STRIDE * (j - 1) : -1, used[j + 1] ? STRIDE * j : -1, partial[part]);
            }
        }
    }

    @Override
    void project(double[] c) {
        projected = c;
        inParts(PARTS, towardsNodes);
        for (int cell = 0; cell < mesh.cells(); cell++) {
            if (used[cell + 1]) {
                mesh.interpolate(cell, node, quintic);
            }
        }
    }

    private void projectPart(int part) {
        for (int j = border(part); j < border(part + 1); j++) {
            if (used[j] || used[j + 1]) {
                mesh.project(j, projected, node);
            }
        }
    }

    @Override
    void read(double[] c, ParticleArrays u, int from, int to, ParticleArrays into) {
        mesh.read(quintic, u.theta(0), from, to, into);
    }
}
