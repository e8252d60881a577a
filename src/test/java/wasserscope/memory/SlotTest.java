package wasserscope.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wasserscope.flow.Accelerated;
import wasserscope.flow.Team;
import wasserscope.run.Moment;
import wasserscope.run.Simulation;
import wasserscope.scenario.Appearance;
import wasserscope.scenario.Layer;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.Scenes;

/** What windows remember, and how they keep out of each other's way. */
class SlotTest {

    @TempDir
    private Path home;

    private static Savepoint savepoint(Scenario scenario, int steps) {
        Simulation simulation = new Simulation(Moment.startOf(scenario), Team.of(1));
        for (int k = 0; k < steps; k++) {
            assertTrue(simulation.step());
        }
        return new Savepoint(
                scenario, simulation.moment().state(), new Pace.Steady(3), false, Optional.of(Path.of("/a/ü.json")),
                true);
    }

    private Slot take() {
        return Slot.take(home).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void whatAWindowDidIsFoundAgainBitForBit(Scenes scene) throws IOException {
        for (Scenario scenario : Set.of(scene.scenario(), scene.scenario().with(new Accelerated(1e-3, 0.9)))) {
            Savepoint savepoint = savepoint(scenario, 3);
            try (Slot slot = take()) {
                slot.write(savepoint);
            }
            try (Slot slot = take()) {
                assertEquals(new Recall.Whole<>(savepoint), slot.read());
            }
        }
    }

    @Test
    void noDamageGetsThrough() {
        byte[] whole = SavepointFormat.bytes(savepoint(Scenes.opening(), 1));

        for (int i = 0; i < whole.length; i += 7) {
            byte[] flipped = whole.clone();
            flipped[i] ^= 0x10;
            assertInstanceOf(Recall.Lost.class, SavepointFormat.read(flipped));
            assertInstanceOf(Recall.Lost.class, SavepointFormat.read(Arrays.copyOf(whole, i)));
        }
    }

    @Test
    void aNewerSessionIsKnownForOneAndPutAside() throws IOException {
        byte[] newer = SavepointFormat.bytes(savepoint(Scenes.opening(), 1));
        newer[Long.BYTES + 3]++;
        Path file = Files.write(home.resolve("window-1.session"), newer);

        try (Slot slot = take()) {
            assertEquals(new Recall.Lost<>(Notice.SESSION_NEWER), slot.read());
            assertEquals(new Recall.Nothing<>(), slot.read());
        }
        assertEquals(newer.length, Files.size(home.resolve(file.getFileName() + ".unread")));
    }

    @Test
    void twoWindowsHaveTwoPlaces() throws IOException {
        Savepoint mine = savepoint(Scenes.opening(), 1);
        Savepoint other = savepoint(Scenes.opening(), 2);
        try (Slot first = take(); Slot second = take()) {
            first.write(mine);
            second.write(other);
            assertEquals(new Recall.Whole<>(mine), first.read());
            assertEquals(new Recall.Whole<>(other), second.read());
        }
    }

    @Test
    void theSessionThatWasWrittenLastIsTheFirstToComeBack() throws IOException {
        Savepoint older = savepoint(Scenes.opening(), 1);
        Savepoint newer = savepoint(Scenes.opening(), 2);
        try (Slot first = take(); Slot second = take()) {
            first.write(newer);
            second.write(older);
        }
        Files.setLastModifiedTime(home.resolve("window-2.session"), FileTime.fromMillis(1000));

        try (Slot first = take(); Slot second = take(); Slot third = take()) {
            assertEquals(new Recall.Whole<>(newer), first.read());
            assertEquals(new Recall.Whole<>(older), second.read());
            assertEquals(new Recall.Nothing<>(), third.read());
        }
    }

    @Test
    void preferencesAreFoundAgain() throws IOException {
        Preferences mine =
                new Preferences(Appearance.PROJECTOR, Set.of(Layer.TRAILS, Layer.FRAME_RATE), false, 1111, 777, true);

        new Notebook(home).write(mine);

        assertEquals(new Recall.Whole<>(mine), new Notebook(home).preferences());
    }

    @Test
    void wrongPreferencesAreNamedAndPutAside() throws IOException {
        Path file = home.resolve("preferences.properties");
        for (String text : new String[] {"\\u00zz", "version = 1", "version = x", "\0\1\2"}) {
            Files.writeString(file, text);
            assertEquals(new Recall.Lost<>(Notice.PREFERENCES_DAMAGED), new Notebook(home).preferences(), text);
            assertEquals(new Recall.Nothing<>(), new Notebook(home).preferences());
        }
        Files.writeString(file, "version = 2");
        assertEquals(new Recall.Lost<>(Notice.PREFERENCES_NEWER), new Notebook(home).preferences());
    }

    @Test
    void theLastTenFilesAreRememberedEachOnce() throws IOException {
        Notebook notebook = new Notebook(home);
        for (int i = 0; i < 12; i++) {
            notebook.used(Path.of("/scenes/" + i + ".wscope.json"));
        }
        notebook.used(Path.of("/scenes/5.wscope.json"));

        var recent = new Notebook(home).recentFiles();
        assertEquals(Notebook.MOST_FILES, recent.size());
        assertEquals(Path.of("/scenes/5.wscope.json"), recent.getFirst());
        assertEquals(Path.of("/scenes/11.wscope.json"), recent.get(1));
        assertEquals(recent.size(), Set.copyOf(recent).size());
    }
}
