package wasserscope.scenario.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.scenario.MoveAtom;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.SetTarget;
import wasserscope.scenario.json.Loaded;
import wasserscope.words.FileWords;
import wasserscope.words.RichText;

/** Formulas in files, and targets that are given in mid-run. */
class TargetFilesTest {

    private static Loaded<Scenario> read(int version, String fields) {
        return ScenarioReader
                .read("{\"format\": \"wasserscope-scenario\", \"version\": " + version + ", " + fields + "}");
    }

    private static Scenario whole(String fields) {
        Loaded<Scenario> read = read(2, fields);
        return assertInstanceOf(Loaded.Whole.class, read, read::toString).content() instanceof Scenario scenario
                ? scenario
                : null;
    }

    private static List<String> sentences(Loaded<Scenario> read) {
        return ((Loaded.Refused<Scenario>) read).faults().stream()
                .map(fault -> RichText.of(FileWords.sentence(fault)).plain()).toList();
    }

    private static String formula(String text) {
        return "\"problem\": {\"target\": {\"kind\": \"formula\", \"formula\": \"" + text + "\"}}";
    }

    @Test
    void aFormulaIsEvaluatedAtTheInputsOfTheFile() {
        Scenario scenario = whole("\"problem\": {\"data\": {\"count\": 3, \"min\": 0, \"max\": 2},"
                + " \"target\": {\"kind\": \"formula\", \"formula\": \"x^2 - 1\"}}");

        assertEquals(List.of(-1.0, 0.0, 3.0), doubles(scenario.problem().targets()));
        assertTrue(ScenarioWriter.text(scenario).contains("\"x^2 - 1\""));
    }

    @Test
    void theLogisticLossTakesTheSignOfAFormula() {
        Scenario scenario =
                whole("\"problem\": {\"loss\": \"logistic\", \"data\": {\"count\": 5, \"min\": -1, \"max\": 3},"
                        + " \"target\": {\"kind\": \"formula\", \"formula\": \"x\"}}");

        assertEquals(List.of(-1.0, -1.0, 1.0, 1.0, 1.0), doubles(scenario.problem().targets()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "sin(y); Character 5: “y” is unknown; known are x, pi, e, and sin",
            "(x + 1; Character 1: “(” is not closed.",
            "log(x); The formula has no finite value at x = −3.00",
            "x +; Character 4: a number, a name or a bracket is missing",
            "0,5x; Character 2: a comma separates the arguments of a function; decimals have a point."
    }, ignoreLeadingAndTrailingWhitespace = true)
    void aBadFormulaIsNamedWithItsPlace(String text, String sentence) {
        List<String> sentences = sentences(read(2, formula(text)));

        assertEquals(1, sentences.size(), sentences::toString);
        assertTrue(
                sentences.getFirst()
                        .startsWith("problem.target.formula: " + sentence.substring(0, (sentence + ";").indexOf(';'))),
                sentences::toString);
    }

    @Test
    void versionOneKnowsNeitherFormulasNorNewTargets() {
        assertTrue(sentences(read(1, formula("x"))).getFirst().endsWith("allowed: teacher, values, matrix."));
        assertTrue(sentences(read(1, "\"interventions\": [{\"step\": 3, \"kind\": \"target\"}]")).getFirst()
                .startsWith("interventions[0].kind is “target”; allowed: set, add"));
    }

    @Test
    void aNewTargetIsJudgedByTheInputsOfItsStep() {
        String points = "{\"step\": 3, \"kind\": \"target\", \"data\": {\"kind\": \"samples\", \"x\": [1, 2]},"
                + " \"target\": {\"kind\": \"values\", \"y\": [1, -1]}}";
        String later =
                "{\"step\": 5, \"kind\": \"target\", \"target\": {\"kind\": \"formula\", \"formula\": \"log(x)\"}}";

        Scenario scenario = whole("\"interventions\": [" + points + ", " + later + "]");
        assertEquals(2, scenario.heldAt(3).problem().data().x().size());
        assertInstanceOf(Target.Formula.class, scenario.heldAt(5).problem().target());
        assertEquals(scenario, ((Loaded.Whole<Scenario>) ScenarioReader.read(ScenarioWriter.text(scenario))).content());
        assertTrue(sentences(read(2, "\"interventions\": [" + later + "]")).getFirst()
                .startsWith("interventions[0].target.formula: The formula has no finite value at x = −3.00"));
    }

    @Test
    void aNewTargetNeedsTheTarget() {
        assertEquals(List.of("interventions[0].target is missing."),
                sentences(read(2, "\"interventions\": [{\"step\": 3, \"kind\": \"target\"}]")));
        assertTrue(sentences(read(2, "\"interventions\": [{\"step\": 3, \"kind\": \"target\","
                + " \"target\": {\"kind\": \"values\", \"y\": [1]}}]")).getFirst()
                .startsWith("Entries of interventions[0].target.y: 1; allowed: exactly 256."));
    }

    @Test
    void aLaterTargetOfTheSameStepReplacesOneUnlessThatHasTheInputs() {
        Target one = new Target.Values(List.of(1.0));
        SetTarget withData = new SetTarget(4, one, Optional.of(new Data.Grid(0, 1, 2)));

        assertTrue(new SetTarget(4, one).replaces(new SetTarget(4, one)));
        assertTrue(withData.replaces(new SetTarget(4, one)));
        assertTrue(!new SetTarget(4, one).replaces(withData));
        assertTrue(new SetTarget(4, one).replaces(new MoveAtom(4, 0, 1, List.of(0.5))));
        assertTrue(!new SetTarget(4, one).replaces(new MoveAtom(3, 0, 1, List.of(0.5))));
    }

    private static List<Double> doubles(double[] y) {
        return java.util.Arrays.stream(y).boxed().toList();
    }
}
