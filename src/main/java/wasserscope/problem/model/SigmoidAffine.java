package wasserscope.problem.model;

import wasserscope.measure.HessianArrays;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Points;

/** The lecture's neuron σ(⟨θ, (x, 1)⟩) with both of its numbers free: φ(a, b)(x) = σ(ax + b), Θ = R², ∇φ = (x, 1) σ(1 − σ). */
public record SigmoidAffine() implements FeatureMap {

    @Override
    public Space space() {
        return Space.PLANE;
    }

    @Override
    public PlaneMap chart() {
        return PlaneMap.POSITION;
    }

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
            for (int i = from; i < to; i++) {
                double w = u.w()[i];
                double a = u.theta(0)[i];
                double b = u.theta(1)[i];
                for (int k = 0; k < x.length; k++) {
                    f[k] += w * Sigmoid.at(a * x[k] + b);
                }
            }
        }

        @Override
        public void correlate(double[] c, ParticleArrays u, double[] aid, int from, int to, ParticleArrays into) {
            for (int i = from; i < to; i++) {
                double a = u.theta(0)[i];
                double b = u.theta(1)[i];
                double g = 0;
                double tilt = 0;
                double shift = 0;
                for (int k = 0; k < x.length; k++) {
                    double z = a * x[k] + b;
                    double e = Sigmoid.decay(z);
                    double slope = c[k] * Sigmoid.slope(e);
                    g += c[k] * Sigmoid.value(z, e);
                    tilt += x[k] * slope;
                    shift += slope;
                }
                into.w()[i] = g;
                into.theta(0)[i] = tilt;
                into.theta(1)[i] = shift;
            }
        }

        @Override
        public void differentiate(ParticleArrays u, ParticleArrays change, double[] aid, int from, int to, double[] f) {
            for (int i = from; i < to; i++) {
                double a = u.theta(0)[i];
                double b = u.theta(1)[i];
                double weight = change.w()[i];
                double tilt = u.w()[i] * change.theta(0)[i];
                double shift = u.w()[i] * change.theta(1)[i];
                for (int k = 0; k < x.length; k++) {
                    double z = a * x[k] + b;
                    double e = Sigmoid.decay(z);
                    f[k] += weight * Sigmoid.value(z, e) + (tilt * x[k] + shift) * Sigmoid.slope(e);
                }
            }
        }

        @Override
        public void curve(double[] c, ParticleArrays u, double[] aid, int from, int to, HessianArrays into) {
            for (int i = from; i < to; i++) {
                double a = u.theta(0)[i];
                double b = u.theta(1)[i];
                double tilt = 0;
                double both = 0;
                double shift = 0;
                for (int k = 0; k < x.length; k++) {
                    double z = a * x[k] + b;
                    double bend = c[k] * Sigmoid.bend(z, Sigmoid.decay(z));
                    tilt += x[k] * x[k] * bend;
                    both += x[k] * bend;
                    shift += bend;
                }
                into.entry(0, 0)[i] = tilt;
                into.entry(0, 1)[i] = both;
                into.entry(1, 1)[i] = shift;
            }
        }
    }
}
