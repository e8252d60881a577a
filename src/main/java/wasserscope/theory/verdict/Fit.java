package wasserscope.theory.verdict;

import java.util.Optional;
import java.util.OptionalDouble;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.Objective;
import wasserscope.problem.Problem;
import wasserscope.problem.loss.LogisticLoss;

/**
 * How a network fits beside F. Immutable.
 *
 * @param trainingError of labels the part ρ{y f ≤ 0} of the data that f has on the wrong side
 * @param heldRisk R over the samples that are held out, if some are
 * @param heldError of labels the part of these that f has on the wrong side
 * @param values how f fits values over one input that no teacher made, if that is what is fitted
 * @param overlap of labels that no teacher made the part whose 15 nearest neighbours are mostly of the other class
 */
public record Fit(OptionalDouble trainingError, OptionalDouble heldRisk, OptionalDouble heldError,
        Optional<OwnValues> values, OptionalDouble overlap) {

    /** Nothing is known: no labels, nothing held out, and a teacher. */
    public static final Fit NONE =
            new Fit(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty(),
                    OptionalDouble.empty());

    /** Of classes that overlap less a fit without an error learns nothing by heart. */
    private static final double LEAST_OVERLAP = 0.05;

    /** A sum of probabilities is no more exact than this. */
    private static final double DIGITS = 1e12;

    /** Measures networks of one problem; what depends on the problem alone is computed once. Immutable, safe for any thread. */
    public static final class Gauge {

        private final Objective trained;
        private final Optional<Objective> held;
        private final Optional<OwnValues.Gauge> values;
        private final OptionalDouble overlap;

        /** Makes the held-out samples ready for sums. */
        public Gauge(Objective trained) {
            this(trained, NeighbourError.of(trained));
        }

        private Gauge(Objective trained, OptionalDouble overlap) {
            this.trained = trained;
            this.held = trained.problem().heldOut().map(Objective::new);
            this.values = OwnValues.Gauge.of(trained);
            this.overlap = overlap;
        }

        /** Returns the gauge of another problem; how much classes overlap is not computed again where they are the same. */
        public Gauge with(Objective other) {
            Problem here = trained.problem();
            Problem there = other.problem();
            boolean same = here.data().equals(there.data()) && here.target().equals(there.target())
                    && here.loss().equals(there.loss());
            return same ? new Gauge(other, overlap) : new Gauge(other);
        }

        /**
         * Measures a network.
         *
         * @param u its particles
         * @param outputs f_μ(x_k) at the data, n numbers
         */
        public Fit of(ParticleArrays u, double[] outputs) {
            if (!hasLabels(trained.problem()) && held.isEmpty() && values.isEmpty()) {
                return NONE;
            }
            Optional<double[]> there = held.map(objective -> objective.predictor(u));
            return new Fit(error(trained, outputs),
                    there.map(f -> OptionalDouble.of(held.get().risk(f))).orElse(OptionalDouble.empty()),
                    there.map(f -> error(held.get(), f)).orElse(OptionalDouble.empty()),
                    values.map(gauge -> gauge.of(outputs)), overlap);
        }
    }

    /** Tells whether the network has fewer labels wrong than classes that overlap so allow without learning single points by heart. */
    public boolean isByHeart() {
        return overlap.orElse(0) >= LEAST_OVERLAP && trainingError.orElse(1) < overlap.getAsDouble();
    }

    /** Tells whether the targets of a problem are labels, so that there is a training error. */
    public static boolean hasLabels(Problem problem) {
        return problem.loss() instanceof LogisticLoss;
    }

    private static OptionalDouble error(Objective objective, double[] f) {
        if (!hasLabels(objective.problem())) {
            return OptionalDouble.empty();
        }
        double wrong = 0;
        for (int k = 0; k < f.length; k++) {
            wrong += objective.y(k) * f[k] > 0 ? 0 : objective.rho(k);
        }
        return OptionalDouble.of(Math.rint(wrong * DIGITS) / DIGITS);
    }
}
