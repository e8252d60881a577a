package wasserscope.problem.model;

import wasserscope.measure.HessianArrays;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Points;

/**
 * The rectified neuron φ(θ)(x) = (⟨θ, x⟩)₊ of inputs x ∈ R², Θ = R², with ∇φ = x·1{⟨θ, x⟩ > 0}; 2-homogeneous together with its
 * weight. With a bias the inputs are (x₁, x₂, 1) and Θ = R³. (CB18, section 4.2; (·)₊'(0) = 0.)
 *
 * @param bias whether a third input is 1
 */
public record Relu(boolean bias) implements FeatureMap {

    /** Takes neurons without a bias. */
    public Relu() {
        this(false);
    }

    @Override
    public Space space() {
        return bias ? Space.SPACE : Space.PLANE;
    }

    @Override
    public Lifting lifting() {
        return new NormWeighted();
    }

    @Override
    public PlaneMap chart() {
        return bias ? PlaneMap.PULL_PROJECTION : PlaneMap.PULL;
    }

    @Override
    public int inputAxes() {
        return 2;
    }

    /** max |x|, of inputs (x₁, x₂, 1) if there is a bias. */
    @Override
    public double greatest(Points x) {
        double longest = 0;
        for (int k = 0; k < x.size(); k++) {
            longest = Math.max(longest, Math.hypot(x.at(k, 0), x.at(k, 1)));
        }
        return bias ? Math.hypot(longest, 1) : longest;
    }

    @Override
    public Features at(Points inputs) {
        return new At(inputs.column(0), inputs.column(1));
    }

    /** Without a bias as if θ₃ were 0. */
    private static final class At implements Features {

        private final double[] x;
        private final double[] y;

        At(double[] x, double[] y) {
            this.x = x;
            this.y = y;
        }

        private static double bias(ParticleArrays u, int i) {
            return u.axes() > 2 ? u.theta(2)[i] : 0;
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
                double c = bias(u, i);
                for (int k = 0; k < f.length; k++) {
                    f[k] += w * Math.max(0, a * x[k] + b * y[k] + c);
                }
            }
        }

        @Override
        public void correlate(double[] c, ParticleArrays u, double[] aid, int from, int to, ParticleArrays into) {
            for (int i = from; i < to; i++) {
                double a = u.theta(0)[i];
                double b = u.theta(1)[i];
                double shift = bias(u, i);
                double right = 0;
                double up = 0;
                double level = 0;
                for (int k = 0; k < x.length; k++) {
                    double active = a * x[k] + b * y[k] + shift > 0 ? c[k] : 0;
                    right += active * x[k];
                    up += active * y[k];
                    level += active;
                }
                into.w()[i] = a * right + b * up + shift * level;
                into.theta(0)[i] = right;
                into.theta(1)[i] = up;
                if (u.axes() > 2) {
                    into.theta(2)[i] = level;
                }
            }
        }

        @Override
        public void differentiate(ParticleArrays u, ParticleArrays change, double[] aid, int from, int to, double[] f) {
            for (int i = from; i < to; i++) {
                double w = u.w()[i];
                double a = u.theta(0)[i];
                double b = u.theta(1)[i];
                double c = bias(u, i);
                double right = change.w()[i] * a + w * change.theta(0)[i];
                double up = change.w()[i] * b + w * change.theta(1)[i];
                double level = change.w()[i] * c + w * bias(change, i);
                for (int k = 0; k < x.length; k++) {
                    f[k] += a * x[k] + b * y[k] + c > 0 ? right * x[k] + up * y[k] + level : 0;
                }
            }
        }

        /** 0: on each side of its kink a rectified neuron is linear. */
        @Override
        public void curve(double[] c, ParticleArrays u, double[] aid, int from, int to, HessianArrays into) {
            into.clear(from, to);
        }
    }
}
