package wasserscope.problem.model;

import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.measure.SignedMeasure;

/**
 * Φ(w, θ) = w·φ(θ) with φ homogeneous and V = λ|w||θ|, so that both are 2-homogeneous in u = (w, θ). (CB18, section 2.2 and
 * 4.2.)
 */
public record NormWeighted() implements Lifting {

    @Override
    public double penalty(ParticleArrays u, int i) {
        return Math.abs(u.w()[i]) * u.norm(i);
    }

    /** (−g − λ|θ| sign w, −w∇g − λ|w|θ/|θ|); at w = 0 the subgradient of least norm, (−sign(g)·max(|g| − λ|θ|, 0), 0). */
    @Override
    public void velocity(ParticleArrays u, ParticleArrays gradient, double lambda, int from, int to, ParticleArrays v,
            int at) {
        if (lambda == 0) {
            Unpenalized.velocity(u, gradient, from, to, v, at);
            return;
        }
        for (int i = from; i < to; i++) {
            double w = u.w()[i];
            double g = gradient.w()[i];
            double norm = u.norm(i);
            v.w()[at + i - from] = OneHomogeneous.lift(w, g, lambda * norm);
            double pull = pull(w, norm, lambda);
            for (int axis = 0; axis < u.axes(); axis++) {
                v.theta(axis)[at + i - from] = -w * gradient.theta(axis)[i] - pull * u.theta(axis)[i];
            }
        }
    }

    private static double pull(double w, double norm, double lambda) {
        return norm == 0 ? 0 : lambda * Math.abs(w) / norm;
    }

    @Override
    public void addSquaredSpeed(ParticleArrays u, ParticleArrays gradient, double lambda, int from, int to,
            double[] into) {
        if (lambda == 0) {
            Unpenalized.addSquaredSpeed(u, gradient, from, to, into);
            return;
        }
        for (int i = from; i < to; i++) {
            double w = u.w()[i];
            double g = gradient.w()[i];
            double norm = u.norm(i);
            double lift = OneHomogeneous.lift(w, g, lambda * norm);
            double pull = pull(w, norm, lambda);
            double sum = lift * lift;
            for (int axis = 0; axis < u.axes(); axis++) {
                double drift = w * gradient.theta(axis)[i] + pull * u.theta(axis)[i];
                sum += drift * drift;
            }
            into[i - from] += sum;
        }
    }

    /**
     * ŵ = w − ηg, θ̂ = θ − ηw∇g, then the exact proximal map of c|w||θ|, c = ηλ: with a = |ŵ|, b = |θ̂| the lengths become
     * ((a − cb), (b − ca))/(1 − c²) where both are positive, else (a, 0) or (0, b). For c ≥ 1 the smaller of the two always vanishes.
     */
    @Override
    public void descend(ParticleArrays u, ParticleArrays gradient, double step, double lambda, int from, int to,
            ParticleArrays next) {
        Unpenalized.descend(u, gradient, step, from, to, next);
        double c = step * lambda;
        if (c > 0) {
            for (int i = from; i < to; i++) {
                shrink(next, i, c);
            }
        }
    }

    private static void shrink(ParticleArrays u, int i, double c) {
        double a = Math.abs(u.w()[i]);
        double b = u.norm(i);
        double lift;
        double length;
        if (c < 1 && a > c * b && b > c * a) {
            lift = (a - c * b) / (1 - c * c);
            length = (b - c * a) / (1 - c * c);
        } else {
            lift = a >= b ? a : 0;
            length = a >= b ? 0 : b;
        }
        u.w()[i] = Math.copySign(lift, u.w()[i]);
        for (int axis = 0; axis < u.axes(); axis++) {
            u.theta(axis)[i] *= b == 0 ? 0 : length / b;
        }
    }

    @Override
    public boolean isSmooth(ParticleArrays u, int i) {
        return u.w()[i] != 0 && u.norm(i) != 0;
    }

    /** With e = θ/|θ|: (λ sign(w)⟨e, θ̇⟩, λ sign(w) ẇ e + λ|w|(θ̇ − ⟨e, θ̇⟩e)/|θ|). */
    @Override
    public void bend(ParticleArrays u, ParticleArrays change, double lambda, ParticleArrays into) {
        for (int i = 0; i < u.size(); i++) {
            double norm = u.norm(i);
            double sign = Math.signum(u.w()[i]);
            double along = 0;
            for (int axis = 0; axis < u.axes(); axis++) {
                along += u.theta(axis)[i] / norm * change.theta(axis)[i];
            }
            into.w()[i] += lambda * sign * along;
            for (int axis = 0; axis < u.axes(); axis++) {
                double e = u.theta(axis)[i] / norm;
                double across = change.theta(axis)[i] - along * e;
                into.theta(axis)[i] +=
                        lambda * (sign * change.w()[i] * e + Math.abs(u.w()[i]) * across / norm);
            }
        }
    }

    /** h²(μ) = (1/m) Σ w_i|θ_i| δ_{θ_i/|θ_i|}, a measure on the directions: of θ ∈ R² by their angles, else on the sphere. */
    @Override
    public SignedMeasure measureOf(Particles mu) {
        ParticleArrays u = ParticleArrays.of(mu);
        double[] mass = new double[mu.size()];
        for (int i = 0; i < mass.length; i++) {
            mass[i] = mu.w(i) * u.norm(i) / mass.length;
        }
        return u.axes() == 2 ? Directions.measure(u, mass) : Directions.measureOnSphere(u, mass);
    }

    @Override
    public double reach(ParticleArrays u, int i) {
        return u.norm(i);
    }

    @Override
    public void grow(ParticleArrays u, int i, double mass) {
        double factor = Math.sqrt(mass);
        u.w()[i] *= factor;
        for (int axis = 0; axis < u.axes(); axis++) {
            u.theta(axis)[i] *= factor;
        }
    }
}
