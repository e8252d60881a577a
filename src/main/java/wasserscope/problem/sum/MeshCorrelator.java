package wasserscope.problem.sum;

import wasserscope.measure.ParticleArrays;

/** Reads a mesh: O(1) for each position, and O(n) for each node beside one, once for each covector. */
public final class MeshCorrelator implements Correlator {

    private final HermiteMesh mesh;
    private final double[] node;
    private final double[] quintic;
    private final int[] projectedIn;
    private final int[] interpolatedIn;
    private double[] covector = {};
    private int round;

    /** Makes room for the nodes. */
    public MeshCorrelator(HermiteMesh mesh) {
        this.mesh = mesh;
        this.node = new double[3 * (mesh.cells() + 1)];
        this.quintic = new double[HermiteMesh.STRIDE * mesh.cells()];
        this.projectedIn = new int[mesh.cells() + 1];
        this.interpolatedIn = new int[mesh.cells()];
    }

    @Override
    public void take(double[] c) {
        covector = c;
        round++;
    }

    @Override
    public void read(ParticleArrays u, ParticleArrays into) {
        double[] theta = u.theta(0);
        for (int i = 0; i < u.size(); i++) {
            prepare((int) mesh.place(theta[i]));
        }
        mesh.read(quintic, theta, 0, u.size(), into);
    }

    private void prepare(int cell) {
        if (interpolatedIn[cell] != round) {
            interpolatedIn[cell] = round;
            project(cell);
            project(cell + 1);
            mesh.interpolate(cell, node, quintic);
        }
    }

    private void project(int j) {
        if (projectedIn[j] != round) {
            projectedIn[j] = round;
            mesh.project(j, covector, node);
        }
    }
}
