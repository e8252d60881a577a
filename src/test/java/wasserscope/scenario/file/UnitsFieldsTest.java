package wasserscope.scenario.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wasserscope.measure.Points;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Units;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.json.Loaded;
import wasserscope.words.FileWords;
import wasserscope.words.RichText;

/** Units and samples held out, in scenario files from version 2 on. */
class UnitsFieldsTest {

    private static final String HEAD = "{\"format\": \"wasserscope-scenario\", \"version\": ";
    private static final String DATA =
            "\"kind\": \"samples\", \"x\": [1, 2]}, \"target\": {\"kind\": \"values\", \"y\": [1, -1]}";

    private static Loaded<Scenario> read(int version, String problem) {
        return ScenarioReader.read(HEAD + version + ", \"problem\": {" + problem + "}}");
    }

    private static Problem whole(String problem) {
        return ((Scenario) assertInstanceOf(Loaded.Whole.class, read(2, problem)).content()).problem();
    }

    private static List<String> sentences(Loaded<Scenario> loaded) {
        Loaded.Refused<?> refused = assertInstanceOf(Loaded.Refused.class, loaded);
        return FileWords.sentences(refused.faults()).stream().map(said -> RichText.of(said).plain()).toList();
    }

    @Test
    void whatIsOmittedIsShownAsItIs() {
        assertEquals(Optional.of(Units.unnamed(1)), whole("\"units\": {}").units());
        assertEquals(Optional.empty(), whole("\"lambda\": 0").units());
        assertEquals(
                Optional.of(new Units(List.of(new Units.Axis("year", 1920, 16)), Units.Axis.plain("y"), List.of())),
                whole("\"units\": {\"x\": {\"name\": \"year\", \"offset\": 1920, \"scale\": 16}}").units());
    }

    @Test
    void whatIsHeldOutIsNotTrainedOn() {
        Problem problem = whole("\"data\": {\"held\": {\"x\": [3], \"y\": [5]}, " + DATA);

        assertEquals(Optional.of(new Data.HeldOut(Points.onLine(3), List.of(5.0))), problem.data().heldOut());
        assertEquals(2, problem.targets().length);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                    "\"units\": 3|problem.units is 3; allowed: fields in braces.",
                    "\"units\": {\"x\": {\"scale\": 0}}|problem.units.x.scale is 0; allowed: more than 0, at most 1e30.",
                    "\"units\": {\"y\": {\"name\": 7}}|problem.units.y.name is 7; allowed: a text in quotes.",
                    "\"units\": {\"x1\": {}}|problem.units.x1 is no known field; perhaps “x” is meant.",
                    "\"units\": {\"classes\": [\"a\"]}|Entries of problem.units.classes: 1; allowed: exactly 2.",
                    "\"model\": \"low-rank\", \"units\": {}|problem.units is “{}”, which does not suit the model low-rank.",
                    "\"loss\": \"logistic\", \"data\": {\"held\": {\"x\": [3], \"y\": [5]}, @|problem.data.held.y[0] is “5.0”; allowed: -1, 1.",
                    "\"data\": {\"held\": {\"x\": [3, 4], \"y\": [5]}, @|Entries of problem.data.held.y: 1; allowed: exactly 2.",
                    "\"data\": {\"held\": {\"x\": [3]}, @|problem.data.held.y is missing."
            })
    void aFaultSaysWhereAndWhatIsAllowed(String problem, String sentence) {
        assertEquals(List.of(sentence), sentences(read(2, problem.replace("@", DATA))));
    }

    @Test
    void versionOneKnowsNeither() {
        assertTrue(sentences(read(1, "\"units\": {}")).getFirst().contains("no known field"));
        assertTrue(sentences(read(1, "\"data\": {\"held\": {}, " + DATA)).getFirst().contains("held"));
    }
}
