package wasserscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import wasserscope.baseline.FrankWolfe;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.start.Start;
import wasserscope.measure.Points;
import wasserscope.problem.Objective;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
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
import wasserscope.random.CounterRandom;
import wasserscope.scenario.Pace;
import wasserscope.scenario.PlaneWindow;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.preset.StartPreset;
import wasserscope.scenario.preset.TargetPreset;
import wasserscope.theory.verdict.Certificate;
import wasserscope.theory.verdict.Findings;
import wasserscope.theory.verdict.Verdict;
import wasserscope.work.WorkerPool;

/** States over two hundred random runs that no verdict claims more than is true. */
class VerdictTest {

    private static final int RUNS = 200;
    private static final int STEPS = 1200;
    private static final double ROUNDING = 1e-9;

    /** A problem, a step that suits it, and the best solution known from another method. */
    private record Task(Problem problem, double step, double best, double mass) {

        static Task of(FeatureMap features, double lambda, double noise, double step) {
            var teacher = TargetPreset.of(features).getFirst().teacher();
            var noisy = new Target.Teacher(
                    teacher.weights(), teacher.positions(), noise, 3);
            Problem problem = new Problem(features, data(features), noisy, new SquareLoss(), lambda);
            var solution = new FrankWolfe(1e-9, 25).solve(new Objective(problem));
            return new Task(problem, step, solution.objective(), solution.certificate().mass() / 2);
        }

        private static Data data(FeatureMap features) {
            return switch (features) {
                case Deconvolution _ -> new Data.Grid(0, Space.FULL_TURN * 31 / 32, 32);
                case Relu _,SigmoidPlane _ -> Data.Samples.of(new Points(normals(0), normals(1)));
                case LowRank _ -> new Data.Entries();
                case SigmoidThreshold _,SigmoidSlope _,SigmoidAffine _ -> new Data.Grid(-3, 3, 32);
            };
        }

        private static double[] normals(int coordinate) {
            CounterRandom draws = new CounterRandom(4, CounterRandom.Stream.INPUTS);
            return DoubleStream.iterate(0, k -> k < 40, k -> k + 1).map(k -> draws.normal((long) k, coordinate))
                    .toArray();
        }
    }

    private final Map<Verdict, Integer> seen = new EnumMap<>(Verdict.class);

    @Test
    void neitherOptimalNorStuckIsEverSaidInError() {
        List<Task> tasks = List.of(
                Task.of(new SigmoidThreshold(5), 0, 0, 0.3),
                Task.of(new SigmoidThreshold(5), 0.02, 0, 0.3),
                Task.of(new SigmoidThreshold(5), 0, 0.1, 0.3),
                Task.of(new SigmoidSlope(), 0.02, 0, 0.3),
                Task.of(new SigmoidAffine(), 0.02, 0, 0.2),
                Task.of(new Deconvolution(4), 0.5, 0, 0.01),
                Task.of(new Deconvolution(4), 0.05, 0, 0.01),
                Task.of(new Relu(), 0, 0, 0.05),
                Task.of(new Relu(), 0.1, 0, 0.05),
                Task.of(new LowRank(), 0.1, 0, 0.05));
        try (WorkerPool pool = WorkerPool.of(1)) {
            for (int run = 0; run < RUNS; run++) {
                watch(tasks.get(run % tasks.size()), run, pool);
            }
        }
        assertTrue(seen.getOrDefault(Verdict.OPTIMAL, 0) >= 20, seen.toString());
        assertTrue(seen.getOrDefault(Verdict.STUCK, 0) >= 10, seen.toString());
    }

    private void watch(Task task, int run, WorkerPool pool) {
        Simulation simulation = new Simulation(Checkpoint.startOf(scenario(task, run)).withoutOutline(), pool);
        long next = 1;
        while (simulation.steps() < STEPS && simulation.step()) {
            if (simulation.steps() >= next) {
                next = Math.max(next + 1, next * 5 / 4);
                check(task, simulation, "run " + run + ", step " + simulation.steps());
            }
        }
        seen.merge(simulation.verdict(), 1, Integer::sum);
    }

    private static void check(Task task, Simulation simulation, String where) {
        Findings findings = simulation.findings();
        Certificate certificate = findings.certificate();
        boolean covered = certificate.kind() == Certificate.Kind.DUAL || task.mass <= certificate.mass();
        double excess = findings.objective() - task.best;
        if (covered) {
            assertTrue(excess <= certificate.gap() + ROUNDING, where + ": " + excess + " > " + certificate.gap());
        }
        if (simulation.verdict() == Verdict.STUCK) {
            assertEquals(0, findings.escape().count(), where);
            assertTrue(findings.hasWayOut(), where);
        }
    }

    private static Scenario scenario(Task task, int run) {
        CounterRandom draws = new CounterRandom(run, CounterRandom.Stream.START);
        var presets = StartPreset.of(task.problem.features());
        var preset = presets.get((int) (draws.uniform(0, 0) * presets.size()));
        int m = (int) Math.rint(Math.pow(40, draws.uniform(1, 0)));
        double radius = 0.2 * Math.pow(10, draws.uniform(2, 0));
        return Scenario.of("random", task.problem,
                new Start(preset.shape(task.problem.features()), m, radius, run),
                new GradientDescent(task.step), new Pace.Unbounded(), new PlaneWindow(-5, 5, -5, 5));
    }
}
