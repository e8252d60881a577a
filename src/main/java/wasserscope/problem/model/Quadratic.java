package wasserscope.problem.model;

import java.util.Arrays;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.measure.SignedMeasure;

/**
 * Φ(u) = φ(u), 2-homogeneous in u = θ ∈ R², with V = λ|u|². Particles have no output weight: w is held at 1. (CB18, section 2.2.)
 */
public record Quadratic() implements Lifting {

    @Override
    public double penalty(ParticleArrays u, int i) {
        return u.squaredNorm(i);
    }

    /** −∇g − 2λu. */
    @Override
    public void velocity(ParticleArrays u, ParticleArrays gradient, double lambda, int from, int to, ParticleArrays v,
            int at) {
        for (int axis = 0; axis < u.axes(); axis++) {
            double[] theta = u.theta(axis);
            double[] slope = gradient.theta(axis);
            double[] drift = v.theta(axis);
            for (int i = from; i < to; i++) {
                drift[at + i - from] = -slope[i] - 2 * lambda * theta[i];
            }
        }
        Arrays.fill(v.w(), at, at + to - from, 0);
    }

    @Override
    public void addSquaredSpeed(ParticleArrays u, ParticleArrays gradient, double lambda, int from, int to,
            double[] into) {
        for (int axis = 0; axis < u.axes(); axis++) {
            double[] theta = u.theta(axis);
            double[] slope = gradient.theta(axis);
            for (int j = 0; j < to - from; j++) {
                double drift = slope[from + j] + 2 * lambda * theta[from + j];
                into[j] += drift * drift;
            }
        }
    }

    /** u⁺ = (u − η∇g)/(1 + 2ηλ). */
    @Override
    public void descend(ParticleArrays u, ParticleArrays gradient, double step, double lambda, int from, int to,
            ParticleArrays next) {
        double shrinking = 1 + 2 * step * lambda;
        for (int axis = 0; axis < u.axes(); axis++) {
            double[] theta = u.theta(axis);
            double[] slope = gradient.theta(axis);
            double[] moved = next.theta(axis);
            for (int i = from; i < to; i++) {
                moved[i] = (theta[i] - step * slope[i]) / shrinking;
            }
        }
        System.arraycopy(u.w(), from, next.w(), from, to - from);
    }

    @Override
    public boolean isSmooth(ParticleArrays u, int i) {
        return true;
    }

    /** 2λu̇. */
    @Override
    public void bend(ParticleArrays u, ParticleArrays change, double lambda, ParticleArrays into) {
        for (int axis = 0; axis < u.axes(); axis++) {
            for (int i = 0; i < u.size(); i++) {
                into.theta(axis)[i] += 2 * lambda * change.theta(axis)[i];
            }
        }
    }

    /** h²(μ)(B) = ∫|u|²·1{u/|u| ∈ B}dμ, a measure on the directions. */
    @Override
    public SignedMeasure measureOf(Particles mu) {
        ParticleArrays u = ParticleArrays.of(mu);
        double[] mass = new double[mu.size()];
        for (int i = 0; i < mass.length; i++) {
            mass[i] = u.squaredNorm(i) / mass.length;
        }
        return Directions.measure(u, mass);
    }

    @Override
    public double reach(ParticleArrays u, int i) {
        return u.squaredNorm(i);
    }

    @Override
    public void grow(ParticleArrays u, int i, double mass) {
        double factor = Math.sqrt(mass);
        for (int axis = 0; axis < u.axes(); axis++) {
            u.theta(axis)[i] *= factor;
        }
    }

    @Override
    public boolean hasWeight() {
        return false;
    }
}
