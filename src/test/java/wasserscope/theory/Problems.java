package wasserscope.theory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import wasserscope.measure.Points;
import wasserscope.problem.Problem;
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
import wasserscope.random.CounterRandom;
import wasserscope.scenario.preset.Model;

/** Problems to test on. */
public final class Problems {

    private Problems() {}

    /** A problem with its minimum, from a separate implementation. */
    public record Optimum(Problem problem, double lower, double upper, Points position, List<Double> mass,
            double tolerance) {}

    /** Returns every model. */
    public static List<FeatureMap> models() {
        return List.of(
                new SigmoidThreshold(5),
                new SigmoidSlope(),
                new SigmoidAffine(),
                new SigmoidPlane(),
                new Deconvolution(5),
                new Relu(),
                new Relu(true),
                new LowRank());
    }

    /** Returns both losses, for low rank the square alone. */
    public static List<Loss> losses(FeatureMap features) {
        return features instanceof LowRank
                ? List.of(new SquareLoss())
                : List.of(new SquareLoss(), new LogisticLoss());
    }

    /** Returns a problem with a random teacher of three neurons, with noise. */
    public static Problem random(FeatureMap features, Loss loss, double lambda, long seed) {
        CounterRandom draws = new CounterRandom(seed, CounterRandom.Stream.START);
        double[][] theta = new double[features.space().axes()][3];
        List<Double> weights = new ArrayList<>();
        for (int j = 0; j < 3; j++) {
            double w = 2 * draws.normal(j, 0);
            weights.add(features.lifting().hasWeight() ? w : Math.abs(w));
            for (int axis = 0; axis < theta.length; axis++) {
                theta[axis][j] = 1.5 * draws.normal(j, 1 + axis);
            }
        }
        Target teacher = new Target.Teacher(weights, new Points(theta), 0.05, seed);
        return new Problem(features, Model.of(features).data(), teacher, loss, lambda);
    }

    /** Returns the lecture's problem of four steps. */
    public static Problem fourSteps(Loss loss, double lambda) {
        return teacher(
                new SigmoidThreshold(5), loss, lambda, List.of(1.5, -2.0, 2.0, -1.0),
                Points.onLine(-2, -0.6, 0.6, 1.8));
    }

    /** Returns a problem without noise. */
    public static Problem teacher(
            FeatureMap features, Loss loss, double lambda, List<Double> weights, Points positions) {
        Target teacher = new Target.Teacher(weights, positions, 0, 1);
        return new Problem(features, Model.of(features).data(), teacher, loss, lambda);
    }

    /** Reads one of the reference files. */
    public static Optimum optimum(int number) throws IOException {
        try (InputStream in = Problems.class.getResourceAsStream("/reference/optimum-" + number + ".json")) {
            JsonNode root = new ObjectMapper().readTree(in);
            JsonNode problem = root.get("problem");
            double[] x = numbers(problem.get("x")).stream().mapToDouble(Double::doubleValue).toArray();
            return new Optimum(
                    new Problem(
                            new SigmoidThreshold(problem.get("sharpness").asDouble()),
                            new Data.Samples(new Points(x), numbers(problem.get("rho"))),
                            new Target.Values(numbers(problem.get("y"))),
                            new SquareLoss(),
                            problem.get("lambda").asDouble()),
                    root.get("lower").asDouble(),
                    root.get("upper").asDouble(),
                    new Points(numbers(root.get("position")).stream()
                            .mapToDouble(Double::doubleValue)
                            .toArray()),
                    numbers(root.get("mass")),
                    root.get("tolerance").asDouble());
        }
    }

    private static List<Double> numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asDouble).toList();
    }
}
