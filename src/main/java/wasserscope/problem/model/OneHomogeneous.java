package wasserscope.problem.model;

import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.measure.SignedMeasure;

/** Φ(w, θ) = w·φ(θ) with bounded features and V = λ|w|: every model with sigmoid or trigonometric features. (CB18, section 2.2.) */
public record OneHomogeneous() implements Lifting {

    @Override
    public double penalty(ParticleArrays u, int i) {
        return Math.abs(u.w()[i]);
    }

    /** (−(g + λ sign w), −w∇g); at w = 0 the subgradient of least norm, (−sign(g)·max(|g| − λ, 0), 0). */
    @Override
    public void velocity(ParticleArrays u, ParticleArrays gradient, double lambda, int from, int to, ParticleArrays v,
            int at) {
        if (lambda == 0) {
            Unpenalized.velocity(u, gradient, from, to, v, at);
            return;
        }
        double[] w = u.w();
        double[] g = gradient.w();
        for (int i = from; i < to; i++) {
            v.w()[at + i - from] = lift(w[i], g[i], lambda);
        }
        for (int axis = 0; axis < u.axes(); axis++) {
            double[] slope = gradient.theta(axis);
            double[] drift = v.theta(axis);
            for (int i = from; i < to; i++) {
                drift[at + i - from] = -w[i] * slope[i];
            }
        }
    }

    /** Returns −(g + price·sign w), at w = 0 the subgradient of least norm: how w moves where |w| has a price. */
    static double lift(double w, double g, double price) {
        return w == 0 ? -Math.signum(g) * Math.max(Math.abs(g) - price, 0) : -(g + price * Math.signum(w));
    }

    @Override
    public void addSquaredSpeed(ParticleArrays u, ParticleArrays gradient, double lambda, int from, int to,
            double[] into) {
        if (lambda == 0) {
            Unpenalized.addSquaredSpeed(u, gradient, from, to, into);
            return;
        }
        double[] g = gradient.w();
        for (int i = from; i < to; i++) {
            double w = u.w()[i];
            double lift = lift(w, g[i], lambda);
            double sum = lift * lift;
            for (int axis = 0; axis < u.axes(); axis++) {
                double drift = w * gradient.theta(axis)[i];
                sum += drift * drift;
            }
            into[i - from] += sum;
        }
    }

    /** w⁺ = soft(w − ηg, ηλ), θ⁺ = θ − ηw∇g. */
    @Override
    public void descend(ParticleArrays u, ParticleArrays gradient, double step, double lambda, int from, int to,
            ParticleArrays next) {
        if (lambda == 0) {
            Unpenalized.descend(u, gradient, step, from, to, next);
            return;
        }
        double[] w = u.w();
        double[] g = gradient.w();
        double threshold = step * lambda;
        for (int axis = 0; axis < u.axes(); axis++) {
            double[] theta = u.theta(axis);
            double[] slope = gradient.theta(axis);
            double[] moved = next.theta(axis);
            for (int i = from; i < to; i++) {
                moved[i] = theta[i] - step * w[i] * slope[i];
            }
        }
        double[] lifted = next.w();
        for (int i = from; i < to; i++) {
            double z = w[i] - step * g[i];
            lifted[i] = Math.copySign(Math.max(Math.abs(z) - threshold, 0), z);
        }
    }

    @Override
    public boolean isSmooth(ParticleArrays u, int i) {
        return u.w()[i] != 0;
    }

    /** 0: V is linear on each side of w = 0. */
    @Override
    public void bend(ParticleArrays u, ParticleArrays change, double lambda, ParticleArrays into) {}

    /** h¹(μ) = (1/m) Σ w_i δ_{θ_i}. */
    @Override
    public SignedMeasure measureOf(Particles mu) {
        double[] mass = mu.weights();
        for (int i = 0; i < mass.length; i++) {
            mass[i] /= mass.length;
        }
        return SignedMeasure.of(mu.positions(), mass);
    }

    @Override
    public SignedMeasure gathered(Particles mu, double low, double high, int cells) {
        int m = mu.size();
        return SignedMeasure.gathered(m, mu::theta, i -> mu.w(i) / m, low, high, cells);
    }

    @Override
    public double reach(ParticleArrays u, int i) {
        return 1;
    }

    @Override
    public void grow(ParticleArrays u, int i, double mass) {
        u.w()[i] *= mass;
    }
}
