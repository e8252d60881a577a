package wasserscope.scenario.preset;

import java.util.ArrayList;
import java.util.List;
import wasserscope.measure.Points;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.random.CounterRandom;

/** Points of two classes in the plane, drawn from a seed: the usual examples of classification. Labels are +1 and −1 in turn. */
final class PointClouds {

    /** How many points there are, half of each class. */
    static final int SIZE = 200;

    private static final double TURNS = 1.25;

    private final CounterRandom draws;

    PointClouds(long seed) {
        draws = new CounterRandom(seed, CounterRandom.Stream.INPUTS);
    }

    /**
     * Inputs and their labels.
     *
     * @param data (x1, x2), of equal weight
     * @param target the labels
     */
    record Cloud(Data data, Target target) {}

    /** Where the k-th point is, of a class. */
    private interface Place {
        double[] of(int k, int label);
    }

    private Cloud cloud(Place place) {
        double[] x1 = new double[SIZE];
        double[] x2 = new double[SIZE];
        List<Double> labels = new ArrayList<>();
        for (int k = 0; k < SIZE; k++) {
            int label = k % 2 == 0 ? 1 : -1;
            double[] x = place.of(k, label);
            x1[k] = x[0];
            x2[k] = x[1];
            labels.add((double) label);
        }
        return new Cloud(Data.Samples.of(new Points(x1, x2)), new Target.Values(labels));
    }

    private double[] near(double x1, double x2, double spread, int k) {
        return new double[] {x1 + spread * draws.normal(k, 2), x2 + spread * draws.normal(k, 4)};
    }

    /** Two half circles, each of which ends within the other. */
    Cloud moons() {
        return cloud((k, label) -> {
            double angle = Math.PI * draws.uniform(k, 0);
            double x1 = label * (StrictMath.cos(angle) - 0.5);
            double x2 = label * (StrictMath.sin(angle) - 0.25);
            return near(1.6 * x1, 1.6 * x2, 0.18, k);
        });
    }

    /** A circle within another. */
    Cloud circles() {
        return cloud((k, label) -> {
            double angle = 2 * Math.PI * draws.uniform(k, 0);
            double radius = label > 0 ? 0.9 : 2;
            return near(radius * StrictMath.cos(angle), radius * StrictMath.sin(angle), 0.15, k);
        });
    }

    /** Two spirals, each in the gaps of the other. */
    Cloud spirals() {
        return cloud((k, label) -> {
            double part = StrictMath.sqrt(draws.uniform(k, 0));
            double angle = 2 * Math.PI * TURNS * part;
            double radius = label * (0.2 + 2.2 * part);
            return near(radius * StrictMath.cos(angle), radius * StrictMath.sin(angle), 0.06, k);
        });
    }

    /** Four squares, of which those that touch at a corner are of one class. */
    Cloud xor() {
        return cloud((k, label) -> {
            double x1 = 0.1 + 1.9 * draws.uniform(k, 0);
            double x2 = 0.1 + 1.9 * draws.uniform(k, 1);
            int side = k / 2 % 2 == 0 ? 1 : -1;
            return new double[] {side * x1, side * label * x2};
        });
    }

    /** Two normal clouds that overlap a little. */
    Cloud blobs() {
        return cloud((k, label) -> near(label, label, 0.7, k));
    }
}
