package wasserscope.theory.minimum;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import wasserscope.measure.Points;
import wasserscope.problem.Objective;
import wasserscope.problem.Potential;
import wasserscope.problem.model.Deconvolution;
import wasserscope.problem.model.LowRank;
import wasserscope.problem.model.Relu;
import wasserscope.problem.model.SigmoidAffine;
import wasserscope.problem.model.SigmoidPlane;
import wasserscope.problem.model.SigmoidSlope;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.problem.model.Space;

/** g_μ along the one coordinate that decides: θ itself, or the angle of θ or u on the unit circle. */
public final class Section {

    private static final int FEWEST = 96;
    private static final int MOST = 4096;
    private static final int AROUND = 720;
    private static final double PER_SCALE = 4;

    /** How many places on each side of an input that is far from all others: eight of its scales. */
    private static final int BESIDE = 32;

    private static final double FIRST = 0.05;

    private final Potential potential;
    private final double[] nodes;
    private final Shape shape;

    private Section(Potential potential, double[] nodes, Shape shape) {
        this.potential = potential;
        this.nodes = nodes;
        this.shape = shape;
    }

    /** What the coordinate is. */
    private enum Shape {
        /** θ ∈ R. */
        LINE,
        /** θ on the circle. */
        CIRCLE,
        /** The angle of a vector of length 1. */
        DIRECTIONS
    }

    /** Returns the section of a model, if it has one. */
    public static Optional<Section> of(Objective objective, Potential potential) {
        return switch (objective.problem().features()) {
            case SigmoidThreshold features -> Optional.of(line(potential, thresholds(objective, features)));
            case SigmoidSlope _ -> Optional.of(line(potential, slopes(objective)));
            case SigmoidAffine _,SigmoidPlane _ -> Optional.empty();
            case Deconvolution features -> Optional.of(
                    new Section(potential, even(0, Space.FULL_TURN, FEWEST + 16 * features.order()), Shape.CIRCLE));
            case Relu(boolean bias) -> bias ? Optional.empty() : Optional.of(directions(potential));
            case LowRank _ -> Optional.of(directions(potential));
        };
    }

    private static Section directions(Potential potential) {
        return new Section(potential, even(0, Space.FULL_TURN, AROUND + 1), Shape.DIRECTIONS);
    }

    private static Section line(Potential potential, double[] nodes) {
        return new Section(potential, nodes, Shape.LINE);
    }

    private static double[] thresholds(Objective objective, SigmoidThreshold features) {
        double margin = SigmoidSum.SATURATION / features.sharpness();
        double low = objective.inputs().least(0) - margin;
        double high = objective.inputs().greatest(0) + margin;
        double count = PER_SCALE * features.sharpness() * (high - low);
        double[] inputs = Arrays.stream(objective.inputs().column(0)).distinct().sorted().toArray();
        if (count > MOST && inputs.length * (2 * BESIDE + 1) < MOST) {
            return around(inputs, 1 / (PER_SCALE * features.sharpness()), low, high);
        }
        return even(low, high, (int) Math.max(FEWEST, Math.min(MOST, count)));
    }

    /** Places about inputs far from each other, between which g is nearly constant. */
    private static double[] around(double[] inputs, double apart, double low, double high) {
        DoubleStream near = DoubleStream.of(inputs).flatMap(
                x -> IntStream.rangeClosed(-BESIDE, BESIDE).mapToDouble(j -> x + j * apart));
        return DoubleStream.concat(near, DoubleStream.of(low, high)).filter(node -> node >= low && node <= high)
                .distinct().sorted().toArray();
    }

    /** Slopes on both sides of 0, in equal ratios: gentle ones act on the largest inputs, steep ones on the smallest. */
    private static double[] slopes(Objective objective) {
        double[] sizes = Arrays.stream(objective.inputs().column(0)).map(Math::abs).filter(x -> x > 0).sorted()
                .toArray();
        double largest = sizes.length == 0 ? 1 : sizes[sizes.length - 1];
        double smallest = sizes.length == 0 ? 1 : sizes[0];
        double first = FIRST / largest;
        double ratio = SigmoidSum.SATURATION / smallest / first;
        int count = (int) Math.max(FEWEST, Math.min(MOST / 2, 24 * Math.log(ratio)));
        double[] right = new double[count];
        for (int j = 0; j < count; j++) {
            right[j] = first * Math.pow(ratio, (double) j / (count - 1));
        }
        return DoubleStream.concat(DoubleStream.of(right).map(s -> -s), DoubleStream.concat(DoubleStream.of(0),
                DoubleStream.of(right))).sorted().toArray();
    }

    private static double[] even(double low, double high, int count) {
        double[] nodes = new double[count];
        for (int j = 0; j < count; j++) {
            nodes[j] = low + (high - low) * j / (count - 1);
        }
        return nodes;
    }

    /**
     * Returns places from left to right, near enough to each other that g goes up or down between two, but for one turn; outside of them
     * it is constant to rounding, or they are once round a circle and its first point is named twice.
     */
    double[] nodes() {
        return nodes.clone();
    }

    /** Tells whether the last node is the first. */
    boolean isClosed() {
        return shape != Shape.LINE;
    }

    /**
     * Returns g and its derivative along the coordinate.
     *
     * @param places any number of them
     * @return two columns
     */
    double[][] at(double... places) {
        int count = places.length;
        boolean directions = shape == Shape.DIRECTIONS;
        double[] cos = directions ? DoubleStream.of(places).map(StrictMath::cos).toArray() : new double[0];
        double[] sin = directions ? DoubleStream.of(places).map(StrictMath::sin).toArray() : new double[0];
        Potential.Samples samples = potential.sample(directions ? new Points(cos, sin) : new Points(places));
        double[] value = new double[count];
        double[] slope = new double[count];
        for (int j = 0; j < count; j++) {
            value[j] = samples.g(j);
            slope[j] = directions ? cos[j] * samples.slope(j, 1) - sin[j] * samples.slope(j, 0) : samples.slope(j);
        }
        return new double[][] {value, slope};
    }
}
