package wasserscope.problem.model;

import wasserscope.measure.HessianArrays;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Points;

/**
 * The lecture's neuron σ(⟨θ, (x, 1)⟩) of inputs x ∈ R²: φ(θ)(x) = σ(θ₁x₁ + θ₂x₂ + θ₃), Θ = R³, ∇φ = (x, 1) σ(1 − σ). It rises across the
 * line {⟨θ, (x, 1)⟩ = 0} of the inputs.
 */
public record SigmoidPlane() implements FeatureMap {

    @Override
    public Space space() {
        return Space.SPACE;
    }

    @Override
    public PlaneMap chart() {
        return PlaneMap.PROJECTION;
    }

    @Override
    public int inputAxes() {
        return 2;
    }

    @Override
    public Features at(Points inputs) {
        return new At(inputs.column(0), inputs.column(1));
    }

    private static final class At implements Features {

        private final double[] x;
        private final double[] y;

        At(double[] x, double[] y) {
            this.x = x;
            this.y = y;
        }

        @Override
        public int samples() {
            return x.length;
        }

        @Override
        public void predict(ParticleArrays u, double[] aid, int from, int to, double[] f) {
            for (int i = from; i < to; i++) {
                double w = u.w()[i];
                double a = u.theta(0)[i];
                double b = u.theta(1)[i];
                double shift = u.theta(2)[i];
                for (int k = 0; k < x.length; k++) {
                    f[k] += w * Sigmoid.at(a * x[k] + b * y[k] + shift);
                }
            }
        }

        @Override
        public void correlate(double[] c, ParticleArrays u, double[] aid, int from, int to, ParticleArrays into) {
            for (int i = from; i < to; i++) {
                double a = u.theta(0)[i];
                double b = u.theta(1)[i];
                double shift = u.theta(2)[i];
                double g = 0;
                double right = 0;
                double up = 0;
                double level = 0;
                for (int k = 0; k < x.length; k++) {
                    double z = a * x[k] + b * y[k] + shift;
                    double e = Sigmoid.decay(z);
                    double slope = c[k] * Sigmoid.slope(e);
                    g += c[k] * Sigmoid.value(z, e);
                    right += x[k] * slope;
                    up += y[k] * slope;
                    level += slope;
                }
                into.w()[i] = g;
                into.theta(0)[i] = right;
                into.theta(1)[i] = up;
                into.theta(2)[i] = level;
            }
        }

        @Override
        public void differentiate(ParticleArrays u, ParticleArrays change, double[] aid, int from, int to, double[] f) {
            for (int i = from; i < to; i++) {
                double a = u.theta(0)[i];
                double b = u.theta(1)[i];
                double shift = u.theta(2)[i];
                double weight = change.w()[i];
                double right = u.w()[i] * change.theta(0)[i];
                double up = u.w()[i] * change.theta(1)[i];
                double level = u.w()[i] * change.theta(2)[i];
                for (int k = 0; k < x.length; k++) {
                    double z = a * x[k] + b * y[k] + shift;
                    double e = Sigmoid.decay(z);
                    f[k] += weight * Sigmoid.value(z, e) + (right * x[k] + up * y[k] + level) * Sigmoid.slope(e);
                }
            }
        }

        @Override
        public void curve(double[] c, ParticleArrays u, double[] aid, int from, int to, HessianArrays into) {
            into.clear(from, to);
            for (int i = from; i < to; i++) {
                double a = u.theta(0)[i];
                double b = u.theta(1)[i];
                double shift = u.theta(2)[i];
                for (int k = 0; k < x.length; k++) {
                    double z = a * x[k] + b * y[k] + shift;
                    addOuter(c[k] * Sigmoid.bend(z, Sigmoid.decay(z)), k, into, i);
                }
            }
        }

        /** Adds bend·(x_k, 1)(x_k, 1)ᵀ. */
        private void addOuter(double bend, int k, HessianArrays into, int i) {
            into.entry(0, 0)[i] += bend * x[k] * x[k];
            into.entry(0, 1)[i] += bend * x[k] * y[k];
            into.entry(1, 1)[i] += bend * y[k] * y[k];
            into.entry(0, 2)[i] += bend * x[k];
            into.entry(1, 2)[i] += bend * y[k];
            into.entry(2, 2)[i] += bend;
        }
    }
}
