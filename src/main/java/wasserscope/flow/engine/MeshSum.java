package wasserscope.flow.engine;

import java.util.Arrays;
import java.util.function.IntConsumer;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.Objective;
import wasserscope.problem.sum.HermiteMesh;
import wasserscope.problem.sum.NodeArrays;
import wasserscope.problem.sum.Quintics;
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

    private final Quintics quintics;
    private final NodeRuns runs;
    private final double[][] moments;
    private final double[][] places;
    private final double[] total;
    private final NodeArrays[] room;
    private final double[][] partial;
    private final NodeArrays node;
    private final double[] quintic;
    private final IntConsumer towardsOutputs = this::addPart;
    private final IntConsumer towardsNodes = this::projectPart;
    private double[] projected;

    MeshSum(Objective objective, int particles, WorkerPool pool) {
        super(objective, particles, Math.max(FEWEST_IN_A_BLOCK, (particles + MOST_BLOCKS - 1) / MOST_BLOCKS),
                Sharing.from(particles > FEWEST_IN_A_BLOCK), pool);
        int parts = blocks() == 1 ? 1 : MOST_PARTS;
        HermiteMesh mesh = objective.mesh();
        this.quintics = mesh.quintics();
        this.runs = new NodeRuns(mesh, parts);
        this.moments = new double[blocks()][];
        Arrays.setAll(moments, _ -> quintics.emptySums());
        this.places = new double[blocks()][STRETCH];
        this.total = blocks() == 1 ? moments[0] : quintics.emptySums();
        this.room = new NodeArrays[parts];
        Arrays.setAll(room, _ -> mesh.emptyNodes());
        this.partial = new double[parts][objective.samples()];
        this.node = mesh.emptyNodes();
        this.quintic = quintics.emptySums();
        this.projected = new double[0];
    }

    @Override
    void clear(int index) {
        if (blocks() == 1) {
            runs.clear(moments[index]);
        } else {
            Arrays.fill(moments[index], 0);
        }
    }

    @Override
    void add(ParticleArrays u, int index, int from, int to) {
        quintics.spread(u, from, to, places[index], moments[index]);
    }

    @Override
    void collect(double[] f) {
        if (blocks() > 1) {
            addBlocks();
        }
        runs.find(total);
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

    private void addPart(int part) {
        Arrays.fill(partial[part], 0);
        runs.add(part, total, room[part], partial[part]);
    }

    @Override
    void project(double[] c) {
        projected = c;
        inParts(partial.length, towardsNodes);
        runs.interpolate(node, quintic);
    }

    private void projectPart(int part) {
        runs.project(part, projected, room[part], node);
    }

    @Override
    void read(double[] c, ParticleArrays u, int from, int to, ParticleArrays into) {
        quintics.read(quintic, u.theta(0), from, to, into);
    }
}
