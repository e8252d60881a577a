package wasserscope.theory.verdict;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import wasserscope.problem.Objective;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.SigmoidThreshold;

/**
 * How a network fits values over one input that no teacher made. Immutable.
 *
 * @param correlation r = Σ e_j e_{j+1}/Σ e_j² of the mean residuals e_j = y − f at the distinct inputs, in their order; 0 of a perfect fit
 * @param places how many distinct inputs there are
 * @param sharpness β, if the neurons have one
 * @param lambda λ
 */
public record OwnValues(double correlation, int places, OptionalDouble sharpness, double lambda) {

    /** Of so many standard deviations of the r of white noise, 1/√places, residuals go together. */
    private static final double TOGETHER = 1.5;

    /** Of fewer inputs nothing is said. */
    private static final int FEWEST = 20;

    /** From this β on no steeper one is advised: its steps show. */
    private static final double STEEP = 8;

    /**
     * Tells whether the values swing more often than neurons of this β can follow: residuals at neighbouring inputs go together, r &gt;
     * 1.5/√places, so that f misses what has a shape, and steeper neurons can have it.
     */
    public boolean swings() {
        return places >= FEWEST && correlation > TOGETHER / Math.sqrt(places)
                && sharpness.isPresent() && sharpness.getAsDouble() < STEEP;
    }

    /** Measures networks of one problem; the order of the inputs is found once. Immutable, safe for any thread. */
    static final class Gauge {

        private final Objective objective;
        private final int[] order;
        private final double[] x;

        private Gauge(Objective objective) {
            this.objective = objective;
            this.x = objective.problem().data().x().column(0);
            this.order = IntStream.range(0, x.length).boxed()
                    .sorted(Comparator.comparingDouble(k -> x[k])).mapToInt(Integer::intValue).toArray();
        }

        /** Returns what measures the networks of a problem with values over one input. */
        static Optional<Gauge> of(Objective objective) {
            Problem problem = objective.problem();
            boolean own = problem.target() instanceof Target.Values && problem.loss() instanceof SquareLoss
                    && problem.features().inputAxes() == 1;
            return own ? Optional.of(new Gauge(objective)) : Optional.empty();
        }

        /** Measures a network by its outputs at the data. */
        OwnValues of(double[] outputs) {
            double[] residual = new double[order.length];
            int places = 0;
            for (int from = 0; from < order.length;) {
                int to = from;
                double sum = 0;
                double weight = 0;
                for (; to < order.length && x[order[to]] == x[order[from]]; to++) {
                    int k = order[to];
                    sum += objective.rho(k) * (objective.y(k) - outputs[k]);
                    weight += objective.rho(k);
                }
                residual[places] = sum / weight;
                places++;
                from = to;
            }
            OptionalDouble sharpness = objective.problem().features() instanceof SigmoidThreshold sigmoid
                    ? OptionalDouble.of(sigmoid.sharpness())
                    : OptionalDouble.empty();
            return new OwnValues(
                    correlation(Arrays.copyOf(residual, places)), places, sharpness, objective.lambda());
        }

        private static double correlation(double[] residual) {
            double together = 0;
            double whole = 0;
            for (int j = 0; j < residual.length; j++) {
                whole += residual[j] * residual[j];
                together += j > 0 ? residual[j - 1] * residual[j] : 0;
            }
            return whole > 0 ? together / whole : 0;
        }
    }
}
