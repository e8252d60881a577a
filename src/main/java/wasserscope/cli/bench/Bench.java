package wasserscope.cli.bench;

import java.util.Arrays;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.motion.State;
import wasserscope.flow.start.Gaussian;
import wasserscope.flow.start.Start;
import wasserscope.problem.Objective;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.work.WorkerPool;

/** Measures the engines: steps of the opening scene's problem per second of wall time, after a warm-up. */
final class Bench {

    private static final double STEP_SIZE = 0.05;
    private static final double WARM_UP = 0.4;

    private Bench() {}

    /**
     * One measurement.
     *
     * @param engine its name
     * @param particles m
     * @param samples n
     * @param threads how many worked
     * @param stepsPerSecond the median over ten stretches of the time given
     */
    record Result(String engine, int particles, int samples, int threads, double stepsPerSecond) {}

    /** Steps {@code particles} Gaussian neurons for about {@code seconds}. */
    static Result direct(int particles, int samples, double seconds) {
        Problem scene = OpeningScene.opening().problem();
        Problem problem =
                new Problem(scene.features(), new Data.Grid(-3, 3, samples), scene.target(), scene.loss(),
                        scene.lambda());
        Start start = new Start(new Gaussian(), particles, 1, 1);
        try (WorkerPool pool = WorkerPool.ofAllProcessors()) {
            var dynamics = new GradientDescent(STEP_SIZE).from(new Objective(problem),
                    State.of(start, problem.features()), pool);
            rate(dynamics::step, WARM_UP * seconds);
            double[] rates = new double[10];
            for (int stretch = 0; stretch < rates.length; stretch++) {
                rates[stretch] = rate(dynamics::step, seconds / rates.length);
            }
            Arrays.sort(rates);
            double median = 0.5 * (rates[rates.length / 2 - 1] + rates[rates.length / 2]);
            return new Result("direct", particles, samples, pool.threads(), median);
        }
    }

    private static double rate(Runnable step, double seconds) {
        long began = System.nanoTime();
        long elapsed;
        int count = 0;
        do {
            step.run();
            count++;
            elapsed = System.nanoTime() - began;
        } while (elapsed < seconds * 1e9);
        return count * 1e9 / elapsed;
    }
}
