package wasserscope.theory.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import wasserscope.flow.Curvature;
import wasserscope.flow.motion.Accelerated;
import wasserscope.flow.motion.Dynamics;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.motion.GradientFlow;
import wasserscope.flow.motion.Motion;
import wasserscope.flow.motion.State;
import wasserscope.flow.motion.Stochastic;
import wasserscope.flow.start.Range;
import wasserscope.flow.start.Start;
import wasserscope.flow.start.ZeroLine;
import wasserscope.flow.step.Stability;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.problem.Example;
import wasserscope.problem.Objective;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.Loss;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.LowRank;
import wasserscope.problem.model.Relu;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.theory.Problems;
import wasserscope.theory.step.StepLimit.Caveat;
import wasserscope.work.WorkerPool;

/** What the limit of the step is, and what it tells about descent. */
class StepLimitTest {

    private static final double CLOSE = Stability.FINE;
    private static final Motion DESCENT = new GradientDescent(0.1);

    @Property(tries = 200)
    void itIsThatOfTheWholeHessian(@ForAll("kinds") Kind kind, @ForAll long seed) {
        assertSameAsWhole(Example.of(kind.features(), kind.loss(), seed, 0));
    }

    @Property(tries = 200)
    void itIsThatOfTheWholeHessianAlsoWhenParticlesPay(
            @ForAll("kinds") Kind kind, @ForAll long seed, @ForAll @DoubleRange(min = 0.01, max = 2) double lambda) {
        assertSameAsWhole(Example.of(kind.features(), kind.loss(), seed, lambda));
    }

    /** The first vector has so little of the largest eigenvalue's that the second settles first. */
    @Test
    void anEigenvalueThatSettlesFirstIsNotTakenForTheLargest() {
        assertSameAsWhole(Example.of(new Relu(), new SquareLoss(), 7_464_991_571_370_691_905L, 0));
    }

    private static void assertSameAsWhole(Example example) {
        double largest = Curvature.of(example.objective(), example.particles()).largest();
        Optional<StepLimit> limit = StepLimit.of(example.objective(), example.particles(), DESCENT);
        assertEquals(largest > 0, limit.isPresent());
        limit.ifPresent(found -> assertEquals(1, found.value() * largest / 2, CLOSE));
    }

    @Property(tries = 60)
    void whereParticlesPayThoseWithoutWeightAreLeftOut(@ForAll long seed) {
        Example example = Example.of(seed, 0.1);
        double[] w = example.particles().weights();
        w[0] = 0;
        w[w.length - 1] = 0;
        Particles mu = new Particles(w, example.particles().positions().columns());
        double largest = Curvature.of(example.objective(), mu, i -> w[i] != 0).largest();
        assertEquals(1, limit(example.objective(), mu) * largest / 2, CLOSE);
        assertEquals(
                Optional.empty(),
                StepLimit.of(example.objective(), Example.idle(mu), DESCENT));
    }

    @Test
    void ofVeryManyASampleTellsItToSomeHundredths() {
        var scene = OpeningScene.opening();
        Objective objective = new Objective(scene.problem());
        Particles mu = scene.start().withParticles(150_000).draw(scene.problem().features());
        double whole = Stability.limit(objective, mu, Stability.FINE).orElseThrow();
        assertEquals(1, limit(objective, mu) / whole, 0.04);
    }

    @Test
    void oneParticleAndOneSampleAreEnough() {
        Objective objective = new Objective(new Problem(
                new SigmoidThreshold(1),
                Data.Samples.of(Points.onLine(0)),
                new Target.Values(List.of(1.0)),
                new SquareLoss(),
                0));
        Particles mu = new Particles(new double[] {2}, new double[] {0});
        assertEquals(Curvature.of(objective, mu).largest(), 2 / limit(objective, mu), 1e-7);
        assertEquals(0.5, 2 / limit(objective, mu), 1e-12); // f = y: (σ, −wσ') = (1/2, −1/2) alone
    }

    @Test
    void aConcaveLandscapeHasNone() {
        Objective objective = new Objective(new Problem(
                new LowRank(), new Data.Entries(), new Target.Matrix(2, 0.5, 1), new SquareLoss(), 0));
        Particles origin = new Particles(new double[] {1, 1}, new double[2], new double[2]);
        assertEquals(Optional.empty(), StepLimit.of(objective, origin, DESCENT));
    }

    @Test
    void theFlowHasNone() {
        Example example = Example.of(3, 0);
        assertEquals(
                Optional.empty(),
                StepLimit.of(example.objective(), example.particles(), new GradientFlow(0.1, 1e-8)));
    }

    @Test
    void whatMakesItARuleOfThumbIsSaid() {
        assertEquals(Optional.empty(), caveat(new SigmoidThreshold(2), 0, DESCENT));
        assertEquals(Optional.of(Caveat.KINKS), caveat(new Relu(), 0, DESCENT));
        assertEquals(Optional.of(Caveat.PENALTY), caveat(new SigmoidThreshold(2), 0.1, DESCENT));
        assertEquals(Optional.of(Caveat.MOMENTUM), caveat(new SigmoidThreshold(2), 0, new Accelerated(0.1, 0.9)));
        assertEquals(Optional.of(Caveat.BATCHES), caveat(new SigmoidThreshold(2), 0.1, new Stochastic(0.1, 4, 1)));
    }

    @Test
    void onlyStepsBeyondItAreInExcess() {
        StepLimit limit = new StepLimit(0.226, Optional.empty());
        assertEquals(Optional.empty(), limit.excess(0.226));
        assertEquals(Optional.of(new StepLimit.Excess(0.3, 0.226)), limit.excess(0.3));
    }

    @Test
    void descentRisesTenfoldBeyondItAndGoesDownBelow() {
        Objective objective = new Objective(Problems.fourSteps(new SquareLoss(), 0));
        Start start = new Start(new ZeroLine(Range.of(-4, 4)), 100, 1, 1);
        State late = after(objective, State.of(start, new SigmoidThreshold(5)), 0.04, 22_500).state();
        assertEquals(900, late.time(), 1e-6);
        double limit = limit(objective, late.particles());
        assertEquals(0.226, limit, 5e-4);

        double before = objective.value(late.particles());
        assertEquals(before, highest(objective, late, 0.9 * limit, 300), 1e-12);
        assertTrue(highest(objective, late, 1.1 * limit, 300) > 10 * before);
    }

    private static double highest(Objective objective, State state, double step, int steps) {
        try (WorkerPool pool = WorkerPool.of(1)) {
            Dynamics dynamics = new GradientDescent(step).from(objective, state, pool);
            double highest = dynamics.objective();
            for (int k = 0; k < steps && dynamics.step().isMade(); k++) {
                highest = Math.max(highest, dynamics.objective());
            }
            return highest;
        }
    }

    private static Dynamics after(Objective objective, State state, double step, int steps) {
        try (WorkerPool pool = WorkerPool.of(1)) {
            Dynamics dynamics = new GradientDescent(step).from(objective, state, pool);
            for (int k = 0; k < steps; k++) {
                assertTrue(dynamics.step().isMade());
            }
            return dynamics;
        }
    }

    private static double limit(Objective objective, Particles mu) {
        return StepLimit.of(objective, mu, DESCENT).orElseThrow().value();
    }

    private static Optional<Caveat> caveat(FeatureMap features, double lambda, Motion motion) {
        Example example = Example.of(features, new SquareLoss(), 1, lambda);
        return StepLimit.of(example.objective(), example.particles(), motion).orElseThrow().caveat();
    }

    /** A model with a loss. */
    record Kind(FeatureMap features, Loss loss) {}

    @Provide
    Arbitrary<Kind> kinds() {
        return Arbitraries.of(Example.MODELS.stream()
                .flatMap(features -> Problems.losses(features).stream().map(loss -> new Kind(features, loss)))
                .toList());
    }
}
