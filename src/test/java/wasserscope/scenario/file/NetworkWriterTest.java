package wasserscope.scenario.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wasserscope.flow.start.Gaussian;
import wasserscope.flow.start.Start;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.problem.Objective;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.data.Units;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.Relu;
import wasserscope.problem.model.SigmoidAffine;
import wasserscope.problem.model.SigmoidPlane;
import wasserscope.problem.model.SigmoidSlope;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.scenario.Span;
import wasserscope.scenario.json.Faults;
import wasserscope.scenario.json.Fields;
import wasserscope.scenario.json.Json;
import wasserscope.scenario.json.JsonTree;

/** A network in a file is the function that the user sees, for inputs as the user knows them. */
class NetworkWriterTest {

    private static final Units.Axis YEARS = new Units.Axis("year", 1920.5, 16.5);
    private static final Units.Axis SCALED = new Units.Axis("t", 0, 0.037);
    private static final Units.Axis FLOW = new Units.Axis("flow", 919.35, 168.4);

    private static Problem problem(FeatureMap features, Units.Axis... inputs) {
        double[] x = {-3, -0.4, 0, 0.7, 2.9};
        double[] other = {1, 0.2, -2, 0.5, 0.1};
        Points at = inputs.length == 1 ? new Points(x) : new Points(x, other);
        return new Problem(features, Data.Samples.of(at), new Target.Values(List.of(0.0, 1.0, 0.5, -1.0, 2.0)),
                new SquareLoss(), 0).with(new Units(List.of(inputs), FLOW, List.of()));
    }

    static Stream<Problem> problems() {
        return Stream.of(
                problem(new SigmoidThreshold(5), YEARS), problem(new SigmoidAffine(), YEARS),
                problem(new SigmoidSlope(), SCALED), problem(new Relu(), SCALED, new Units.Axis("h", 0, 12)),
                problem(new SigmoidPlane(), YEARS, FLOW), problem(new Relu(true), YEARS, FLOW));
    }

    private static Fields written(Problem problem, Particles mu) throws IOException {
        Faults faults = new Faults();
        var text = new StringReader(NetworkWriter.text(problem, mu));
        return new Fields((Json.Obj) JsonTree.parse(text, faults), "", faults);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void itsSumIsTheOutputInTheUnitsOfTheData(Problem problem) throws IOException {
        Particles mu = new Start(new Gaussian(), 30, 2, 7).draw(problem.features());
        Units units = problem.units().orElseThrow();
        Fields net = written(problem, mu);
        double[] masses = net.numbers("masses", Span.MEASURED).orElseThrow();
        int axes = problem.features() instanceof Relu(boolean bias) && !bias ? 1 : problem.features().space().axes();
        Points positions = Places.points(net, "positions", axes).orElseThrow();
        double[] f = new Objective(problem).predictor(mu);
        for (int k = 0; k < f.length; k++) {
            double sum = net.number("offset", Span.MEASURED).orElseThrow();
            double size = Math.abs(sum);
            for (int j = 0; j < masses.length; j++) {
                double part = masses[j] * neuron(problem, net, positions.point(j), k);
                sum += part;
                size += Math.abs(part);
            }
            assertEquals(units.output().shown(f[k]), sum, 1e-12 * size);
        }
        assertFalse(net.has("inputs"));
    }

    /** Returns φ(θ)(x_k) by the formula of the model, at the input as it is shown. */
    private static double neuron(Problem problem, Fields net, List<Double> theta, int k) {
        Points x = problem.data().x();
        List<Units.Axis> inputs = problem.units().orElseThrow().inputs();
        double first = inputs.getFirst().shown(x.at(k, 0));
        return switch (problem.features()) {
            case SigmoidThreshold _ -> sigmoid(
                    net.number("sharpness", Span.MEASURED).orElseThrow() * (first - theta.getFirst()));
            case SigmoidSlope _ -> sigmoid(theta.getFirst() * first);
            case SigmoidAffine _ -> sigmoid(theta.getFirst() * first + theta.getLast());
            case SigmoidPlane _ -> sigmoid(affine(theta, first, inputs.getLast().shown(x.at(k, 1))));
            case Relu(boolean bias) when bias ->
                Math.max(0, affine(theta, first, inputs.getLast().shown(x.at(k, 1))));
            default -> Math.max(0, Math.cos(theta.getFirst()) * first
                    + Math.sin(theta.getFirst()) * inputs.getLast().shown(x.at(k, 1)));
        };
    }

    private static double affine(List<Double> theta, double first, double second) {
        return theta.getFirst() * first + theta.get(1) * second + theta.getLast();
    }

    private static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    @Test
    void anInputThatNoNeuronTakesIsToBeMappedFirst() throws IOException {
        Problem moved = problem(new SigmoidSlope(), YEARS);

        assertTrue(written(moved, new Particles(new double[] {1}, new double[] {2})).has("inputs"));
    }
}
