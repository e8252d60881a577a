package wasserscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wasserscope.draw.Theme;
import wasserscope.draw.View;
import wasserscope.flow.Team;
import wasserscope.memory.Notebook;
import wasserscope.memory.Preferences;
import wasserscope.memory.Recall;
import wasserscope.memory.Savepoint;
import wasserscope.memory.Slot;
import wasserscope.run.Moment;
import wasserscope.run.Simulation;
import wasserscope.scenario.Appearance;
import wasserscope.scenario.Layer;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.Scenes;

/** A window goes on where the last one was closed. */
class RestoreTest {

    private static final Scenario SCENARIO = Scenes.opening().titled("Mine");

    @TempDir
    private Path home;

    private static Moment moment(int steps) {
        Simulation simulation = new Simulation(Moment.startOf(SCENARIO), Team.of(1));
        for (int k = 0; k < steps; k++) {
            assertTrue(simulation.step());
        }
        return simulation.moment();
    }

    private void remember(Moment moment, Ending ending) throws IOException {
        try (Slot slot = Slot.take(home).orElseThrow()) {
            slot.write(new Savepoint(SCENARIO, moment.state(), new Pace.Steady(7), ending == Ending.HALTED,
                    Optional.of(home.resolve("mine.json")), true));
        }
    }

    private enum Ending {
        CLOSED,
        HALTED
    }

    @Test
    void aFirstStartOpensTheOpeningScene() {
        Beginning first = Beginning.at(home).restored();

        assertEquals(Moment.startOf(Scenes.opening()), first.moment());
        assertEquals(View.initial(), first.view());
        assertTrue(first.sentences().isEmpty());
    }

    @Test
    void theSessionComesBackAtItsMomentAndGoesTheSameWay() throws IOException {
        remember(moment(40), Ending.CLOSED);

        Beginning again = Beginning.at(home).restored();
        Simulation on = new Simulation(again.moment(), Team.of(1));
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

        assertEquals(Moment.startOf(SCENARIO), Beginning.at(home).restored().moment());
    }

    @Test
    void aScenarioThatIsAskedForIsStrongerThanTheSession() throws IOException {
        remember(moment(40), Ending.CLOSED);

        Beginning asked = Beginning.at(home).on(Scenes.opening(), Optional.empty());

        assertEquals(Moment.startOf(Scenes.opening()), asked.moment());
        assertEquals(Document.Mark.NONE, asked.mark());
    }

    @Test
    void aDamagedSessionIsNamedAndTheOpeningSceneOpens() throws IOException {
        Files.writeString(home.resolve("window-1.session"), "no session");
        Files.writeString(home.resolve("preferences.properties"), "no preferences");

        Beginning first = Beginning.at(home).restored();

        assertEquals(2, first.sentences().size());
        assertEquals(Moment.startOf(Scenes.opening()), first.moment());
    }

    @Test
    void withoutAFolderItIsSaidAndWorks() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");

        Beginning first = Beginning.at(file).restored();

        assertEquals(1, first.sentences().size());
        assertTrue(first.sentences().getFirst().contains(file.toString()), first.sentences().getFirst());
        assertTrue(first.slot().isEmpty());
    }

    @Test
    void theWindowLooksAsItWasLeft() throws IOException {
        new Notebook(home).write(
                new Preferences(Appearance.LIGHT, Set.of(Layer.PARTICLES), false, 1100, 700, false));

        View view = Beginning.at(home).view();

        assertEquals(Theme.LIGHT, view.theme());
        assertEquals(Set.of(Layer.PARTICLES), view.layers());
        assertEquals(View.TimeScale.LINEAR, view.timeScale());
    }

    @Test
    void aSecondWindowLeavesTheSessionOfTheFirstAlone() throws IOException {
        remember(moment(40), Ending.CLOSED);

        try (Slot first = Beginning.at(home).slot().orElseThrow()) {
            Beginning second = Beginning.at(home).restored();
            assertEquals(Moment.startOf(Scenes.opening()), second.moment());
            second.slot().orElseThrow().close();
            assertInstanceOf(Recall.Whole.class, first.read());
        }
    }
}
