package wasserscope.draw.field;

import java.util.LinkedHashMap;
import java.util.Map;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.Features;
import wasserscope.scenario.PlaneWindow;

/**
 * f_μ(x) = (1/m) Σ_i w_i φ(θ_i)(x) on a mesh of inputs x ∈ R². The newest meshes are kept: a mouse that moves over a picture has it
 * painted again, and the network is the same.
 *
 * @param features φ
 * @param mu μ
 * @param window the inputs at the rim of the mesh
 * @param across how many points there are in a row, at least 2
 * @param down how many rows there are, at least 2
 */
record OutputMesh(FeatureMap features, Particles mu, PlaneWindow window, int across, int down) {

    private static final int KEPT = 6;

    private static final Map<OutputMesh, double[][]> NEWEST = new LinkedHashMap<>(2 * KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<OutputMesh, double[][]> eldest) {
            return size() > KEPT;
        }
    };

    /** Returns f_μ by row from the top and column; nobody may change it. */
    double[][] values() {
        synchronized (NEWEST) {
            double[][] known = NEWEST.get(this);
            if (known != null) {
                return known;
            }
        }
        double[][] computed = computed();
        synchronized (NEWEST) {
            NEWEST.put(this, computed);
        }
        return computed;
    }

    private double[][] computed() {
        double[] x = new double[across * down];
        double[] y = new double[across * down];
        for (int k = 0; k < x.length; k++) {
            x[k] = window.thetaLow() + window.width() * (k % across) / (across - 1);
            y[k] = window.wHigh() - window.height() * (k / across) / (down - 1);
        }
        Features sums = features.at(new Points(x, y));
        ParticleArrays u = ParticleArrays.of(mu);
        double[] aid = new double[u.size()];
        double[] f = new double[x.length];
        sums.prepare(u, aid, 0, u.size());
        sums.predict(u, aid, 0, u.size(), f);
        double[][] rows = new double[down][across];
        for (int k = 0; k < f.length; k++) {
            rows[k / across][k % across] = f[k] / mu.size();
        }
        return rows;
    }
}
