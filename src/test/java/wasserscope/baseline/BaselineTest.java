package wasserscope.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.flow.motion.Dynamics;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.motion.State;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.problem.Objective;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.Deconvolution;
import wasserscope.problem.model.LowRank;
import wasserscope.problem.model.SigmoidAffine;
import wasserscope.problem.model.SigmoidPlane;
import wasserscope.problem.model.SigmoidSlope;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.random.CounterRandom;
import wasserscope.theory.Problems;
import wasserscope.theory.verdict.Certificate;
import wasserscope.theory.verdict.Certifier;
import wasserscope.theory.verdict.Thresholds;
import wasserscope.work.WorkerPool;

class BaselineTest {

    private static final int PARTICLES = 40;

    static Stream<Arguments> cases() {
        return Problems.models().stream()
                .flatMap(features -> Problems.losses(features).stream()
                        .flatMap(loss -> Stream.of(0.0, 0.005, 0.05)
                                .map(lambda -> Arguments.of(Problems.random(features, loss, lambda, 1)))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void bothReachTheReference(int number) throws Exception {
        Problems.Optimum optimum = Problems.optimum(number);
        Objective objective = new Objective(optimum.problem());
        Solution free = new FrankWolfe(1e-9, 300).solve(objective);
        assertTrue(free.converged(), free.toString());
        assertTrue(free.objective() <= optimum.upper() + 1e-9);
        assertTrue(free.certificate().lowerBound() <= optimum.upper() + optimum.tolerance());
        Points fine = Grids.of(objective, 4000);
        Solution onGrid = new ConvexGrid(fine, 1e-9, 1000).solve(objective);
        assertTrue(onGrid.converged(), onGrid.toString());
        assertTrue(onGrid.objective() <= optimum.upper() + 1e-6);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyLowerBoundIsBelowEveryObjective(Problem problem) {
        Objective objective = new Objective(problem);
        Solution free = new FrankWolfe(1e-9, 40).solve(objective);
        Solution onGrid = new ConvexGrid(Grids.of(objective, 200), 1e-9, 60).solve(objective);
        Certificate particles = new Certifier(objective).certify(descended(objective));
        double least = Math.min(particles.objective(), Math.min(free.objective(), onGrid.objective()));
        double most = Math.max(
                particles.lowerBound(),
                Math.max(free.certificate().lowerBound(), onGrid.certificate().lowerBound()));
        assertTrue(most <= least, most + " > " + least);
        assertTrue(least < objective.riskOfZero());
        assertTrue(free.objective() - least <= free.gap() + 1e-15 || problem.lambda() == 0);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theMeasureAndItsParticlesAreTheSame(Problem problem) {
        Objective objective = new Objective(problem);
        Solution solution = new ConvexGrid(Grids.of(objective, 64), 1e-8, 40).solve(objective);
        double value = objective.value(solution.particles());
        assertEquals(solution.objective(), value, 1e-7 * objective.riskOfZero());
        double variation = solution.measure().variation();
        assertEquals(variation, objective.penalty(solution.particles()), 1e-9 * (1 + variation));
        assertEquals(solution.particles().size(), solution.measure().size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void withAPenaltyTheGridClosesItsGap(Problem problem) {
        if (problem.lambda() > 0) {
            Solution solution = grid(problem, 1000);
            assertTrue(solution.gap() <= 1e-7 * solution.certificate().scale().riskOfZero(), solution.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void withAPenaltyFrankWolfeIsCertified(Problem problem) {
        boolean endless = problem.features() instanceof SigmoidAffine || problem.features() instanceof SigmoidPlane;
        if (problem.lambda() > 0 && !endless) {
            Solution solution = new FrankWolfe(1e-6, 200).solve(new Objective(problem));
            assertTrue(solution.certificate().closes(Thresholds.USUAL.negligible()), solution.toString());
        }
    }

    @Test
    void noMassIsTheAnswerWhereItIsTooDear() {
        Objective objective = new Objective(Problems.fourSteps(new SquareLoss(), 10));
        for (Solution solution : new Solution[] {
                new FrankWolfe(1e-9, 10).solve(objective),
                new ConvexGrid(Grids.of(objective, 20), 1e-9, 10).solve(objective)
        }) {
            assertEquals(0, solution.measure().size());
            assertEquals(0, solution.iterations());
            assertEquals(objective.riskOfZero(), objective.value(solution.particles()), 1e-15);
            assertTrue(solution.converged());
        }
    }

    /** Slopes act almost alike, so that without λ the weights that fit noise best are beyond all bounds. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aFlatValleyIsLeftWhenNothingMovesAndNoPlaceIsTakenTwice(long seed) {
        CounterRandom draws = new CounterRandom(seed, CounterRandom.Stream.INPUTS);
        double[] x = DoubleStream.iterate(0, k -> k < 36, k -> k + 1).map(k -> draws.between(-3, 3, (long) k, 0))
                .toArray();
        List<Double> y = DoubleStream.iterate(0, k -> k < 36, k -> k + 1).map(k -> 0.4 * draws.normal((long) k, 1))
                .boxed().toList();
        Objective objective = new Objective(new Problem(
                new SigmoidSlope(), Data.Samples.of(new Points(x)), new Target.Values(y), new SquareLoss(), 0));
        Solution solution = new ConvexGrid(Grids.of(objective, 200), 1e-9, 300).solve(objective);
        double[] places = solution.measure().positions().column(0);
        assertEquals(places.length, DoubleStream.of(places).distinct().count());
        assertTrue(solution.iterations() <= 120, "added " + solution.iterations());
        assertTrue(solution.objective() < 0.98 * objective.riskOfZero());
        assertTrue(solution.gap() <= solution.objective());
    }

    @Test
    void finerGridsAreNoWorse() {
        Problem problem = Problems.random(new SigmoidThreshold(5), new SquareLoss(), 0.01, 3);
        double coarse = grid(problem, 33).objective();
        assertTrue(grid(problem, 65).objective() <= coarse + 1e-9);
    }

    @Test
    void aRunIsRepeatedBitForBit() {
        Problem problem = Problems.random(new Deconvolution(5), new SquareLoss(), 0.05, 2);
        Objective objective = new Objective(problem);
        assertEquals(new FrankWolfe(1e-6, 30).solve(objective), new FrankWolfe(1e-6, 30).solve(objective));
    }

    @Test
    void aMatrixHasWeightsOfOneSign() {
        Solution solution = grid(Problems.random(new LowRank(), new SquareLoss(), 0.05, 1), 500);
        for (double mass : solution.measure().masses()) {
            assertTrue(mass >= 0);
        }
    }

    private static Solution grid(Problem problem, int size) {
        Objective objective = new Objective(problem);
        return new ConvexGrid(Grids.of(objective, size), 1e-9, 1000).solve(objective);
    }

    private static Particles descended(Objective objective) {
        CounterRandom draws = new CounterRandom(7, CounterRandom.Stream.SHAKE);
        boolean weighted = objective.lifting().hasWeight();
        ParticleArrays u = ParticleArrays.zero(PARTICLES, objective.space().axes());
        for (int i = 0; i < PARTICLES; i++) {
            u.w()[i] = weighted ? draws.normal(i, 0) : 1;
            for (int axis = 0; axis < u.axes(); axis++) {
                u.theta(axis)[i] = draws.normal(i, 1 + axis);
            }
        }
        try (WorkerPool pool = WorkerPool.of(1)) {
            double step = objective.problem().features() instanceof Deconvolution ? 0.001 : 0.01;
            Dynamics dynamics =
                    new GradientDescent(step).from(objective, State.at(0, 0, u.particles()), pool);
            for (int j = 0; j < 1000; j++) {
                dynamics.step();
            }
            return dynamics.state().particles();
        }
    }
}
