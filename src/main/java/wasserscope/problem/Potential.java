package wasserscope.problem;

/**
 * The first variation of the objective, F'(μ)(w, θ) = w·g_μ(θ) + λ|w|, g_μ(θ) = ⟨R'(f_μ), φ(θ)⟩: the landscape in which every particle
 * moves downhill. Linear in w on each side of w = 0, so θ ↦ g is the whole of it. Immutable, safe for any thread. (CB18,
 * section 2.2 and proposition 3.1.)
 */
public final class Potential {

    private final Features features;
    private final double[] covector;
    private final double lambda;

    /** Takes over {@code covector}, which nobody may change any more. */
    Potential(Features features, double[] covector, double lambda) {
        this.features = features;
        this.covector = covector;
        this.lambda = lambda;
    }

    /** Returns λ. */
    public double lambda() {
        return lambda;
    }

    /**
     * Samples g and its derivative.
     *
     * @param theta positions
     * @return g and g' at them
     */
    public Samples sample(double[] theta) {
        int count = theta.length;
        Samples samples = new Samples(theta);
        double[] aid = new double[count];
        features.prepare(theta, aid, 0, count);
        features.correlate(covector, theta, aid, 0, count, samples.g, samples.slope);
        return samples;
    }

    /** Samples g and its derivative at {@code count} equally spaced positions from {@code low} to {@code high}. */
    public Samples sample(double low, double high, int count) {
        double[] theta = new double[count];
        for (int j = 0; j < count; j++) {
            theta[j] = count == 1 ? low : low + (high - low) * j / (count - 1);
        }
        return sample(theta);
    }

    /** Returns F'(μ)(w, θ) where g(θ) is known. */
    public double value(double w, double g) {
        return w * g + lambda * Math.abs(w);
    }

    /**
     * Returns the w-part of the velocity −∇F'(μ), −(g + λ sign w), where g(θ) is known; at w = 0 the subgradient of least norm,
     * −sign(g)·max(|g| − λ, 0).
     */
    public static double liftVelocity(double w, double g, double lambda) {
        if (w == 0) {
            return -Math.signum(g) * Math.max(Math.abs(g) - lambda, 0);
        }
        return -(g + lambda * Math.signum(w));
    }

    /** Returns the θ-part of the velocity −∇F'(μ), −w·g'(θ), where g'(θ) is known. */
    public static double driftVelocity(double w, double slope) {
        return -w * slope;
    }

    /** g and g' at some positions. Immutable as long as the positions given are. */
    public static final class Samples {

        private final double[] theta;
        private final double[] g;
        private final double[] slope;

        private Samples(double[] theta) {
            this.theta = theta;
            this.g = new double[theta.length];
            this.slope = new double[theta.length];
        }

        /** Returns how many. */
        public int size() {
            return theta.length;
        }

        /** Returns the j-th position. */
        public double theta(int j) {
            return theta[j];
        }

        /** Returns g at the j-th position. */
        public double g(int j) {
            return g[j];
        }

        /** Returns g' at the j-th position. */
        public double slope(int j) {
            return slope[j];
        }

        /** Returns max |g|. */
        public double amplitude() {
            double most = 0;
            for (double value : g) {
                most = Math.max(most, Math.abs(value));
            }
            return most;
        }
    }
}
