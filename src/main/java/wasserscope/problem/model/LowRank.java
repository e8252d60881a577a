package wasserscope.problem.model;

import wasserscope.measure.HessianArrays;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Points;

/**
 * A positive semidefinite 2 × 2 matrix as a mean of squares: Φ(u) = φ(u) = u uᵀ, u ∈ R², ∇⟨q, φ(u)⟩_F = 2qu for symmetric q. Its
 * data are the four entries of the matrix, {@link wasserscope.problem.data.Data.Entries}.
 */
public record LowRank() implements FeatureMap {

    @Override
    public Space space() {
        return Space.PLANE;
    }

    @Override
    public Lifting lifting() {
        return new Quadratic();
    }

    @Override
    public PlaneMap chart() {
        return PlaneMap.VECTOR;
    }

    @Override
    public int inputAxes() {
        return 2;
    }

    @Override
    public Features at(Points entries) {
        return new At();
    }

    /** Entries in the order (1,1), (1,2), (2,1), (2,2). */
    private static final class At implements Features {

        @Override
        public int samples() {
            return 4;
        }

        @Override
        public void predict(ParticleArrays u, double[] aid, int from, int to, double[] f) {
            for (int i = from; i < to; i++) {
                double w = u.w()[i];
                double a = u.theta(0)[i];
                double b = u.theta(1)[i];
                f[0] += w * a * a;
                f[1] += w * a * b;
                f[2] += w * a * b;
                f[3] += w * b * b;
            }
        }

        @Override
        public void correlate(double[] c, ParticleArrays u, double[] aid, int from, int to, ParticleArrays into) {
            double off = c[1] + c[2];
            for (int i = from; i < to; i++) {
                double a = u.theta(0)[i];
                double b = u.theta(1)[i];
                into.w()[i] = c[0] * a * a + off * a * b + c[3] * b * b;
                into.theta(0)[i] = 2 * c[0] * a + off * b;
                into.theta(1)[i] = off * a + 2 * c[3] * b;
            }
        }

        @Override
        public void differentiate(ParticleArrays u, ParticleArrays change, double[] aid, int from, int to, double[] f) {
            for (int i = from; i < to; i++) {
                double w = u.w()[i];
                double dw = change.w()[i];
                double a = u.theta(0)[i];
                double b = u.theta(1)[i];
                double da = w * change.theta(0)[i];
                double db = w * change.theta(1)[i];
                double off = dw * a * b + da * b + a * db;
                f[0] += dw * a * a + 2 * a * da;
                f[1] += off;
                f[2] += off;
                f[3] += dw * b * b + 2 * b * db;
            }
        }

        /** ∇²⟨q, uuᵀ⟩_F = 2q for symmetric q. */
        @Override
        public void curve(double[] c, ParticleArrays u, double[] aid, int from, int to, HessianArrays into) {
            for (int i = from; i < to; i++) {
                into.entry(0, 0)[i] = 2 * c[0];
                into.entry(0, 1)[i] = c[1] + c[2];
                into.entry(1, 1)[i] = 2 * c[3];
            }
        }
    }
}
