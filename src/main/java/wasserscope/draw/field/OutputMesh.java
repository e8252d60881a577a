package wasserscope.draw.field;

import java.util.Arrays;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.Features;
import wasserscope.problem.model.Sigmoid;
import wasserscope.problem.model.SigmoidPlane;
import wasserscope.scenario.PlaneWindow;

/**
 * f_μ(x) = (1/m) Σ_i w_i φ(θ_i)(x) on a mesh of inputs x ∈ R².
 *
 * @param features φ
 * @param mu μ
 * @param window the inputs at the rim of the mesh
 * @param across how many points there are in a row, at least 2
 * @param down how many rows there are, at least 2
 */
record OutputMesh(FeatureMap features, Particles mu, PlaneWindow window, int across, int down) {

    /** Beyond this exponent a product of two exponentials may be none. */
    private static final double SAFE = 300;

    private static final Newest<OutputMesh, double[][]> NEWEST = new Newest<>();

    /** Returns f_μ by row from the top and column; nobody may change it. */
    double[][] values() {
        return NEWEST.of(this, this::computed);
    }

    private double[][] computed() {
        double[][] f = new double[down][across];
        double[] x = new double[across];
        double[] y = new double[down];
        Arrays.setAll(x, column -> window.thetaLow() + window.width() * column / (across - 1));
        Arrays.setAll(y, row -> window.wHigh() - window.height() * row / (down - 1));
        if (features instanceof SigmoidPlane) {
            for (int i = 0; i < mu.size(); i++) {
                addSigmoid(i, x, y, f);
            }
        } else {
            addAll(x, y, f);
        }
        for (double[] row : f) {
            Arrays.setAll(row, column -> row[column] / mu.size());
        }
        return f;
    }

    /** Adds w σ(θ₁x₁ + θ₂x₂ + θ₃): on a mesh e^{−z} is a product of one number for each column and one for each row. */
    private void addSigmoid(int i, double[] x, double[] y, double[][] f) {
        double w = mu.w(i);
        double a = mu.theta(i, 0);
        double b = mu.theta(i, 1);
        double c = mu.theta(i, 2);
        double[] across = new double[x.length];
        double[] down = new double[y.length];
        double most = 0;
        for (int column = 0; column < x.length; column++) {
            most = Math.max(most, Math.abs(a * x[column]));
            across[column] = Math.exp(-a * x[column]);
        }
        for (int row = 0; row < y.length; row++) {
            most = Math.max(most, Math.abs(b * y[row] + c));
            down[row] = Math.exp(-b * y[row] - c);
        }
        for (int row = 0; row < y.length; row++) {
            double[] line = f[row];
            double factor = down[row];
            for (int column = 0; most < SAFE && column < line.length; column++) {
                line[column] += w / (1 + across[column] * factor);
            }
            for (int column = 0; most >= SAFE && column < line.length; column++) {
                line[column] += w * Sigmoid.at(a * x[column] + b * y[row] + c);
            }
        }
    }

    private void addAll(double[] x, double[] y, double[][] f) {
        double[] right = new double[across * down];
        double[] up = new double[across * down];
        Arrays.setAll(right, k -> x[k % across]);
        Arrays.setAll(up, k -> y[k / across]);
        Features sums = features.at(new Points(right, up));
        ParticleArrays u = ParticleArrays.of(mu);
        double[] aid = new double[u.size()];
        double[] flat = new double[right.length];
        sums.prepare(u, aid, 0, u.size());
        sums.predict(u, aid, 0, u.size(), flat);
        for (int row = 0; row < down; row++) {
            System.arraycopy(flat, row * across, f[row], 0, across);
        }
    }
}
