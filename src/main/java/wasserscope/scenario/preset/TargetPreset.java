package wasserscope.scenario.preset;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import wasserscope.measure.Points;
import wasserscope.problem.data.Target;
import wasserscope.problem.model.FeatureMap;

/** Teachers to choose from, each of one model. Their weights and positions make the targets of the problem. */
public enum TargetPreset {
    /** Up, down, up, down: four steps of different heights. */
    FOUR_STEPS(Model.SIGMOID_THRESHOLD, List.of(1.5, -2.0, 2.0, -1.0), Points.onLine(-2.0, -0.6, 0.6, 1.8)),
    /** One step up. */
    ONE_STEP(Model.SIGMOID_THRESHOLD, List.of(2.0), Points.onLine(0.5)),
    /** Up and down again. */
    BUMP(Model.SIGMOID_THRESHOLD, List.of(2.0, -2.0), Points.onLine(-0.8, 0.8)),
    /** Four equal steps up. */
    STAIRCASE(Model.SIGMOID_THRESHOLD, List.of(0.8, 0.8, 0.8, 0.8), Points.onLine(-2.1, -0.7, 0.7, 2.1)),
    /** Six steps that alternate. */
    WAVES(
            Model.SIGMOID_THRESHOLD,
            List.of(1.2, -1.2, 1.2, -1.2, 1.2, -1.2),
            Points.onLine(-2.5, -1.5, -0.5, 0.5, 1.5, 2.5)),
    /** A steep slope up and a flat one down. */
    TWO_SLOPES(Model.SIGMOID_SLOPE, List.of(2.0, -2.0), Points.onLine(4.0, 0.8)),
    /** Three slopes. */
    THREE_SLOPES(Model.SIGMOID_SLOPE, List.of(2.0, -2.5, 1.5), Points.onLine(-2.5, 0.6, 3.5)),
    /** Two neurons that make a bump. */
    AFFINE_BUMP(
            Model.SIGMOID_AFFINE, List.of(2.0, -2.0), new Points(new double[] {3, 3}, new double[] {3, -3})),
    /** Three neurons of different slopes. */
    AFFINE_THREE(
            Model.SIGMOID_AFFINE,
            List.of(2.0, -2.0, 1.5),
            new Points(new double[] {3, 2, -2.5}, new double[] {3, -2, -4})),
    /** One line that parts the plane. */
    ONE_LINE(Model.SIGMOID_PLANE, List.of(2.0), in(3, 2, 1)),
    /** High between two parallel lines. */
    STRIP(Model.SIGMOID_PLANE, List.of(2.0, -2.0), in(4, 3, 4), in(4, 3, -4)),
    /** High within the three lines of a triangle. */
    TRIANGLE(
            Model.SIGMOID_PLANE,
            List.of(1.5, 1.5, 1.5),
            in(0, 5, 4),
            in(-4.3, -2.5, 4),
            in(4.3, -2.5, 4)),
    /** High in two opposite quarters, low in the others: two strips of different signs that cross. */
    QUARTERS(
            Model.SIGMOID_PLANE,
            List.of(-2.0, 2.0, 2.0, -2.0),
            in(3, 3, 3),
            in(3, 3, -3),
            in(3, -3, 3),
            in(3, -3, -3)),
    /** Three spikes of different signs. */
    THREE_SPIKES(Model.DECONVOLUTION, List.of(1.0, -0.8, 1.2), Points.onLine(1.0, 2.4, 4.5)),
    /** Two spikes far apart. */
    TWO_SPIKES(Model.DECONVOLUTION, List.of(1.0, 1.0), Points.onLine(1.5, 4.5)),
    /** Two rays up and one down. */
    THREE_RAYS(Model.RELU, List.of(1.0, -1.0, 1.0), rays(0.5, 2.4, 4.4)),
    /** One ray. */
    ONE_RAY(Model.RELU, List.of(1.0), rays(1.0)),
    /** Three folds along lines that do not go through 0, with a bias. */
    THREE_FOLDS(Model.RELU, List.of(1.0, -1.0, 1.0), in(0.9, 0.4, -0.3), in(-0.7, 0.7, 0.4), in(-0.2, -0.9, -0.4)),
    /** One such fold. */
    ONE_FOLD(Model.RELU, List.of(1.0), in(0.6, 0.7, -0.4)),
    /** A matrix of rank one. */
    RANK_ONE(Model.LOW_RANK, List.of(1.0), new Points(new double[] {1.2}, new double[] {0.6})),
    /** A matrix of rank two. */
    RANK_TWO(Model.LOW_RANK, List.of(1.0, 1.0), new Points(new double[] {1.3, -0.3}, new double[] {0.6, 0.7}));

    private final Model model;
    private final List<Double> weights;
    private final Points positions;

    TargetPreset(Model model, List<Double> weights, Points positions) {
        this.model = model;
        this.weights = weights;
        this.positions = positions;
    }

    TargetPreset(Model model, List<Double> weights, double[]... positions) {
        this(model, weights, new Points(IntStream.range(0, 3)
                .mapToObj(axis -> Arrays.stream(positions).mapToDouble(theta -> theta[axis]).toArray())
                .toArray(double[][]::new)));
    }

    /** Returns a position in R³. */
    private static double[] in(double first, double second, double third) {
        return new double[] {first, second, third};
    }

    private static Points rays(double... angles) {
        return new Points(
                Arrays.stream(angles).map(StrictMath::cos).toArray(),
                Arrays.stream(angles).map(StrictMath::sin).toArray());
    }

    /** Returns the presets of the model. */
    public static List<TargetPreset> of(FeatureMap features) {
        return Arrays.stream(values())
                .filter(preset -> preset.model == Model.of(features)
                        && preset.positions.axes() == features.space().axes())
                .toList();
    }

    /** Returns the teacher without noise. */
    public Target.Teacher teacher() {
        return new Target.Teacher(weights, positions, 0, 1);
    }

    /** Returns the teacher, with the noise of {@code present} where that is one. */
    public Target.Teacher asIn(Target present) {
        return present instanceof Target.Teacher teacher
                ? new Target.Teacher(weights, positions, teacher.noise(), teacher.seed())
                : teacher();
    }

    /** Tells whether {@code target} is this teacher, whatever its noise. */
    public boolean describes(Target target) {
        return target instanceof Target.Teacher teacher
                && teacher.weights().equals(weights)
                && teacher.positions().equals(positions);
    }
}
