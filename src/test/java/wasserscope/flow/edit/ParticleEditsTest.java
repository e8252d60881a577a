package wasserscope.flow.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wasserscope.measure.Particles;
import wasserscope.problem.Objective;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.MoveAtom;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.preset.Model;
import wasserscope.scenario.preset.OpeningScene;

/** States that hands change the particles they touch, and of the network no other part than theirs. */
class ParticleEditsTest {

    private static Particles start(Model model) {
        Scenario scene = OpeningScene.of(model);
        return scene.start().withParticles(9).draw(scene.problem().features());
    }

    private static List<Double> place(Model model) {
        return List.of(0.5, -0.25, 0.125).subList(0, OpeningScene.of(model).problem().features().space().axes());
    }

    private static double[] outputs(Model model, Particles mu) {
        return new Objective(OpeningScene.of(model).problem()).predictor(mu);
    }

    private static double weight(Model model) {
        return OpeningScene.of(model).problem().features().lifting().hasWeight() ? 0 : 1;
    }

    @ParameterizedTest
    @EnumSource
    void addingAndRemovingAParticleChangesNothing(Model model) {
        Particles mu = start(model);
        Particles more = new Intervention.Add(3, weight(model), place(model)).applyTo(mu, OpeningScene.of(model));
        Particles back = new Intervention.Remove(3, List.of(9)).applyTo(more, OpeningScene.of(model));
        assertEquals(10, more.size());
        assertArrayEquals(outputs(model, mu), outputs(model, back), 1e-12);
        assertArrayEquals(mu.positions().column(0), back.positions().column(0), 1e-12);
    }

    @ParameterizedTest
    @EnumSource(names = "LOW_RANK", mode = EnumSource.Mode.EXCLUDE)
    void aParticleWithoutWeightAddsNothingToTheNetwork(Model model) {
        Particles mu = start(model);
        Particles more = new Intervention.Add(3, 0, place(model)).applyTo(mu, OpeningScene.of(model));
        assertArrayEquals(outputs(model, mu), outputs(model, more), 1e-12);
    }

    @Test
    void movingAParticleMovesItAlone() {
        Particles mu = start(Model.SIGMOID_THRESHOLD);
        Particles moved = new Intervention.Move(0, 4, 1.5, List.of(-0.5)).applyTo(mu, OpeningScene.opening());
        assertEquals(1.5, moved.w(4));
        assertEquals(-0.5, moved.theta(4));
        assertEquals(mu.w(5), moved.w(5));
    }

    @Test
    void shakingPlacesTheStatedPartAnew() {
        Particles mu = start(Model.SIGMOID_THRESHOLD);
        Particles shaken = new Intervention.Shake(0, 1.0 / 3, 5).applyTo(mu, OpeningScene.opening());
        int changed = 0;
        for (int i = 0; i < mu.size(); i++) {
            changed += mu.w(i) == shaken.w(i) ? 0 : 1;
        }
        assertEquals(3, changed);
        assertEquals(shaken, new Intervention.Shake(0, 1.0 / 3, 5).applyTo(mu, OpeningScene.opening()));
        assertNotEquals(shaken, new Intervention.Shake(0, 1.0 / 3, 6).applyTo(mu, OpeningScene.opening()));
    }

    private static Optional<Refusal> refusal(Intervention what) {
        return what.refusal(start(Model.SIGMOID_THRESHOLD), OpeningScene.opening());
    }

    @Test
    void whoIsNotThereCannotBeTouched() {
        List<Integer> all = IntStream.range(0, 9).boxed().toList();
        assertEquals(Optional.of(new Refusal.NoSuchParticle(9, 9)),
                refusal(new Intervention.Move(0, 9, 1, List.of(0.0))));
        assertEquals(Optional.of(new Refusal.NoSuchParticle(9, 9)), refusal(new Intervention.Remove(0, List.of(9))));
        assertEquals(Optional.of(new Refusal.NamedTwice(2)), refusal(new Intervention.Split(0, List.of(2, 2))));
        assertEquals(Optional.of(new Refusal.NoneLeft(9)), refusal(new Intervention.Remove(0, all)));
        assertEquals(Optional.of(new Refusal.Elsewhere()), refusal(new Intervention.Add(0, 1, List.of(0.0, 1.0))));
        assertEquals(Optional.of(new Refusal.NoSuchAtom(4, 4)),
                refusal(new MoveAtom(0, 4, 1, List.of(0.0))));
        assertEquals(Optional.empty(), refusal(new Intervention.Merge(0, all)));
        assertThrows(IllegalArgumentException.class, () -> new Intervention.Shake(0, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Intervention.Add(0, Double.NaN, List.of(0.0)));
        assertThrows(IllegalArgumentException.class, () -> new Intervention.Remove(0, List.of()));
    }
}
