package wasserscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.app.session.Document;
import wasserscope.app.session.StartupState;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.flow.motion.State;
import wasserscope.measure.Particles;
import wasserscope.memory.Preferences;
import wasserscope.memory.PreferencesFile;
import wasserscope.memory.ReadResult;
import wasserscope.memory.Savepoint;
import wasserscope.memory.SessionFile;
import wasserscope.run.Checkpoint;
import wasserscope.run.Simulation;
import wasserscope.scenario.Appearance;
import wasserscope.scenario.Layer;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.work.WorkerPool;

/** A window goes on where the last one was closed. */
class RestoreTest {

    private static final Scenario SCENARIO = OpeningScene.opening().titled("Mine");

    @TempDir
    private Path home;

    private static Checkpoint moment(int steps) {
        Simulation simulation = new Simulation(Checkpoint.startOf(SCENARIO), WorkerPool.of(1));
        for (int k = 0; k < steps; k++) {
            assertTrue(simulation.step());
        }
        return simulation.moment();
    }

    private void remember(Checkpoint moment, Ending ending) throws IOException {
        try (SessionFile slot = SessionFile.take(home).orElseThrow()) {
            slot.write(new Savepoint(SCENARIO, moment.state(), new Pace.Steady(7), ending == Ending.HALTED,
                    Optional.empty(), Optional.of(home.resolve("mine.json")), true));
        }
    }

    private enum Ending {
        CLOSED,
        HALTED
    }

    @Test
    void aFirstStartOpensTheOpeningScene() {
        StartupState first = StartupState.at(home).restored();

        assertEquals(Checkpoint.startOf(OpeningScene.opening()), first.moments().getFirst());
        assertEquals(View.initial(), first.view());
        assertTrue(first.sentences().isEmpty());
    }

    @Test
    void theSessionComesBackAtItsMomentAndGoesTheSameWay() throws IOException {
        remember(moment(40), Ending.CLOSED);

        StartupState again = StartupState.at(home).restored();
        Simulation on = new Simulation(again.moments().getFirst(), WorkerPool.of(1));
        for (int k = 40; k < 90; k++) {
            on.step();
        }

        assertEquals(moment(90).state(), on.moment().state());
        assertEquals(new Pace.Steady(7), again.pace());
        assertEquals(new Document.Mark(Optional.of(home.resolve("mine.json")), true), again.mark());
    }

    @Test
    void aSessionThatHadEndedComesBackAtItsStart() throws IOException {
        remember(moment(40), Ending.HALTED);

        assertEquals(Checkpoint.startOf(SCENARIO), StartupState.at(home).restored().moments().getFirst());
    }

    @Test
    void aScenarioThatIsAskedForIsStrongerThanTheSession() throws IOException {
        remember(moment(40), Ending.CLOSED);

        StartupState asked = StartupState.at(home).on(OpeningScene.opening(), Optional.empty());

        assertEquals(Checkpoint.startOf(OpeningScene.opening()), asked.moments().getFirst());
        assertEquals(Document.Mark.NONE, asked.mark());
    }

    @Test
    void aDamagedSessionIsNamedAndTheOpeningSceneOpens() throws IOException {
        Files.writeString(home.resolve("window-1.session"), "no session");
        Files.writeString(home.resolve("preferences.properties"), "no preferences");

        StartupState first = StartupState.at(home).restored();

        assertEquals(2, first.sentences().size());
        assertEquals(Checkpoint.startOf(OpeningScene.opening()), first.moments().getFirst());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e12, 1e30, 1e80, 1e154, 1e300, -1.7e308, 4.9e-324})
    void noSessionStopsTheStart(double far) throws IOException {
        for (String name : List.of("neurons", "rays", "circle", "spikes")) {
            Scenario scenario = OpeningScene.named(name).orElseThrow();
            int axes = scenario.problem().features().space().axes();
            double[][] theta = new double[axes][];
            Arrays.setAll(theta, axis -> new double[] {far, 1, -far});
            State state = State.at(5, 1, new Particles(new double[] {far, -far, 1}, theta));
            Path folder = home.resolve(name + far);
            Files.createDirectories(folder);
            try (SessionFile slot = SessionFile.take(folder).orElseThrow()) {
                slot.write(new Savepoint(scenario, state, new Pace.Steady(1), false, Optional.empty(), Optional.empty(),
                        false));
            }

            StartupState first = StartupState.at(folder).restored();

            first.slot().orElseThrow().close();
            if (!first.sentences().isEmpty()) {
                assertEquals(Checkpoint.startOf(OpeningScene.opening()), first.moments().getFirst());
                Path aside = folder.resolve("window-1.session.unread");
                assertTrue(Files.exists(aside));
                assertTrue(first.sentences().getFirst().contains(aside.toString()), first.sentences().getFirst());
            }
        }
    }

    @Test
    void aSessionThatTakesTooLongIsPutAside() throws IOException {
        remember(moment(40), Ending.CLOSED);

        StartupState first = StartupState.at(home).restored(Duration.ZERO);

        assertEquals(Checkpoint.startOf(OpeningScene.opening()), first.moments().getFirst());
        Path aside = home.resolve("window-1.session.unread");
        assertTrue(Files.exists(aside));
        assertTrue(first.sentences().getFirst().contains(aside.toString()), first.sentences().getFirst());
    }

    @Test
    void withoutAFolderItIsSaidAndWorks() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");

        StartupState first = StartupState.at(file).restored();

        assertEquals(1, first.sentences().size());
        assertTrue(first.sentences().getFirst().contains(file.toString()), first.sentences().getFirst());
        assertTrue(first.slot().isEmpty());
    }

    @Test
    void theWindowLooksAsItWasLeft() throws IOException {
        new PreferencesFile(home).write(
                new Preferences(Appearance.LIGHT, Set.of(Layer.PARTICLES), false, 1100, 700, false, Optional.empty()));

        View view = StartupState.at(home).view();

        assertEquals(Theme.LIGHT, view.theme());
        assertEquals(Set.of(Layer.PARTICLES), view.layers());
        assertEquals(View.TimeScale.LINEAR, view.timeScale());
    }

    @Test
    void aSecondWindowLeavesTheSessionOfTheFirstAlone() throws IOException {
        remember(moment(40), Ending.CLOSED);

        try (SessionFile first = StartupState.at(home).slot().orElseThrow()) {
            StartupState second = StartupState.at(home).restored();
            assertEquals(Checkpoint.startOf(OpeningScene.opening()), second.moments().getFirst());
            second.slot().orElseThrow().close();
            assertInstanceOf(ReadResult.Whole.class, first.read());
        }
    }

    @Test
    void twoRunsThatAreComparedAreRememberedBoth() throws IOException {
        Scenario right = SCENARIO.with(SCENARIO.start().withParticles(7));
        Checkpoint left = Checkpoint.startOf(SCENARIO);
        try (SessionFile slot = SessionFile.take(home).orElseThrow()) {
            slot.write(new Savepoint(SCENARIO, left.state(), new Pace.Steady(7), false,
                    Optional.of(new Savepoint.Beside(right, Checkpoint.startOf(right).state())), Optional.empty(),
                    true));
        }
        assertEquals(List.of(left, Checkpoint.startOf(right)), StartupState.at(home).restored().moments());
    }
}
