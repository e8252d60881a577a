package wasserscope.scenario;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import wasserscope.flow.start.Gaussian;
import wasserscope.measure.Particles;
import wasserscope.measure.SignedMeasure;
import wasserscope.problem.Objective;
import wasserscope.scenario.preset.Model;
import wasserscope.scenario.preset.OpeningScene;

/**
 * States that h¹ and h² are not injective: splitting and merging neurons changes μ and neither ν nor f nor F. (CB18,
 * appendix A.)
 */
class SplittingTest {

    private static Scenario scene(Model model, long seed, double lambda) {
        Scenario scene = OpeningScene.of(model);
        return scene.with(scene.problem().withLambda(lambda))
                .with(scene.start().withShape(new Gaussian()).withParticles(11).withSeed(seed));
    }

    /** Returns a start of which no two neurons stand at the same place. */
    private static Particles start(Scenario scene) {
        Particles drawn = scene.start().draw(scene.problem().features());
        return new Intervention.Merge(0, all(drawn.size())).applyTo(drawn, scene);
    }

    private static List<Integer> all(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private static void assertSameNetwork(Scenario scene, Particles before, Particles after) {
        Objective objective = new Objective(scene.problem());
        double[] f = objective.predictor(before);
        double size = 1 + Arrays.stream(f).map(Math::abs).max().orElse(0);
        assertArrayEquals(f, objective.predictor(after), 1e-12 * size);
        assertEquals(objective.value(before), objective.value(after), 1e-11 * (1 + objective.value(before)));
        assertSameMeasure(objective.lifting().measureOf(before), objective.lifting().measureOf(after));
    }

    /** Two measures are the same if no cell of a fine net tells them apart. */
    private static void assertSameMeasure(SignedMeasure expected, SignedMeasure actual) {
        double low = expected.positions().least(0) - 1;
        double high = expected.positions().greatest(0) + 1;
        assertArrayEquals(
                expected.merged(1e-9).masses(), actual.merged(1e-9).masses(), 1e-12 * (1 + expected.variation()));
        assertEquals(expected.gathered(low, high, 40).size(), actual.gathered(low, high, 40).size());
    }

    @Property(tries = 200)
    void splittingAndMergingChangeTheParticlesAndNotTheNetwork(
            @ForAll Model model, @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int count,
            @ForAll @DoubleRange(min = 0, max = 0.5) double lambda) {
        Scenario scene = scene(model, seed, lambda);
        Particles mu = start(scene);
        int m = mu.size();
        List<Integer> named = IntStream.range(0, count).map(i -> m - 1 - i).boxed().toList();

        Particles more = new Intervention.Split(0, named).applyTo(mu, scene);
        Particles back = new Intervention.Merge(0, all(more.size())).applyTo(more, scene);

        assertEquals(m + count, more.size());
        assertSameNetwork(scene, mu, more);
        assertEquals(m, back.size());
        assertSameNetwork(scene, mu, back);
        assertArrayEquals(mu.weights(), back.weights(), 1e-12 * 100);
    }

    @Property(tries = 100)
    void particlesWithoutAPartnerStay(@ForAll Model model, @ForAll long seed) {
        Scenario scene = scene(model, seed, 0);
        Particles mu = start(scene);

        assertEquals(mu, new Intervention.Merge(0, all(mu.size())).applyTo(mu, scene));
    }

    @Property(tries = 100)
    void onlyTheNamedAreMerged(@ForAll Model model, @ForAll long seed) {
        Scenario scene = scene(model, seed, 0);
        Particles mu = start(scene);
        Particles split = new Intervention.Split(0, List.of(3, 5)).applyTo(mu, scene);

        assertEquals(mu.size() + 1,
                new Intervention.Merge(0, List.of(3, mu.size(), 5)).applyTo(split, scene).size());
        assertEquals(split, new Intervention.Merge(0, List.of(3, 5)).applyTo(split, scene));
    }

    @Property(tries = 100)
    void neuronsOfOppositeSignsStayTwo(@ForAll @DoubleRange(min = 0.1, max = 5) double w) {
        Scenario scene = OpeningScene.opening();
        Particles two = new Particles(new double[] {w, -w, w}, new double[] {1, 1, 3});

        assertEquals(two, new Intervention.Merge(0, List.of(0, 1, 2)).applyTo(two, scene));
    }

    @Property(tries = 100)
    void theCircleHasNoSeam(@ForAll @IntRange(min = 0, max = 100) int part) {
        double offset = 1e-8 * part;
        Scenario scene = OpeningScene.of(Model.DECONVOLUTION);
        Particles two = new Particles(new double[] {1, 2, 1}, new double[] {offset, 2 * Math.PI - 1e-7, 3});

        assertEquals(2, new Intervention.Merge(0, List.of(0, 1, 2)).applyTo(two, scene).size());
    }

    @Property(tries = 100)
    void removingWhatWasAddedIsTheIdentity(@ForAll Model model, @ForAll long seed) {
        Scenario scene = scene(model, seed, 0);
        Particles mu = start(scene);
        double w = scene.problem().features().lifting().hasWeight() ? -0.7 : 1;
        List<Double> place = List.of(0.5, -0.25, 0.125).subList(0, mu.axes());

        Particles more = new Intervention.Add(0, w, place).applyTo(mu, scene);
        Particles back = new Intervention.Remove(0, List.of(mu.size())).applyTo(more, scene);

        assertArrayEquals(mu.weights(), back.weights(), 1e-13 * 10);
        assertArrayEquals(mu.positions().column(0), back.positions().column(0), 1e-13 * 10);
    }
}
