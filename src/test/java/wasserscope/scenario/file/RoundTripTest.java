package wasserscope.scenario.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.preset.OpeningScene;

/** What is written is read as the same. */
class RoundTripTest {

    @Property(tries = 2000)
    void everyScenarioIsReadAsItWasWritten(@ForAll long seed) {
        Scenario scenario = RandomScenarios.of(seed);
        String text = ScenarioWriter.text(scenario);

        assertEquals(new Loaded.Whole<>(scenario), ScenarioReader.read(text), () -> text);
    }

    @ParameterizedTest
    @EnumSource
    void everySceneIsReadAsItWasWritten(OpeningScene scene, @TempDir Path folder) throws IOException {
        Scenario scenario = OpeningScene.named(scene.key()).orElseThrow();
        Path file = folder.resolve("scene.wscope.json");

        ScenarioWriter.write(scenario, file);

        assertEquals(new Loaded.Whole<>(scenario), ScenarioReader.read(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void numbersHaveAPointInEveryLocale() {
        Locale usual = Locale.getDefault();
        try {
            String text = ScenarioWriter.text(OpeningScene.opening());
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));

            assertEquals(text, ScenarioWriter.text(OpeningScene.opening()));
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void linesAreShortAndListsOnOne() {
        String text = ScenarioWriter.text(OpeningScene.opening());

        assertTrue(text.lines().allMatch(line -> line.length() <= 122), text);
        assertTrue(text.contains("\"positions\": [-2.0, -0.6, 0.6, 1.8]"), text);
    }
}
