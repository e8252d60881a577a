package wasserscope.scenario.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wasserscope.scenario.Comparison;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.words.FileWords;
import wasserscope.words.RichText;

/** Two scenarios in one file: they are read as they were written, each fault is named from the top, and no place for one takes two. */
class ComparisonTest {

    private static final Comparison PAIR =
            new Comparison(OpeningScene.opening(), OpeningScene.opening().withMargin(0.01));

    private static List<String> sentences(Loaded<?> loaded) {
        return loaded instanceof Loaded.Refused<?> refused
                ? FileWords.sentences(refused.faults()).stream().map(RichText::of).map(RichText::plain).toList()
                : fail("was read: " + loaded);
    }

    @Property(tries = 300)
    void everyPairIsReadAsItWasWritten(@ForAll long left, @ForAll long right) {
        Comparison pair = new Comparison(RandomScenarios.of(left), RandomScenarios.of(right));
        String text = ScenarioWriter.text(pair);

        assertEquals(new Loaded.Whole<>(pair), SubjectReader.read(text), () -> text);
    }

    @Property(tries = 100)
    void aScenarioIsReadAsOne(@ForAll long seed) {
        Scenario scenario = RandomScenarios.of(seed);

        assertEquals(new Loaded.Whole<>(scenario), SubjectReader.read(ScenarioWriter.text(scenario)));
    }

    @Test
    void aFileIsWrittenWhole(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("pair.wscope.json");

        ScenarioWriter.write(PAIR, file);

        assertEquals(new Loaded.Whole<>(PAIR), SubjectReader.read(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void whereOneIsNeededItSaysSo() {
        assertEquals(
                List.of("This is a comparison of two runs; a single scenario is needed here."),
                sentences(ScenarioReader.read(ScenarioWriter.text(PAIR))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                    "\"margin\": 0.01|\"margin\": 2|right.margin is 2; allowed: 0.000000001 to 1.",
                    "\"margin\": 0.001|\"margin\": 2|left.margin is 2; allowed: 0.000000001 to 1.",
                    "\"step\": 0.04|\"stap\": 0.04|left.motion.stap is no known field; perhaps “step” is meant.",
                    "\"wasserscope-scenario\"|\"wasserscope-comparison\"|left.format is “wasserscope-comparison”; allowed: wasserscope-scenario.",
                    "\"version\": 2|\"version\": 9|left.version is 9: this program reads versions 1 to 2; a newer one may read this file.",
                    "\"version\": 1|\"version\": 9|version is 9: this program reads versions 1 to 1; a newer one may read this file.",
                    "\"right\":|\"wrong\":|right is missing."
            })
    void aFaultOfASideIsNamedFromTheTop(String written, String wrong, String sentence) {
        String text = ScenarioWriter.text(PAIR);
        assertTrue(text.contains(written), text);

        List<String> sentences = sentences(SubjectReader.read(text.replaceFirst(written, wrong)));

        assertEquals(sentence, sentences.getFirst());
    }

    @Test
    void theFaultsOfBothSidesAreTold() {
        String text = ScenarioWriter.text(PAIR).replace("\"margin\": 0.0", "\"margin\": -0.0");

        assertEquals(2, sentences(SubjectReader.read(text)).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "\"left\": 3, \"right\": []|left is 3; allowed: fields in braces.|right is []; allowed: fields in braces.",
            "\"left\": {}|left.format is missing.|left.version is missing.|right is missing."
    })
    void aSideIsAScenario(String sides, String first, String second) {
        String text = "{\"format\": \"wasserscope-comparison\", \"version\": 1, " + sides + "}";

        assertEquals(List.of(first, second), sentences(SubjectReader.read(text)).subList(0, 2));
    }
}
