package wasserscope.problem.sum;

import wasserscope.measure.ParticleArrays;

/**
 * Reads a coarse mesh for tracers, which lie close together: O(1) for each position, and O(n) for each node from the first to the last beside
 * one, several times as fast as if nodes were projected one by one; once for each covector.
 */
public final class CoarseCorrelator implements Correlator {

    private final HermiteMesh mesh;
    private final double[] node;
    private final double[] quintic;
    private final int[] interpolatedIn;
    private double[] covector = {};
    private int round;
    private int projectedFrom;
    private int projectedTo;

    /**
     * Makes room for the nodes.
     *
     * @param mesh a {@linkplain HermiteMesh#coarse coarse} one
     */
    public CoarseCorrelator(HermiteMesh mesh) {
        this.mesh = mesh;
        this.node = new double[3 * (mesh.cells() + 1)];
        this.quintic = new double[HermiteMesh.STRIDE * mesh.cells()];
        this.interpolatedIn = new int[mesh.cells()];
    }

    @Override
    public void take(double[] c) {
        covector = c;
        round++;
        projectedFrom = 0;
        projectedTo = 0;
    }

    @Override
    public void read(ParticleArrays u, ParticleArrays into) {
        double[] theta = u.theta(0);
        int first = mesh.cells();
        int last = -1;
        for (int i = 0; i < u.size(); i++) {
            int cell = (int) mesh.place(theta[i]);
            first = Math.min(first, cell);
            last = Math.max(last, cell);
        }
        if (last >= 0) {
            projectFrom(first, last + 2);
        }
        for (int i = 0; i < u.size(); i++) {
            interpolate((int) mesh.place(theta[i]));
        }
        mesh.read(quintic, theta, 0, u.size(), into);
    }

    /** Projects to the nodes of [from, to), and to those between them and the ones that were projected before. */
    private void projectFrom(int from, int to) {
        if (projectedFrom == projectedTo) {
            projectedFrom = from;
            projectedTo = from;
        }
        if (from < projectedFrom) {
            mesh.project(from, projectedFrom, covector, node);
            projectedFrom = from;
        }
        if (to > projectedTo) {
            mesh.project(projectedTo, to, covector, node);
            projectedTo = to;
        }
    }

    private void interpolate(int cell) {
        if (interpolatedIn[cell] != round) {
            interpolatedIn[cell] = round;
            mesh.interpolate(cell, node, quintic);
        }
    }
}
