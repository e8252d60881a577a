package wasserscope.problem;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import wasserscope.measure.Particles;

/**
 * A small problem with a few particles, all made from a seed: uneven data, a teacher, neurons over the data and away
 * from w = 0.
 *
 * @param objective the problem, ready for sums
 * @param particles three to seven
 */
public record Example(Objective objective, Particles particles) {

    /** Returns the example of {@code seed} with the given λ. */
    public static Example of(long seed, double lambda) {
        SplittableRandom random = new SplittableRandom(seed);
        int samples = random.nextInt(3, 20);
        int teachers = random.nextInt(1, 4);
        int m = random.nextInt(3, 8);
        Problem problem = new Problem(
                new SigmoidThreshold(random.nextDouble(0.5, 5)),
                new Data.Samples(
                        list(samples, () -> random.nextDouble(-3, 3)),
                        list(samples, () -> random.nextDouble(0.2, 1))),
                new Target.Teacher(
                        list(teachers, () -> random.nextDouble(-2, 2)),
                        list(teachers, () -> random.nextDouble(-2, 2)),
                        0,
                        1),
                new SquareLoss(),
                lambda);
        double[] w = column(m, () -> (random.nextBoolean() ? 1 : -1) * random.nextDouble(0.2, 2));
        return new Example(new Objective(problem), new Particles(w, column(m, () -> random.nextDouble(-3, 2))));
    }

    private static List<Double> list(int size, DoubleSupplier draw) {
        return DoubleStream.generate(draw).limit(size).boxed().toList();
    }

    private static double[] column(int size, DoubleSupplier draw) {
        return DoubleStream.generate(draw).limit(size).toArray();
    }
}
