package wasserscope.scenario.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wasserscope.scenario.json.Loaded;
import wasserscope.words.FileWords;
import wasserscope.words.RichText;

/** Files in which the run is to find a number itself: the words that say so, and the sentences about others. */
class RuleFaultsTest {

    private static List<String> sentences(int version, String field) {
        String text = "{\"format\": \"wasserscope-scenario\", \"version\": " + version + ", " + field + "}";
        Loaded.Refused<?> refused = assertInstanceOf(Loaded.Refused.class, ScenarioReader.read(text));
        return FileWords.sentences(refused.faults()).stream().map(line -> RichText.of(line).plain()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                    "\"motion\": {\"step\": \"fast\"}|motion.step is “fast”; allowed: 0.000001 to 1000, or “auto”.",
                    "\"motion\": {\"step\": true}|motion.step is true; allowed: a number.",
                    "\"motion\": {\"step\": \"auto\", \"method\": \"gradient-flow\"}|motion.step is “auto”, which gradient-flow does not have: give a number.",
                    "\"motion\": {\"method\": \"accelerated\", \"momentum\": \"auto\"}|motion.momentum is “auto”; allowed: 0 to 0.9999, or “restart”.",
                    "\"motion\": {\"momentum\": \"restart\"}|motion.momentum is no field of “gradient-descent”",
                    "\"interventions\": [{\"step\": 1, \"kind\": \"set\", \"field\": \"motion.step\", \"value\": \"restart\"}]|interventions[0].value is “restart”; allowed: 0.000001 to 1000, or “auto”.",
                    "\"interventions\": [{\"step\": 1, \"kind\": \"set\", \"field\": \"problem.lambda\", \"value\": \"auto\"}]|interventions[0].value is auto; allowed: a number.",
                    "\"interventions\": [{\"step\": 1, \"kind\": \"set\", \"field\": \"motion.method\", \"value\": \"gradient-flow\"}, {\"step\": 1, \"kind\": \"set\", \"field\": \"motion.step\", \"value\": \"auto\"}]|interventions[1].value is “auto”, which gradient-flow does not have"
            })
    void whatTheRunFindsIsSaidByItsWordAlone(String field, String sentence) {
        List<String> sentences = sentences(2, field);

        assertEquals(1, sentences.size(), sentences::toString);
        assertTrue(sentences.getFirst().startsWith(sentence), sentences::toString);
    }

    @ParameterizedTest
    @CsvSource({"motion.step, auto", "motion.momentum, restart"})
    void theFirstVersionLeavesNothingToARunUnderWay(String field, String word) {
        assertEquals(
                List.of("interventions[0].value is " + word + "; allowed: a number."),
                sentences(1, "\"interventions\": [{\"step\": 1, \"kind\": \"set\", \"field\": \"" + field
                        + "\", \"value\": \"" + word + "\"}]"));
    }

    @Test
    void theFirstVersionHasNoStepThatTheRunFinds() {
        assertEquals(
                List.of("motion.step is auto; allowed: a number."),
                sentences(1, "\"motion\": {\"step\": \"auto\"}"));
    }
}
