package wasserscope.problem;

import java.util.Optional;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Points;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.sum.Correlator;

/**
 * The first variation of the objective, F'(μ)(w, θ) = w·g_μ(θ) + V(w, θ), g_μ(θ) = ⟨R'(f_μ), φ(θ)⟩: the landscape in which every
 * particle moves downhill. The part of the data is linear in w, so θ ↦ g is the whole of it. Immutable, safe for any thread. (CB18,
 * section 2.2 and proposition 3.1.)
 */
public final class Potential {

    private final Objective objective;
    private final FeatureMap features;
    private final double[] covector;
    private final double lambda;

    /** Made when g is first asked for, which it seldom is, and kept: what it knows of a covector serves all later positions. */
    private Optional<Correlator> reader = Optional.empty();

    /** Takes over {@code covector}, which nobody may change any more. */
    Potential(Objective objective, double[] covector) {
        this.objective = objective;
        this.features = objective.problem().features();
        this.covector = covector;
        this.lambda = objective.lambda();
    }

    /** Returns λ. */
    public double lambda() {
        return lambda;
    }

    /** Returns the feature map φ. */
    public FeatureMap features() {
        return features;
    }

    /** Returns a new column of the covector c_k = ρ_k R'(f)_k. */
    public double[] covector() {
        return covector.clone();
    }

    /** Samples g and ∇g at some positions. */
    public Samples sample(Points theta) {
        ParticleArrays u = new ParticleArrays(new double[theta.size()], theta.columns());
        return new Samples(u, gradient(u));
    }

    /** Samples g and its derivative at {@code count} equally spaced positions of the line from {@code low} to {@code high}. */
    public Samples sample(double low, double high, int count) {
        double[] theta = new double[count];
        for (int j = 0; j < count; j++) {
            theta[j] = count == 1 ? low : low + (high - low) * j / (count - 1);
        }
        return sample(new Points(theta));
    }

    private ParticleArrays gradient(ParticleArrays u) {
        ParticleArrays gradient = ParticleArrays.zero(u.size(), u.axes());
        read(u, gradient);
        return gradient;
    }

    private synchronized void read(ParticleArrays u, ParticleArrays into) {
        Correlator made = reader.orElseGet(() -> {
            Correlator first = objective.correlator();
            first.take(covector);
            return first;
        });
        reader = Optional.of(made);
        made.read(u, into);
    }

    /** Returns F'(μ)(w, θ) where g(θ) is known, for V = λ|w|. */
    public double value(double w, double g) {
        return w * g + lambda * Math.abs(w);
    }

    /** Returns F'(μ) at each of the vectors u = (w, θ). */
    public double[] values(ParticleArrays u) {
        ParticleArrays gradient = gradient(u);
        double[] values = new double[u.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = u.w()[i] * gradient.w()[i] + lambda * features.lifting().penalty(u, i);
        }
        return values;
    }

    /** Returns the velocities −∇F'(μ)(u) at some vectors u = (w, θ), at a kink those of least norm. */
    public ParticleArrays velocities(ParticleArrays u) {
        return velocities(u, lambda);
    }

    /**
     * Returns ṽ = −∇(F'(μ) − V)(u), what the data alone ask of some vectors u = (w, θ). The velocity is ṽ without its projection on the
     * subdifferential of V: v = ṽ − proj_∂V(ṽ). (Lecture, <em>On parameters</em>.)
     */
    public ParticleArrays freeVelocities(ParticleArrays u) {
        return velocities(u, 0);
    }

    private ParticleArrays velocities(ParticleArrays u, double price) {
        ParticleArrays v = ParticleArrays.zero(u.size(), u.axes());
        features.lifting().velocity(u, gradient(u), price, 0, u.size(), v, 0);
        return v;
    }

    /** g and ∇g at some positions. Immutable. */
    public static final class Samples {

        private final ParticleArrays at;
        private final ParticleArrays gradient;

        private Samples(ParticleArrays at, ParticleArrays gradient) {
            this.at = at;
            this.gradient = gradient;
        }

        /** Returns how many. */
        public int size() {
            return at.size();
        }

        /** Returns the j-th position, or its first coordinate. */
        public double theta(int j) {
            return at.theta(0)[j];
        }

        /** Returns g at the j-th position. */
        public double g(int j) {
            return gradient.w()[j];
        }

        /** Returns g' at the j-th position, or the first coordinate of ∇g. */
        public double slope(int j) {
            return gradient.theta(0)[j];
        }

        /** Returns a coordinate of ∇g at the j-th position. */
        public double slope(int j, int axis) {
            return gradient.theta(axis)[j];
        }

        /** Returns max |g|. */
        public double amplitude() {
            double most = 0;
            for (double value : gradient.w()) {
                most = Math.max(most, Math.abs(value));
            }
            return most;
        }
    }
}
