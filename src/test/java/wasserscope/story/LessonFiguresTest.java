package wasserscope.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.baseline.FrankWolfe;
import wasserscope.measure.Particles;
import wasserscope.measure.Wasserstein;
import wasserscope.problem.Objective;
import wasserscope.run.Checkpoint;
import wasserscope.run.Simulation;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.library.Library;
import wasserscope.scenario.preset.StartPreset;
import wasserscope.work.WorkerPool;

/** Figures that the lessons state of more runs, or of more moments, than their beats show. */
class LessonFiguresTest {

    private static final WorkerPool ALONE = WorkerPool.of(1);

    /** What optimal means in these scenes: 10⁻⁴·R(0). */
    private static final double OPTIMAL = 3.5e-5;

    private static Scenario scene(String name) {
        return Library.named(name).orElseThrow();
    }

    private static Simulation begin(Scenario scenario) {
        return new Simulation(Checkpoint.startOf(scenario).withoutOutline(), ALONE);
    }

    private static Simulation played(Scenario scenario, long steps) {
        Simulation run = begin(scenario);
        run.advance(steps, () -> false);
        return run;
    }

    /** Makes steps until F is at most a value, or as many as are allowed. */
    private static Simulation until(Scenario scenario, double objective, long atMost) {
        Simulation run = begin(scenario);
        while (run.steps() < atMost && run.figures().objective() > objective) {
            run.step();
        }
        return run;
    }

    @ParameterizedTest
    @CsvSource({"many, 0.001, 4555", "rescue, 1e-6, 20442"})
    void descentReachesAValueOfFAtTheStepThatIsStated(String name, double objective, long step) {
        assertEquals(step, until(scene(name), objective, 30_000).steps());
    }

    @ParameterizedTest
    @CsvSource({"1e-3, 6", "1e-4, 9", "1e-6, 19"})
    void conditionalGradientNeedsSoManyNeurons(double objective, int neurons) {
        Objective problem = new Objective(scene("rescue").problem());
        assertTrue(new FrankWolfe(1e-12, neurons - 1).solve(problem).objective() > objective);
        assertTrue(new FrankWolfe(1e-12, neurons).solve(problem).objective() <= objective);
    }

    @ParameterizedTest
    @CsvSource({"4, 4, 9000", "8, 17, 11500"})
    void ofTheFirstTwentySeedsSoManyReachTheMinimum(int particles, int reach, long steps) {
        Scenario few = Quantity.PARTICLES.set(scene("many"), particles);
        long optimal = IntStream.rangeClosed(1, 20)
                .filter(seed -> until(Quantity.SEED.set(few, seed), OPTIMAL, steps).figures().objective() <= OPTIMAL)
                .count();
        assertEquals(reach, optimal);
    }

    /** The slope of log W₂ to the limit against log m, at t = 4. */
    @Test
    void anEvenLineComesNearLikeOneOverMAndARandomOneLikeItsRoot() {
        Scenario even = scene("zero-line");
        Scenario random = Quantity.RADIUS.set(
                even.with(even.start().withShape(StartPreset.BAND.shape(even.problem().features()))), 0.001);

        assertEquals(-1.0, slope(even), 0.1);
        assertEquals(-0.5, slope(random), 0.15);
    }

    private static double slope(Scenario scenario) {
        int[] sizes = {10, 20, 50, 100, 200, 500, 1000};
        double[][] limit = places(scenario, 4000);
        double[] x = Arrays.stream(sizes).mapToDouble(Math::log).toArray();
        double[] y = Arrays.stream(sizes)
                .mapToDouble(m -> Math.log(Wasserstein.distance(places(scenario, m), limit)))
                .toArray();
        double center = Arrays.stream(x).average().orElseThrow();
        double spread = Arrays.stream(x).map(at -> (at - center) * (at - center)).sum();
        return IntStream.range(0, x.length).mapToDouble(i -> (x[i] - center) * y[i]).sum() / spread;
    }

    /** Returns where particles are at t = 4, of more than 2000 every second. */
    private static double[][] places(Scenario scenario, int particles) {
        Particles mu = played(Quantity.PARTICLES.set(scenario, particles), 40).particles();
        int every = particles > 2000 ? 2 : 1;
        int[] chosen = IntStream.range(0, particles / every).map(i -> i * every).toArray();
        return new double[][] {
                Arrays.stream(chosen).mapToDouble(mu::theta).toArray(),
                Arrays.stream(chosen).mapToDouble(mu::w).toArray()
        };
    }

    @ParameterizedTest
    @CsvSource({"0.1, -0.66", "-0.1, 0", "0.1, 0.5", "-0.1, -1.3"})
    void aNeuronInOrBesideTheGapRescues(double w, double theta) {
        assertTrue(withOneMore(w, theta) < 0.05);
    }

    @ParameterizedTest
    @CsvSource({"0.1, -2.5", "-0.1, -2.5", "-0.1, 2.5"})
    void oneElsewhereDoesNot(double w, double theta) {
        assertEquals(0.0936, withOneMore(w, theta), 2e-4);
    }

    /** Returns F after a neuron was put into the start with a gap, at step 9,000. */
    private static double withOneMore(double w, double theta) {
        Scenario gap = scene("rescue-gap").with(List.of(new Intervention.Add(9000, w, List.of(theta))));
        return played(gap, 14_000).figures().objective();
    }

    @Test
    void aStepThatIsTooLongLowersFForLongAndThenRaisesIt() {
        Simulation run = played(scene("long-step"), 430);
        double before = run.figures().objective();
        while (run.steps() < 688) {
            run.step();
            assertTrue(run.figures().objective() < before);
            before = run.figures().objective();
        }
        run.step();
        assertEquals(4.5e-4, before, 1e-5);
        assertTrue(run.figures().objective() > before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rays", "rays-one-sided"})
    void onlyNeuronsWithALargeThetaChangeTheirSign(String name) {
        Simulation run = begin(scene(name));
        Particles start = run.particles();
        run.advance(1375, () -> false);
        Particles now = run.particles();

        assertTrue(IntStream.range(0, start.size())
                .filter(i -> start.w(i) * now.w(i) < 0)
                .allMatch(i -> conserved(start, i) < 0));
    }

    @Test
    void descentChangesWhatTheFlowConservesByLessThanFourPerCent() {
        Simulation run = begin(scene("rays-one-sided"));
        Particles start = run.particles();
        run.advance(1375, () -> false);
        Particles now = run.particles();

        assertTrue(IntStream.range(0, start.size())
                .allMatch(i -> Math.abs(conserved(now, i) / conserved(start, i) - 1) < 0.04));
    }

    /** Returns w² − |θ|². */
    private static double conserved(Particles mu, int i) {
        double w = mu.w(i);
        return w * w - mu.theta(i, 0) * mu.theta(i, 0) - mu.theta(i, 1) * mu.theta(i, 1);
    }

    /** m⁻¹Σ|w_i| grows by the same with each doubling of t, like log t, and t·F stays. */
    @Test
    void withoutALimitTheWeightsGrowLikeTheLogarithmOfTime() {
        Simulation run = begin(scene("separable"));
        double[] means = new double[3];
        for (int k = 0; k < means.length; k++) {
            run.advance(5000L << k, () -> false);
            Particles mu = run.particles();
            means[k] = IntStream.range(0, mu.size()).mapToDouble(i -> Math.abs(mu.w(i))).average().orElseThrow();
            assertEquals(13, run.time() * run.figures().objective(), 0.4);
        }
        assertEquals(11.5, means[0], 0.05);
        assertEquals(2.4, means[1] - means[0], 0.05);
        assertEquals(2.4, means[2] - means[1], 0.05);
    }
}
