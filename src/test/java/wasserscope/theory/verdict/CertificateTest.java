package wasserscope.theory.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.flow.motion.Dynamics;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.motion.State;
import wasserscope.flow.start.Circle;
import wasserscope.flow.start.Gaussian;
import wasserscope.flow.start.Range;
import wasserscope.flow.start.Start;
import wasserscope.flow.start.StartShape;
import wasserscope.flow.start.ZeroLine;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.problem.Objective;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.LogisticLoss;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.Deconvolution;
import wasserscope.problem.model.LowRank;
import wasserscope.problem.model.Relu;
import wasserscope.problem.model.SigmoidAffine;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.problem.model.Space;
import wasserscope.theory.Problems;
import wasserscope.work.WorkerPool;

/** States that runs which reach the minimum are certified to have, and that no bound promises too much. */
class CertificateTest {

    private static final StartShape THRESHOLDS = new ZeroLine(Range.of(-4, 4));

    @ParameterizedTest
    @ValueSource(doubles = {0.003, 0.02})
    void theCertificateClosesOnFourSteps(double lambda) {
        Problem problem = Problems.fourSteps(new SquareLoss(), lambda);
        assertCloses(problem, new Start(THRESHOLDS, 100, 1, 1), 0.04, 150_000);
    }

    @Test
    void theCertificateClosesOnLabels() {
        Problem problem = Problems.fourSteps(new LogisticLoss(), 0.02);
        assertCloses(problem, new Start(THRESHOLDS, 100, 1, 1), 0.16, 125_000);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.05})
    void theCertificateClosesOnSpikes(double lambda) {
        Problem problem = Problems.teacher(
                new Deconvolution(5),
                new SquareLoss(),
                lambda,
                List.of(1.0, -0.8, 1.2),
                Points.onLine(1, 2.4, 4.5));
        StartShape around = new ZeroLine(Range.of(0, Space.FULL_TURN));
        assertCloses(problem, new Start(around, 60, 1, 1), 0.002, 20_000);
    }

    @Test
    void theCertificateClosesOnRays() {
        double[] angle = {0.5, 2.4, 4.4};
        double[] x = new double[3];
        double[] y = new double[3];
        for (int j = 0; j < 3; j++) {
            x[j] = Math.cos(angle[j]);
            y[j] = Math.sin(angle[j]);
        }
        Problem problem =
                Problems.teacher(new Relu(), new SquareLoss(), 0.1, List.of(1.0, -1.0, 1.0), new Points(x, y));
        assertCloses(problem, new Start(new Circle(Circle.WHOLE), 100, 1, 1), 0.05, 20_000);
    }

    @Test
    void theCertificateClosesOnAMatrix() {
        Problem problem = new Problem(
                new LowRank(),
                new Data.Entries(),
                new Target.Matrix(2, 0.5, 1),
                new SquareLoss(),
                0.1);
        assertCloses(problem, new Start(new Circle(Circle.WHOLE), 60, 0.4, 1), 0.02, 5_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void theBoundIsBelowTheReferenceAndMeetsIt(int number) throws Exception {
        Problems.Optimum optimum = Problems.optimum(number);
        int m = optimum.mass().size();
        double[] w = optimum.mass().stream().mapToDouble(v -> m * v).toArray();
        Particles mu = new Particles(w, optimum.position().columns());
        Certificate certificate = new Certifier(new Objective(optimum.problem())).certify(mu);
        assertEquals(optimum.upper(), certificate.objective(), optimum.tolerance());
        assertTrue(certificate.lowerBound() <= optimum.upper() + optimum.tolerance());
        assertEquals(optimum.lower(), certificate.lowerBound(), 1e-4 * certificate.scale().riskOfZero());
        assertTrue(certificate.closes(Thresholds.USUAL.negligible()));
    }

    @Test
    void zeroIsCertifiedWhereTheWeightsAreTooDear() {
        Problem problem = Problems.fourSteps(new SquareLoss(), 10);
        Particles nothing = new Particles(new double[] {0}, new double[] {0});
        Certificate certificate = new Certifier(new Objective(problem)).certify(nothing);
        assertEquals(0, certificate.gap(), 1e-13);
        assertTrue(certificate.closes(Thresholds.USUAL.negligible()));
    }

    @Test
    void withoutPenaltyZeroIsTheBoundWhereATeacherCanBeMatched() {
        Problem problem = Problems.fourSteps(new SquareLoss(), 0);
        Particles teacher = new Particles(new double[] {6, -8, 8, -4}, new double[] {-2, -0.6, 0.6, 1.8});
        Certificate certificate = new Certifier(new Objective(problem)).certify(teacher);
        assertEquals(Certificate.Kind.DUAL, certificate.kind());
        assertEquals(0, certificate.lowerBound());
        assertEquals(0, certificate.gap(), 1e-25);
    }

    @Test
    void withNoiseTheMassIsNamed() {
        Problem problem = Problems.random(new Deconvolution(5), new SquareLoss(), 0, 1);
        Target.Teacher teacher = (Target.Teacher) problem.target();
        Objective objective = new Objective(
                problem.with(new Target.Teacher(teacher.weights(), teacher.positions(), 1.5, 1)));
        Start start = new Start(new ZeroLine(Range.of(0, Space.FULL_TURN)), 40, 1, 1);
        Particles fitted = descended(objective, start, 0.0005, 8000);
        Certificate certificate = new Certifier(objective).certify(fitted);
        assertEquals(Certificate.Kind.BOUNDED_MASS, certificate.kind());
        assertEquals(
                Math.max(2 * objective.penalty(fitted), certificate.scale().leastMass()), certificate.mass(), 0);
        assertTrue(certificate.gap() > 0 && certificate.gap() < certificate.dualGap());
    }

    @Test
    void theOtherGapBoundsWhatBoundedMassesGain() {
        Objective objective = new Objective(Problems.random(new Deconvolution(5), new SquareLoss(), 0, 1));
        Particles nothing = new Particles(new double[] {1e-3}, new double[] {1});
        Particles other = new Particles(new double[] {-2e-3}, new double[] {4});
        Certificate certificate = new Certifier(objective).certify(nothing);
        assertTrue(certificate.objective() - objective.value(other) <= certificate.otherGap());
    }

    @Test
    void theMassIsNeverSoSmallThatTheGapSaysNothing() {
        Problem small = new Problem(
                new SigmoidThreshold(5), new Data.Grid(-3, 3, 24), values(24, k -> 1e-3 * Math.cos(0.4 * k)),
                new SquareLoss(), 0);
        Objective objective = new Objective(small);
        Certifier certifier = new Certifier(objective);
        Particles next = new Particles(new double[] {1e-7}, new double[] {0.5});
        Certificate certificate = certifier.certify(next);
        assertEquals(2 * objective.riskOfZero() / certifier.scale().steepest(), certificate.mass(), 0);
        assertTrue(certificate.relativeGap() > 0.9, certificate.toString());
    }

    @Test
    void aFitOfValuesIsOptimalBecauseNoLossIsNegative() {
        double[] y = {-0.5, 0.25, 2, 1};
        Problem problem = new Problem(
                new SigmoidThreshold(60), new Data.Grid(0, 3, 4), values(4, k -> y[k]), new SquareLoss(), 0);
        Particles steps =
                new Particles(new double[] {-2, 3, 7, -4}, new double[] {-1, 0.5, 1.5, 2.5});
        Certificate certificate = new Certifier(new Objective(problem)).certify(steps);
        assertEquals(0, certificate.objective(), 1e-10);
        assertEquals(Certificate.Kind.DUAL, certificate.kind());
        assertTrue(certificate.closes(Thresholds.USUAL.negligible()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.004})
    void theGapIsNeverMoreThanTheObjective(double lambda) {
        for (var features : Problems.models()) {
            for (var loss : Problems.losses(features)) {
                Objective objective = new Objective(Problems.random(features, loss, lambda, 5));
                Particles any = new Start(
                        features instanceof LowRank ? new Circle(Circle.WHOLE) : new Gaussian(), 9, 1, 3)
                        .draw(features);
                Certificate certificate = new Certifier(objective).certify(any);
                assertTrue(certificate.gap() <= certificate.objective(), certificate.toString());
                assertTrue(certificate.gap() <= certificate.otherGap(), certificate.toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01})
    void whatDiffersAtOneInputNoNetworkRemoves(double lambda) {
        double[] x = {-2, 1, 1, 1, 4};
        double[] y = {0.3, 2, -1, 0.5, -0.7};
        List<Double> weights = List.of(1.0, 3.0, 1.0, 2.0, 3.0);
        Problem repeated = new Problem(
                new SigmoidAffine(), new Data.Samples(new Points(x), weights), values(5, k -> y[k]),
                new SquareLoss(), lambda);
        double mean = (3 * 2 - 1 + 2 * 0.5) / 6;
        double[] rest = {0.3, mean, -0.7};
        Problem merged = new Problem(
                new SigmoidAffine(),
                new Data.Samples(Points.onLine(-2, 1, 4), List.of(1.0, 6.0, 3.0)),
                values(3, k -> rest[k]),
                new SquareLoss(),
                lambda);
        double scatter = 0.05 * (3 * sq(2 - mean) + sq(-1 - mean) + 2 * sq(0.5 - mean));
        Particles some =
                new Particles(new double[] {1, -0.5}, new double[] {0.8, -2}, new double[] {0.1, 1});
        Certificate all = new Certifier(new Objective(repeated)).certify(some);
        Certificate few = new Certifier(new Objective(merged)).certify(some);
        assertEquals(few.objective() + scatter, all.objective(), 1e-14);
        assertEquals(few.lowerBound() + scatter, all.lowerBound(), 1e-14);
        assertTrue(all.lowerBound() >= scatter * (1 - 1e-12));
    }

    @Test
    void whereThereIsNothingToLearnNoNeuronIsOptimal() {
        Problem problem = new Problem(
                new SigmoidThreshold(5), new Data.Grid(-3, 3, 8), values(8, _ -> 0), new SquareLoss(), 0);
        Certifier certifier = new Certifier(new Objective(problem));
        Certificate idle = certifier.certify(new Particles(new double[] {0}, new double[] {0}));
        assertTrue(idle.closes(Thresholds.USUAL.negligible()));
        assertEquals(0, idle.relativeGap(), 0);
        Certificate busy = certifier.certify(new Particles(new double[] {1e-4}, new double[] {0}));
        assertFalse(busy.closes(Thresholds.USUAL.negligible()));
        assertEquals(2e-4, busy.mass(), 0);
        assertEquals(0.3, certifier.scale().margin(0.3).value(), 0);
    }

    private static Target values(int count, IntToDoubleFunction at) {
        return new Target.Values(IntStream.range(0, count).mapToObj(at::applyAsDouble).toList());
    }

    private static double sq(double v) {
        return v * v;
    }

    private static void assertCloses(Problem problem, Start start, double step, int steps) {
        Objective objective = new Objective(problem);
        Particles mu = descended(objective, start, step, steps);
        Certificate certificate = new Certifier(objective).certify(mu);
        assertTrue(certificate.closes(Thresholds.USUAL.negligible()), certificate.relativeGap() + " " + certificate);
    }

    private static Particles descended(Objective objective, Start start, double step, int steps) {
        try (WorkerPool pool = WorkerPool.of(1)) {
            State state = State.of(start, objective.problem().features());
            Dynamics dynamics = new GradientDescent(step).from(objective, state, pool);
            for (int j = 0; j < steps; j++) {
                dynamics.step();
            }
            return dynamics.state().particles();
        }
    }
}
