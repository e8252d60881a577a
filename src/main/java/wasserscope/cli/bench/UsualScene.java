package wasserscope.cli.bench;

import java.util.OptionalInt;
import wasserscope.measure.Points;
import wasserscope.problem.data.Data;
import wasserscope.problem.model.Space;
import wasserscope.random.CounterRandom;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.preset.Model;
import wasserscope.scenario.preset.OpeningScene;

/** What is measured: the scene that a model opens on, with so many neurons and data as are asked for. */
final class UsualScene {

    private UsualScene() {}

    /** Tells whether a model can have any number of data. */
    static boolean hasSamples(Model model) {
        return !(model.data() instanceof Data.Entries);
    }

    /**
     * Returns the scene of a model.
     *
     * @param particles m
     * @param samples n, at least 2, of a model that {@link #hasSamples}; without a number as many as it has
     */
    static Scenario of(Model model, int particles, OptionalInt samples) {
        Scenario scene = OpeningScene.of(model);
        Scenario wide = scene.with(scene.start().withParticles(particles));
        return samples.isPresent()
                ? wide.with(scene.problem().with(data(model, samples.getAsInt()), scene.problem().target()))
                : wide;
    }

    /** Inputs over the same interval, around the same circle, or from the same distribution. */
    private static Data data(Model model, int samples) {
        if (model.usual().space() == Space.CIRCLE) {
            return new Data.Grid(0, Space.FULL_TURN * (samples - 1) / samples, samples);
        }
        Data usual = model.data();
        return usual instanceof Data.Grid grid
                ? new Data.Grid(grid.min(), grid.max(), samples)
                : Data.Samples.of(new Points(normals(samples, 0), normals(samples, 1)));
    }

    private static double[] normals(int samples, int coordinate) {
        CounterRandom draws = new CounterRandom(1, CounterRandom.Stream.INPUTS);
        double[] column = new double[samples];
        for (int k = 0; k < samples; k++) {
            column[k] = draws.normal(k, coordinate);
        }
        return column;
    }
}
