package wasserscope.problem.model;

import wasserscope.measure.HessianArrays;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Points;

/** A neuron without a bias: φ(θ)(x) = σ(θx), Θ = R, ∂_θφ = x σ(1 − σ). */
public record SigmoidSlope() implements FeatureMap {

    @Override
    public Features at(Points inputs) {
        return new At(inputs.column(0));
    }

    private static final class At implements Features {

        private final double[] x;

        At(double[] x) {
            this.x = x;
        }

        @Override
        public int samples() {
            return x.length;
        }

        @Override
        public void predict(ParticleArrays u, double[] aid, int from, int to, double[] f) {
            double[] theta = u.theta(0);
            for (int i = from; i < to; i++) {
                double w = u.w()[i];
                for (int k = 0; k < x.length; k++) {
                    f[k] += w * Sigmoid.at(theta[i] * x[k]);
                }
            }
        }

        @Override
        public void correlate(double[] c, ParticleArrays u, double[] aid, int from, int to, ParticleArrays into) {
            double[] theta = u.theta(0);
            for (int i = from; i < to; i++) {
                double g = 0;
                double slope = 0;
                for (int k = 0; k < x.length; k++) {
                    double z = theta[i] * x[k];
                    double e = Sigmoid.decay(z);
                    g += c[k] * Sigmoid.value(z, e);
                    slope += c[k] * x[k] * Sigmoid.slope(e);
                }
                into.w()[i] = g;
                into.theta(0)[i] = slope;
            }
        }

        @Override
        public void differentiate(ParticleArrays u, ParticleArrays change, double[] aid, int from, int to, double[] f) {
            double[] theta = u.theta(0);
            for (int i = from; i < to; i++) {
                double weight = change.w()[i];
                double drift = u.w()[i] * change.theta(0)[i];
                for (int k = 0; k < x.length; k++) {
                    double z = theta[i] * x[k];
                    double e = Sigmoid.decay(z);
                    f[k] += weight * Sigmoid.value(z, e) + drift * x[k] * Sigmoid.slope(e);
                }
            }
        }

        @Override
        public void curve(double[] c, ParticleArrays u, double[] aid, int from, int to, HessianArrays into) {
            double[] theta = u.theta(0);
            for (int i = from; i < to; i++) {
                double bend = 0;
                for (int k = 0; k < x.length; k++) {
                    double z = theta[i] * x[k];
                    bend += c[k] * x[k] * x[k] * Sigmoid.bend(z, Sigmoid.decay(z));
                }
                into.entry(0, 0)[i] = bend;
            }
        }
    }
}
