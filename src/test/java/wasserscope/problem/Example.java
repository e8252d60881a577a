package wasserscope.problem;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.LogisticLoss;
import wasserscope.problem.loss.Loss;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.Deconvolution;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.LowRank;
import wasserscope.problem.model.Relu;
import wasserscope.problem.model.SigmoidAffine;
import wasserscope.problem.model.SigmoidPlane;
import wasserscope.problem.model.SigmoidSlope;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.problem.model.Space;

/**
 * A small problem with a few particles, all made from a seed: uneven data, a teacher or labels, neurons over the data, away from
 * w = 0 and from the kinks of rectified ones.
 *
 * @param objective the problem, ready for sums
 * @param particles three to seven
 */
public record Example(Objective objective, Particles particles) {

    /** One of each model. */
    public static final List<FeatureMap> MODELS = List.of(
            new SigmoidThreshold(2.5),
            new SigmoidSlope(),
            new SigmoidAffine(),
            new SigmoidPlane(),
            new Deconvolution(4),
            new Relu(),
            new Relu(true),
            new LowRank());

    /** How far every input is from the border of every rectified neuron, at the least. */
    private static final double CLEARANCE = 0.02;

    /** Returns the example of {@code seed} with the given λ, of neurons with a threshold and the square loss. */
    public static Example of(long seed, double lambda) {
        double sharpness = new SplittableRandom(~seed).nextDouble(0.5, 5);
        return of(new SigmoidThreshold(sharpness), new SquareLoss(), seed, lambda);
    }

    /** Returns the example of {@code seed} for a model and a loss. */
    public static Example of(FeatureMap features, Loss loss, long seed, double lambda) {
        SplittableRandom random = new SplittableRandom(seed);
        Data data = data(features, random);
        Points x = data.x();
        int m = random.nextInt(3, 8);
        boolean weighted = features.lifting().hasWeight();
        ParticleArrays u = ParticleArrays.zero(m, features.space().axes());
        for (int i = 0; i < m; i++) {
            u.w()[i] = weighted ? (random.nextBoolean() ? 1 : -1) * random.nextDouble(0.2, 2) : 1;
            do {
                place(u, i, features.space(), random);
            } while (features instanceof Relu && clearance(u, i, x) < CLEARANCE);
        }
        Problem problem = new Problem(features, data, target(features, loss, random), loss, lambda);
        return new Example(new Objective(problem), u.particles());
    }

    /** Returns particles at the same positions with the weight 0. */
    public static Particles idle(Particles mu) {
        return new Particles(new double[mu.size()], mu.positions().columns());
    }

    private static Data data(FeatureMap features, SplittableRandom random) {
        if (features instanceof LowRank) {
            return new Data.Entries();
        }
        int samples = random.nextInt(3, 20);
        double[][] x = new double[features.inputAxes()][];
        Arrays.setAll(x, _ -> column(samples, () -> random.nextDouble(-3, 3)));
        return new Data.Samples(new Points(x), list(samples, () -> random.nextDouble(0.2, 1)));
    }

    private static Target target(FeatureMap features, Loss loss, SplittableRandom random) {
        int teachers = random.nextInt(1, 4);
        double[][] theta = new double[features.space().axes()][];
        Arrays.setAll(theta, _ -> column(teachers, () -> random.nextDouble(-2, 2)));
        double noise = loss instanceof LogisticLoss ? 1 : 0;
        return new Target.Teacher(list(teachers, () -> random.nextDouble(-2, 2)), new Points(theta), noise, 1);
    }

    private static void place(ParticleArrays u, int i, Space space, SplittableRandom random) {
        for (int axis = 0; axis < u.axes(); axis++) {
            u.theta(axis)[i] = space.wrapped(random.nextDouble(-3, 2));
        }
    }

    private static double clearance(ParticleArrays u, int i, Points x) {
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < x.size(); k++) {
            least = Math.min(least, Math.abs(u.theta(0)[i] * x.at(k, 0) + u.theta(1)[i] * x.at(k, 1)
                    + (u.axes() > 2 ? u.theta(2)[i] : 0)));
        }
        return least;
    }

    private static List<Double> list(int size, DoubleSupplier draw) {
        return DoubleStream.generate(draw).limit(size).boxed().toList();
    }

    private static double[] column(int size, DoubleSupplier draw) {
        return DoubleStream.generate(draw).limit(size).toArray();
    }
}
