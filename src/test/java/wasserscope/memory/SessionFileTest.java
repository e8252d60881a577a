package wasserscope.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wasserscope.flow.motion.Accelerated;
import wasserscope.flow.step.StepSize;
import wasserscope.run.Checkpoint;
import wasserscope.run.Simulation;
import wasserscope.scenario.Appearance;
import wasserscope.scenario.Layer;
import wasserscope.scenario.Method;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.work.WorkerPool;

/** What windows remember, and how they keep out of each other's way. */
class SessionFileTest {

    @TempDir
    private Path home;

    private static Savepoint savepoint(Scenario scenario, int steps) {
        Simulation simulation = new Simulation(Checkpoint.startOf(scenario), WorkerPool.of(1));
        for (int k = 0; k < steps; k++) {
            assertTrue(simulation.step());
        }
        return new Savepoint(
                scenario, simulation.moment().state(), new Pace.Steady(3), false, Optional.empty(),
                Optional.of(Path.of("/a/ü.json")),
                true);
    }

    private SessionFile take() {
        return SessionFile.take(home).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void whatAWindowDidIsFoundAgainBitForBit(OpeningScene scene) throws IOException {
        for (Scenario scenario : Set.of(
                scene.scenario(), scene.scenario().with(new Accelerated(1e-3, 0.9)),
                scene.scenario().with(Method.ACCELERATED.withStep(new StepSize.Automatic())))) {
            Savepoint savepoint = savepoint(scenario, 3);
            try (SessionFile slot = take()) {
                slot.write(savepoint);
            }
            try (SessionFile slot = take()) {
                assertEquals(new ReadResult.Whole<>(savepoint), slot.read());
            }
        }
    }

    private static byte[] bytes(Savepoint savepoint) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SavepointFormat.write(savepoint, bytes);
        return bytes.toByteArray();
    }

    @Test
    void noDamageGetsThrough() throws IOException {
        byte[] whole = bytes(savepoint(OpeningScene.opening(), 1));

        for (int i = 0; i < whole.length; i += 7) {
            byte[] flipped = whole.clone();
            flipped[i] ^= 0x10;
            assertInstanceOf(ReadResult.Lost.class, SavepointFormat.read(flipped));
            assertInstanceOf(ReadResult.Lost.class, SavepointFormat.read(Arrays.copyOf(whole, i)));
        }
    }

    @Test
    void aNewerSessionIsKnownForOneAndPutAside() throws IOException {
        byte[] newer = bytes(savepoint(OpeningScene.opening(), 1));
        newer[Long.BYTES + 3]++;
        Path file = Files.write(home.resolve("window-1.session"), newer);

        try (SessionFile slot = take()) {
            assertEquals(
                    new ReadResult.Lost<>(
                            RestoreProblem.SESSION_NEWER, Optional.of(home.resolve(file.getFileName() + ".unread"))),
                    slot.read());
            assertEquals(new ReadResult.Nothing<>(), slot.read());
        }
        assertEquals(newer.length, Files.size(home.resolve(file.getFileName() + ".unread")));
    }

    @Test
    void twoWindowsHaveTwoPlaces() throws IOException {
        Savepoint mine = savepoint(OpeningScene.opening(), 1);
        Savepoint other = savepoint(OpeningScene.opening(), 2);
        try (SessionFile first = take(); SessionFile second = take()) {
            first.write(mine);
            second.write(other);
            assertEquals(new ReadResult.Whole<>(mine), first.read());
            assertEquals(new ReadResult.Whole<>(other), second.read());
        }
    }

    @Test
    void theSessionThatWasWrittenLastIsTheFirstToComeBack() throws IOException {
        Savepoint older = savepoint(OpeningScene.opening(), 1);
        Savepoint newer = savepoint(OpeningScene.opening(), 2);
        try (SessionFile first = take(); SessionFile second = take()) {
            first.write(newer);
            second.write(older);
        }
        Files.setLastModifiedTime(home.resolve("window-2.session"), FileTime.fromMillis(1000));

        try (SessionFile first = take(); SessionFile second = take(); SessionFile third = take()) {
            assertEquals(new ReadResult.Whole<>(newer), first.read());
            assertEquals(new ReadResult.Whole<>(older), second.read());
            assertEquals(new ReadResult.Nothing<>(), third.read());
        }
    }

    @Test
    void preferencesAreFoundAgain() throws IOException {
        Preferences mine =
                new Preferences(Appearance.PROJECTOR, Set.of(Layer.TRAILS, Layer.FRAME_RATE), false, 1111, 777, true,
                        Optional.of(Locale.FRENCH));

        new PreferencesFile(home).write(mine);

        assertEquals(Optional.of(Locale.FRENCH), new PreferencesFile(home).language());
        assertEquals(new ReadResult.Whole<>(mine), new PreferencesFile(home).preferences());
    }

    @Test
    void wrongPreferencesAreNamedAndPutAside() throws IOException {
        Path file = home.resolve("preferences.properties");
        for (String text : new String[] {"\\u00zz", "version = 1", "version = x", "\0\1\2"}) {
            Files.writeString(file, text);
            assertEquals(RestoreProblem.PREFERENCES_DAMAGED, lost(new PreferencesFile(home).preferences()), text);
            assertEquals(Optional.empty(), new PreferencesFile(home).language());
            assertEquals(new ReadResult.Nothing<>(), new PreferencesFile(home).preferences());
        }
        Files.writeString(file, "version = 2");
        assertEquals(RestoreProblem.PREFERENCES_NEWER, lost(new PreferencesFile(home).preferences()));
        try (var files = Files.list(home)) {
            assertEquals(5, files.count());
        }
    }

    private static RestoreProblem lost(ReadResult<?> recall) {
        return assertInstanceOf(ReadResult.Lost.class, recall).reason();
    }

    @Test
    void theLastTenFilesAreRememberedEachOnce() throws IOException {
        PreferencesFile notebook = new PreferencesFile(home);
        for (int i = 0; i < 12; i++) {
            notebook.used(Path.of("/scenes/" + i + ".wscope.json"));
        }
        notebook.used(Path.of("/scenes/5.wscope.json"));

        var recent = new PreferencesFile(home).recentFiles();
        assertEquals(PreferencesFile.MOST_FILES, recent.size());
        assertEquals(Path.of("/scenes/5.wscope.json"), recent.getFirst());
        assertEquals(Path.of("/scenes/11.wscope.json"), recent.get(1));
        assertEquals(recent.size(), Set.copyOf(recent).size());
    }
}
