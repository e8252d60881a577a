package wasserscope.theory.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.flow.motion.Dynamics;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.motion.State;
import wasserscope.flow.start.Circle;
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
        Certificate certificate = Certificate.of(new Objective(optimum.problem()), mu);
        assertEquals(optimum.upper(), certificate.objective(), optimum.tolerance());
        assertTrue(certificate.lowerBound() <= optimum.upper() + optimum.tolerance());
        assertEquals(optimum.lower(), certificate.lowerBound(), 1e-4 * certificate.riskOfZero());
        assertTrue(certificate.closes(Thresholds.USUAL.negligible()));
    }

    @Test
    void zeroIsCertifiedWhereTheWeightsAreTooDear() {
        Problem problem = Problems.fourSteps(new SquareLoss(), 10);
        Particles nothing = new Particles(new double[] {0}, new double[] {0});
        Certificate certificate = Certificate.of(new Objective(problem), nothing);
        assertEquals(0, certificate.gap(), 1e-13);
        assertTrue(certificate.closes(Thresholds.USUAL.negligible()));
    }

    @Test
    void withoutPenaltyZeroIsTheBoundWhereATeacherCanBeMatched() {
        Problem problem = Problems.fourSteps(new SquareLoss(), 0);
        Particles teacher = new Particles(new double[] {6, -8, 8, -4}, new double[] {-2, -0.6, 0.6, 1.8});
        Certificate certificate = Certificate.of(new Objective(problem), teacher);
        assertEquals(Certificate.Kind.DUAL, certificate.kind());
        assertEquals(0, certificate.lowerBound());
        assertEquals(0, certificate.gap(), 1e-25);
    }

    @Test
    void withNoiseTheMassIsNamed() {
        Problem problem = Problems.random(new Deconvolution(5), new SquareLoss(), 0, 1);
        Objective objective = new Objective(problem);
        Particles some = new Particles(new double[] {1, -3}, new double[] {1, 2});
        Certificate certificate = Certificate.of(objective, some);
        assertEquals(Certificate.Kind.BOUNDED_MASS, certificate.kind());
        assertEquals(4, certificate.mass());
        assertTrue(certificate.gap() > 0);
    }

    @Test
    void theOtherGapBoundsWhatBoundedMassesGain() {
        Objective objective = new Objective(Problems.random(new Deconvolution(5), new SquareLoss(), 0, 1));
        Particles nothing = new Particles(new double[] {1e-3}, new double[] {1});
        Particles other = new Particles(new double[] {-2e-3}, new double[] {4});
        Certificate certificate = Certificate.of(objective, nothing);
        assertTrue(certificate.objective() - objective.value(other) <= certificate.otherGap());
    }

    private static void assertCloses(Problem problem, Start start, double step, int steps) {
        Objective objective = new Objective(problem);
        Particles mu = descended(objective, start, step, steps);
        Certificate certificate = Certificate.of(objective, mu);
        assertTrue(certificate.closes(Thresholds.USUAL.negligible()), certificate.relativeGap() + " " + certificate);
    }

    private static Particles descended(Objective objective, Start start, double step, int steps) {
        try (WorkerPool team = WorkerPool.of(1)) {
            State state = State.of(start, objective.problem().features());
            Dynamics dynamics = new GradientDescent(step).from(objective, state, team);
            for (int j = 0; j < steps; j++) {
                dynamics.step();
            }
            return dynamics.state().particles();
        }
    }
}
