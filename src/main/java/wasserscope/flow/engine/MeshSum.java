package wasserscope.flow.engine;

import java.util.Arrays;
import java.util.function.IntConsumer;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.Objective;
import wasserscope.problem.model.SigmoidThreshold;
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
    private static final int STRIDE = 8;

    private final HermiteMesh mesh;
    private final double[][] moments;
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
        this.mesh = new HermiteMesh((SigmoidThreshold) objective.problem().features(), objective.inputs());
        int cells = mesh.cells();
        this.moments = new double[blocks()][STRIDE * cells];
        this.total = new double[STRIDE * cells];
        this.used = new boolean[cells + 2];
        this.partial = new double[PARTS][objective.samples()];
        this.node = new double[3 * (cells + 1)];
        this.quintic = new double[STRIDE * cells];
        this.projected = new double[0];
    }

    /** Tells whether a problem can be summed so. */
    static boolean suits(Objective objective) {
        return objective.problem().features() instanceof SigmoidThreshold sigmoid
                && HermiteMesh.fits(sigmoid, objective.inputs());
    }

    @Override
    void clear(int index) {
        Arrays.fill(moments[index], 0);
    }

    @Override
    void add(ParticleArrays u, int index, int from, int to) {
        double[] sums = moments[index];
        double[] w = u.w();
        double[] theta = u.theta(0);
        for (int i = from; i < to; i++) {
            double place = mesh.place(theta[i]);
            int cell = (int) place;
            double s = place - cell;
            double v = w[i];
            int at = STRIDE * cell;
            sums[at] += v;
            v *= s;
            sums[at + 1] += v;
            v *= s;
            sums[at + 2] += v;
            v *= s;
            sums[at + 3] += v;
            v *= s;
            sums[at + 4] += v;
            v *= s;
            sums[at + 5] += v;
            sums[at + 6] = 1;
        }
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
            used[cell + 1] = total[STRIDE * cell + 6] > 0;
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
                HermiteMesh.interpolate(cell, node, quintic);
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
        double[] theta = u.theta(0);
        double[] g = into.w();
        double[] slope = into.theta(0);
        double perWidth = 1 / mesh.width();
        for (int i = from; i < to; i++) {
            double place = mesh.place(theta[i]);
            int cell = (int) place;
            double s = place - cell;
            int at = STRIDE * cell;
            double value = quintic[at + 5];
            double change = value;
            value = value * s + quintic[at + 4];
            change = change * s + value;
            value = value * s + quintic[at + 3];
            change = change * s + value;
            value = value * s + quintic[at + 2];
            change = change * s + value;
            value = value * s + quintic[at + 1];
            change = change * s + value;
            g[i] = value * s + quintic[at];
            slope[i] = change * perWidth;
        }
    }
}
