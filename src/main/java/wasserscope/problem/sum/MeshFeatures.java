package wasserscope.problem.sum;

import wasserscope.measure.HessianArrays;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.model.Features;

/** The interpolated features of a mesh, in O(m) and a part that does not depend on m: what the second derivative of F_h is made of. */
public final class MeshFeatures implements Features {

    private final HermiteMesh mesh;

    /** Reads a mesh. */
    public MeshFeatures(HermiteMesh mesh) {
        this.mesh = mesh;
    }

    @Override
    public int samples() {
        return mesh.samples();
    }

    @Override
    public void predict(ParticleArrays u, double[] aid, int from, int to, double[] f) {
        double[] sums = mesh.quintics().emptySums();
        mesh.quintics().spread(u, from, to, new double[to - from], sums);
        add(sums, f);
    }

    @Override
    public void differentiate(ParticleArrays u, ParticleArrays change, double[] aid, int from, int to, double[] f) {
        double[] sums = mesh.quintics().emptySums();
        mesh.quintics().spreadChange(u, change, from, to, sums);
        add(sums, f);
    }

    private void add(double[] sums, double[] f) {
        mesh.addNodes(0, mesh.quintics().cells() + 1, sums, mesh.emptyNodes(), f);
    }

    @Override
    public void correlate(double[] c, ParticleArrays u, double[] aid, int from, int to, ParticleArrays into) {
        mesh.quintics().read(quintics(c), u.theta(0), from, to, into);
    }

    @Override
    public void curve(double[] c, ParticleArrays u, double[] aid, int from, int to, HessianArrays into) {
        mesh.quintics().curve(quintics(c), u.theta(0), from, to, into.entry(0, 0));
    }

    private double[] quintics(double[] c) {
        NodeArrays node = mesh.emptyNodes();
        double[] quintic = mesh.quintics().emptySums();
        mesh.projection().project(0, mesh.quintics().cells() + 1, c, node);
        for (int j = 0; j < mesh.quintics().cells(); j++) {
            mesh.quintics().interpolate(j, node, quintic);
        }
        return quintic;
    }
}
