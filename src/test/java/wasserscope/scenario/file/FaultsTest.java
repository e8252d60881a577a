package wasserscope.scenario.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.flow.step.StepSize;
import wasserscope.measure.Particles;
import wasserscope.problem.model.Deconvolution;
import wasserscope.problem.model.LowRank;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.words.FileWords;
import wasserscope.words.RichText;

/** Every fault of a scenario file is named, none throws, none hangs. */
class FaultsTest {

    private static final String HEAD_2 = "{\"format\": \"wasserscope-scenario\", \"version\": 2";

    private static final String HEAD = "{\"format\": \"wasserscope-scenario\", \"version\": 1";

    private static Loaded<Scenario> read(String rest) {
        return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ScenarioReader.read(HEAD + rest + "}"));
    }

    private static List<Fault> faults(Loaded<?> loaded) {
        return loaded instanceof Loaded.Refused<?> refused ? refused.faults() : fail("was read: " + loaded);
    }

    private static List<String> sentences(Loaded<?> loaded) {
        return FileWords.sentences(faults(loaded)).stream()
                .map(sentence -> RichText.of(sentence).plain())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                    "\"problem\": {\"modle\": 1}|problem.modle is no known field; perhaps “model” is meant.",
                    "\"zzzzz\": 1|zzzzz is no known field.",
                    "\"problem\": 3|problem is 3; allowed: fields in braces.",
                    "\"problem\": {\"model\": \"sigmoid\"}|problem.model is “sigmoid”; allowed: sigmoid-threshold, sigmoid-slope, sigmoid-affine, deconvolution, relu, low-rank.",
                    "\"problem\": {\"data\": {\"count\": 1}}|problem.data.count is 1; allowed: 2 to 100\u2009000.",
                    "\"problem\": {\"data\": {\"count\": \"7\"}}|problem.data.count is 7; allowed: a whole number.",
                    "\"problem\": {\"data\": {\"count\": 2.5}}|problem.data.count is 2.5; allowed: a whole number.",
                    "\"problem\": {\"data\": {\"count\": 99999999999999999999}}|problem.data.count is 99999999999999999999; allowed: 2 to 100\u2009000.",
                    "\"problem\": {\"data\": {\"min\": 3, \"max\": -3}}|problem.data.min: 3 is not below \u22123.",
                    "\"problem\": {\"data\": {\"kind\": \"samples\"}}|problem.data.x is missing.",
                    "\"problem\": {\"data\": {\"kind\": \"samples\", \"x\": [1, 2], \"weight\": [1]}}|Entries of problem.data.weight: 1; allowed: exactly 2.",
                    "\"problem\": {\"data\": {\"kind\": \"samples\", \"x\": [1], \"weight\": [0]}}|problem.data.weight[0] is 0; allowed: more than 0, at most 1e30.",
                    "\"problem\": {\"lambda\": -1}|problem.lambda is -1; allowed: 0 to 10.",
                    "\"problem\": {\"lambda\": 1e999}|problem.lambda is 1e999; allowed: 0 to 10.",
                    "\"problem\": {\"lambda\": null}|problem.lambda is null; allowed: a number.",
                    "\"problem\": {\"loss\": \"hinge\"}|problem.loss is “hinge”; allowed: square, logistic.",
                    "\"problem\": {\"target\": {\"weights\": [1]}}|problem.target.positions is missing.",
                    "\"problem\": {\"target\": {\"weights\": [1], \"positions\": [1, 2]}}|Entries of problem.target.positions: 2; allowed: exactly 1.",
                    "\"problem\": {\"target\": {\"weights\": [1], \"positions\": [[1, 2]]}}|problem.target.positions[0] is […]; allowed: a number.",
                    "\"problem\": {\"target\": {\"kind\": \"matrix\", \"entries\": [[1,0],[0,1]]}}|problem.target.kind is “matrix”, which does not suit the model sigmoid-threshold.",
                    "\"problem\": {\"target\": {\"kind\": \"values\", \"y\": [1]}}|Entries of problem.target.y: 1; allowed: exactly 256.",
                    "\"problem\": {\"loss\": \"logistic\", \"data\": {\"kind\": \"samples\", \"x\": [1]}, \"target\": {\"kind\": \"values\", \"y\": [0.5]}}|problem.target.y[0] is “0.5”; allowed: -1, 1.",
                    "\"problem\": {\"model\": \"relu\", \"data\": {\"kind\": \"grid\"}}|problem.data.kind is “grid”, which does not suit the model relu.",
                    "\"problem\": {\"model\": \"low-rank\", \"target\": {\"kind\": \"matrix\", \"entries\": [[1, 2], [2, 1]]}}|problem.target.entries must be symmetric and positive semidefinite: [[a, b], [b, c]] with a ≥ 0, c ≥ 0 and ac ≥ b².",
                    "\"problem\": {\"model\": \"low-rank\", \"target\": {\"weights\": [-1], \"positions\": [[1, 2]]}}|problem.target.weights[0] is -1; allowed: a number from 0 to 1e30.",
                    "\"problem\": {\"model\": \"low-rank\"}, \"start\": {\"kind\": \"band\"}|start.kind is “band”, which does not suit the model low-rank.",
                    "\"start\": {\"kind\": \"disc\"}|start.kind is “disc”, which does not suit the model sigmoid-threshold.",
                    "\"start\": {\"particles\": 0}|start.particles is 0; allowed: 1 to 1\u2009000\u2009000.",
                    "\"start\": {\"particles\": 1e7}|start.particles is 1e7; allowed: 1 to 1\u2009000\u2009000.",
                    "\"start\": {\"seed\": 99999999999999999999}|start.seed is 99999999999999999999; allowed: ",
                    "\"start\": {\"kind\": \"band\", \"gap\": [-9, 9]}|start.gap must be a part of the range from \u22124 to 4, not all of it.",
                    "\"start\": {\"kind\": \"explicit\", \"w\": [1]}|start.theta is missing.",
                    "\"start\": {\"kind\": \"explicit\", \"w\": [1], \"theta\": [1, 2]}|Entries of start.w: 1; allowed: exactly 2.",
                    "\"motion\": {\"step\": 0}|motion.step is 0; allowed: 0.000001 to 1000.",
                    "\"motion\": {\"method\": \"newton\"}|motion.method is “newton”; allowed: gradient-descent, gradient-flow, stochastic, accelerated.",
                    "\"margin\": 0|margin is 0; allowed: 0.000000001 to 1.",
                    "\"clock\": {\"stepsPerFrame\": 0}|clock.stepsPerFrame is 0; allowed: 1 to 1\u2009000\u2009000.",
                    "\"clock\": {\"stepsPerFrame\": []}|clock.stepsPerFrame is []; allowed: a number or a text in quotes.",
                    "\"clock\": {\"pauseOn\": [\"happy\"]}|clock.pauseOn[0] is “happy”; allowed: diverged, gave-up, without-limit, optimal, stuck, stationary, escaping, descending.",
                    "\"view\": {\"theta\": [1, 1]}|view.theta: 1 is not below 1.",
                    "\"view\": {\"layers\": [\"level-set\"]}|view.layers[0] is “level-set”; allowed: level-sets",
                    "\"interventions\": [{\"step\": 1, \"kind\": \"move\", \"particle\": 200, \"w\": 0, \"theta\": 0}]|interventions[0].particle is 200; at that step there are 200 particles, numbered from 0 to 199.",
                    "\"interventions\": [{\"step\": 1, \"kind\": \"set\", \"field\": \"start.radius\", \"value\": 1}]|interventions[0].field is “start.radius”; allowed: motion.step",
                    "\"interventions\": [{\"step\": 1, \"kind\": \"set\", \"field\": \"motion.method\", \"value\": 1}]|interventions[0].value is 1; allowed: a text in quotes.",
                    "\"interventions\": [{\"step\": 1, \"kind\": \"set\", \"field\": \"problem.order\", \"value\": 1}]|interventions[0].field is “problem.order”, which does not suit the model sigmoid-threshold.",
                    "\"interventions\": [{\"step\": 1, \"kind\": \"shake\", \"fraction\": 0}]|interventions[0].fraction is 0; allowed: more than 0, at most 1.",
                    "\"interventions\": [{\"kind\": \"shake\", \"fraction\": 1}]|interventions[0].step is missing.",
                    "\"interventions\": [{\"step\": 1, \"kind\": \"split\", \"particles\": [3, 3]}]|interventions[0].particles must name each particle once.",
                    "\"interventions\": [{\"step\": 1, \"kind\": \"merge\", \"particles\": []}]|interventions[0].particles must name at least one particle.",
                    "\"interventions\": [{\"step\": 1, \"kind\": \"merge\", \"particles\": [0, 200]}]|interventions[0].particles[1] is 200; at that step there are 200 particles, numbered from 0 to 199.",
                    "\"interventions\": [{\"step\": 1, \"kind\": \"merge\"}]|interventions[0].particles is missing.",
                    "\"interventions\": [{\"step\": 1, \"kind\": \"set\", \"field\": \"margin\", \"value\": 0}]|interventions[0].value is 0; allowed: 0.000000001 to 1.",
                    "\"interventions\": [{\"step\": 1, \"kind\": \"teacher\", \"atom\": 4, \"w\": 1, \"theta\": 0}]|interventions[0].atom is 4; the teacher has 4 atoms, numbered from 0 to 3.",
                    "\"interventions\": [{\"step\": 1, \"kind\": \"teacher\", \"w\": 1, \"theta\": 0}]|interventions[0].atom is missing.",
                    "\"problem\": {\"data\": {\"kind\": \"samples\", \"x\": [1]}, \"target\": {\"kind\": \"values\", \"y\": [1]}}, \"interventions\": [{\"step\": 1, \"kind\": \"teacher\", \"atom\": 0, \"w\": 1, \"theta\": 0}]|interventions[0].kind is “teacher”, but the targets are given one by one",
                    "\"problem\": {\"model\": \"low-rank\", \"target\": {\"weights\": [1], \"positions\": [[1, 2]]}}, \"interventions\": [{\"step\": 1, \"kind\": \"teacher\", \"atom\": 0, \"w\": -1, \"theta\": [1, 0]}]|interventions[0].w is -1.0; allowed: a number from 0 to 1e30.",
                    "\"interventions\": [7]|interventions[0] is 7; allowed: fields in braces.",
                    "\"title\": \"a\", \"title\": \"b\"|title stands twice; once is allowed."
            })
    void theFieldAndItsValueAndWhatIsAllowedAreNamed(String field, String sentence) {
        List<String> sentences = sentences(read(", " + field));

        assertEquals(1, sentences.size(), sentences::toString);
        assertTrue(sentences.getFirst().startsWith(sentence), sentences::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                    "\"stopAt\": 0|clock.stopAt is 0; allowed: 1 to ",
                    "\"stopAt\": \"end\"|clock.stopAt is end; allowed: a whole number.",
                    "\"stopat\": 9|clock.stopat is no known field; perhaps “stopAt” is meant.",
                    "\"marks\": 7|clock.marks is 7; allowed: a list of fields in braces.",
                    "\"marks\": [{\"step\": -1, \"name\": \"a\"}]|clock.marks[0].step is -1; allowed: 0 to ",
                    "\"marks\": [{\"step\": 1}]|clock.marks[0].name is missing.",
                    "\"marks\": [{\"name\": \"a\"}]|clock.marks[0].step is missing.",
                    "\"marks\": [{\"step\": 1, \"name\": \" \"}]|clock.marks[0].name is missing.",
                    "\"marks\": [{\"step\": 1, \"name\": 2}]|clock.marks[0].name is 2; allowed: a text in quotes.",
                    "\"marks\": [{\"step\": 1, \"name\": \"a\", \"at\": 3}]|clock.marks[0].at is no known field"
            })
    void whereAClockStopsAndWhatItsStepsAreCalledIsLookedAt(String field, String sentence) {
        List<String> sentences = sentences(ScenarioReader.read(HEAD_2 + ", \"clock\": {" + field + "}}"));

        assertEquals(1, sentences.size(), sentences::toString);
        assertTrue(sentences.getFirst().startsWith(sentence), sentences::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stopAt", "marks"})
    void theFirstVersionHasNoEndOfASceneAndNoNames(String field) {
        assertEquals(
                List.of("clock." + field + " is no known field."),
                sentences(read(", \"clock\": {\"" + field + "\": []}")));
    }

    @Test
    void allFaultsAreFoundAndFiveAreShown() {
        Loaded<Scenario> loaded = read(
                ", \"margin\": -1, \"a\": 1, \"b\": 2, \"motion\": {\"method\": \"stochastic\", \"step\": 0, \"batch\": 0, \"momentum\": 1}, \"clock\": {\"c\": 1}");

        assertEquals(7, faults(loaded).size());
        assertEquals(6, sentences(loaded).size());
        assertEquals("and 2 more", sentences(loaded).getLast());
    }

    @Test
    void interventionsAreFollowedInTheOrderOfTheirSteps() {
        String start = ", \"start\": {\"particles\": 2}, \"interventions\": [";
        String move = "{\"step\": 9, \"kind\": \"move\", \"particle\": 2, \"w\": 1, \"theta\": 1}";
        String add = "{\"step\": 8, \"kind\": \"add\", \"w\": 1, \"theta\": 1}";
        String remove = "{\"step\": 8, \"kind\": \"remove\", \"particles\": [0]}";
        String split = "{\"step\": 8, \"kind\": \"split\", \"particles\": [0]}";
        String removeAll = "{\"step\": 8, \"kind\": \"remove\", \"particles\": [0, 1]}";

        assertInstanceOf(Loaded.Whole.class, read(start + move + "," + add + "]"));
        assertInstanceOf(Loaded.Whole.class, read(start + move + "," + split + "]"));
        assertInstanceOf(Fault.NoSuchParticle.class, faults(read(start + move + "]")).getFirst());
        assertInstanceOf(Fault.NoSuchParticle.class,
                faults(read(start + add + "," + remove + "," + move + "]")).getFirst());
        assertInstanceOf(Fault.CannotRemove.class, faults(read(start + removeAll + "]")).getFirst());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                    "\"problem\": {\"data\": {\"kind\": \"grid\", \"x\": [1]}}|problem.data.x is no field of the kind “grid”.",
                    "\"problem\": {\"data\": {\"kind\": \"samples\", \"x\": [1], \"min\": 0}}|problem.data.min is no field of the kind “samples”.",
                    "\"problem\": {\"data\": {\"x\": [1]}}|problem.data.x is no field of “grid”, which is taken where nothing is said: say what is meant.",
                    "\"problem\": {\"target\": {\"y\": [1]}}|problem.target.y is no field of “teacher”, which is taken",
                    "\"problem\": {\"target\": {\"kind\": \"values\", \"noise\": 1, \"y\": [1]}, \"data\": {\"kind\": \"samples\", \"x\": [1]}}|problem.target.noise is no field of the kind “values”.",
                    "\"problem\": {\"model\": \"low-rank\", \"data\": {\"kind\": \"grid\"}}|problem.data.kind is “grid”, which does not suit the model low-rank.",
                    "\"problem\": {\"order\": 3}|problem.order is no field of “sigmoid-threshold”, which is taken",
                    "\"start\": {\"kind\": \"gaussian\", \"theta\": [1]}|start.theta is no field of the kind “gaussian”.",
                    "\"start\": {\"level\": 2}|start.level is no field of “gaussian”, which is taken",
                    "\"start\": {\"kind\": \"band\", \"level\": 2}|start.level is no field of the kind “band”.",
                    "\"start\": {\"kind\": \"gaussian\", \"levle\": 2}|start.levle is no known field.",
                    "\"motion\": {\"momentum\": 0.5}|motion.momentum is no field of “gradient-descent”, which is taken",
                    "\"interventions\": [{\"step\": 1, \"kind\": \"shake\", \"fraction\": 1, \"w\": 2}]|interventions[0].w is no field of the kind “shake”.",
                    "\"interventions\": [{\"step\": 1, \"kind\": \"add\", \"w\": 1, \"theta\": 1, \"particle\": 2}]|interventions[0].particle is no field of the kind “add”."
            })
    void fieldsOfOtherKindsAreRefused(String field, String sentence) {
        List<String> sentences = sentences(read(", " + field));

        assertEquals(1, sentences.size(), sentences::toString);
        assertTrue(sentences.getFirst().startsWith(sentence), sentences::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                    "\"problem\": {\"data\": {\"min\": -1e308, \"max\": 1e308}}|problem.data.min is -1e308; allowed: a number from \u22121e30 to 1e30.",
                    "\"problem\": {\"data\": {\"kind\": \"samples\", \"x\": [8e307]}}|problem.data.x[0] is 8.0E307; allowed: a number from \u22121e30 to 1e30.",
                    "\"problem\": {\"data\": {\"kind\": \"samples\", \"x\": [1], \"weight\": [1e153]}}|problem.data.weight[0] is 1.0E153; allowed: more than 0, at most 1e30.",
                    "\"problem\": {\"data\": {\"kind\": \"samples\", \"x\": [1]}, \"target\": {\"kind\": \"values\", \"y\": [1e200]}}|problem.target.y[0] is 1.0E200; allowed: a number from \u22121e30 to 1e30.",
                    "\"start\": {\"kind\": \"cluster\", \"center\": 1e308}|start.center is 1e308; allowed: a number from \u22121e30 to 1e30.",
                    "\"start\": {\"kind\": \"explicit\", \"w\": [1e154], \"theta\": [1]}|start.w[0] is 1.0E154; allowed: a number from \u22121e30 to 1e30.",
                    "\"start\": {\"kind\": \"explicit\", \"w\": [1e999], \"theta\": [1]}|start.w[0] is 1e999; allowed: a number from \u22121e30 to 1e30.",
                    "\"view\": {\"theta\": [-1e308, 1e308]}|view.theta is -1.0E308; allowed:",
                    "\"view\": {\"w\": [1, 1.00000000000000022]}|view.w: 1 is not below 1."
            })
    void numbersBeyondWhichNothingCanBeComputedAreRefused(String field, String sentence) {
        List<String> sentences = sentences(read(", " + field));

        assertTrue(sentences.getFirst().startsWith(sentence), sentences::toString);
    }

    @Test
    void theEngineIsOfVersionTwo() {
        String engine = "\"motion\": {\"engine\": \"direct\"}";

        assertEquals(List.of("motion.engine is no known field."), sentences(read(", " + engine)));
        assertInstanceOf(Loaded.Whole.class, ScenarioReader.read(HEAD_2 + ", " + engine + "}"));
        assertEquals(
                List.of("motion.engine is “grid”; allowed: direct, mesh."),
                sentences(ScenarioReader.read(HEAD_2 + ", \"motion\": {\"engine\": \"grid\"}}")));
    }

    @Test
    void particlesAreNamedInRuns() {
        String lasso = ", \"interventions\": [{\"step\": 1, \"kind\": \"remove\", \"particles\": %s}]";
        var whole = assertInstanceOf(Loaded.Whole.class, read(lasso.formatted("[[0, 3], 7, 6, [10, 10]]")));
        Scenario scenario = (Scenario) whole.content();

        assertEquals(List.of(0, 1, 2, 3, 7, 6, 10), scenario.interventions().getFirst().particles());
        assertTrue(ScenarioWriter.text(scenario).contains("\"particles\": [[0, 3], 7, 6, 10]"));
        for (String wrong : List.of("[[3, 0]]", "[[0, 1, 2]]", "[[0, 1], 1]", "[[0]]", "[[150, 210]]", "[[0, 2e9]]")) {
            assertFalse(faults(read(lasso.formatted(wrong))).isEmpty(), wrong);
        }
    }

    @Test
    void anArcOfADiscIsHonoured() {
        String start = ", \"problem\": {\"model\": \"%s\"}, \"start\": {\"kind\": \"disc\", \"arc\": [0.25, 0.75]}";
        var whole = assertInstanceOf(Loaded.Whole.class, read(start.formatted("low-rank")));
        Particles mu = ((Scenario) whole.content()).start().draw(new LowRank());

        for (int i = 0; i < mu.size(); i++) {
            double angle = Math.atan2(mu.theta(i, 1), mu.theta(i, 0));
            assertTrue(angle >= 0.25 && angle <= 0.75 && Math.hypot(mu.theta(i, 0), mu.theta(i, 1)) <= 1);
        }
        assertEquals(
                List.of("start.arc is “[…]”, which does not suit the model relu."),
                sentences(read(start.formatted("relu"))));
    }

    @Test
    void aGapLiesAcrossTheBeginningOfTheCircle() {
        String start =
                ", \"problem\": {\"model\": \"deconvolution\"}, \"start\": {\"kind\": \"zero-line\", \"gap\": %s}";
        for (String gap : List.of("[5.5, 7]", "[-0.78, 0.72]")) {
            var whole = assertInstanceOf(Loaded.Whole.class, read(start.formatted(gap)));
            Particles mu = ((Scenario) whole.content()).start().draw(new Deconvolution(4));

            for (int i = 0; i < mu.size(); i++) {
                assertTrue(mu.theta(i, 0) >= 0.716 && mu.theta(i, 0) <= 5.51, gap);
            }
        }
        assertEquals(1, sentences(read(start.formatted("[0, 7]"))).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sigmoid-threshold", "sigmoid-slope", "sigmoid-affine", "deconvolution", "relu", "low-rank"})
    void everyModelHasDefaults(String model) {
        var whole = assertInstanceOf(Loaded.Whole.class, read(", \"problem\": {\"model\": \"" + model + "\"}"));

        assertEquals(200, ((Scenario) whole.content()).start().particles());
        assertEquals(StepSize.USUAL, ((Scenario) whole.content()).motion().step());
    }

    @Test
    void positionsOnTheCircleAreWrapped() {
        var whole = assertInstanceOf(Loaded.Whole.class, read(
                ", \"problem\": {\"model\": \"deconvolution\"}, \"start\": {\"kind\": \"explicit\", \"w\": [1], \"theta\": [-1]}"));

        assertTrue(ScenarioWriter.text((Scenario) whole.content()).contains("\"theta\": [5.283185307179586]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                    "", " ", "\ufeff", "{", "[", "[1", "{\"format\"", "{\"format\":", "null", "true", "1", "\"x\"",
                    "[]", "{}", "nul",
                    "{\"format\": NaN}", "{\"format\": Infinity}", "{'format': 1}", "{} {}", "{\"a\": 1,}", "\0",
                    "{\"format\": \"other\"}",
                    "{\"format\": \"wasserscope-scenario\"}", "{\"format\": \"wasserscope-scenario\", \"version\": 3}",
                    "{\"format\": \"wasserscope-scenario\", \"version\": \"1\"}",
                    "{\"format\": \"wasserscope-scenario\", \"version\": 1e99}",
                    "{\"format\": \"wasserscope-scenario\", \"version\": 0}", "// comment", "<html>", "{\"\\u0000\": 1}"
            })
    void whatIsNoScenarioHasOneSentence(String text) {
        assertEquals(1, sentences(ScenarioReader.read(text)).size());
    }

    @Test
    void whatIsHugeOrDeepOrLongHasASentence() {
        String deep = "[".repeat(100_000);
        String wide = ", \"start\": {\"kind\": \"explicit\", \"w\": " + Collections.nCopies(1_000_001, 1);
        List<String> texts = List.of(
                deep,
                ", \"x\": " + deep,
                ", \"a\": " + "9".repeat(100_000),
                ", \"margin\": 0." + "9".repeat(5000),
                ", \"" + "n".repeat(100_000) + "\": 1",
                ", \"a\": \"" + "t".repeat(1_000_000) + "\"",
                wide + ", \"theta\": [1]}",
                ", \"start\": {\"w\": " + Collections.nCopies(1_000_000, "\"1\"") + "}",
                ", \"start\": {\"w\": " + Collections.nCopies(3_000_000, 1) + "}");

        for (String text : texts) {
            List<String> sentences = sentences(read(text));
            assertFalse(sentences.isEmpty());
            assertTrue(sentences.size() <= 6);
            assertTrue(sentences.stream().allMatch(sentence -> sentence.length() < 300), sentences::toString);
        }
    }

    @Test
    void everyBeginningOfAFileIsRefused() {
        String text = ScenarioWriter.text(OpeningScene.opening()).strip();
        for (int length = 0; length < text.length(); length++) {
            assertEquals(1, sentences(ScenarioReader.read(text.substring(0, length))).size());
        }
    }

    @Property(tries = 3000)
    void aDamagedFileNeverThrows(@ForAll long seed) {
        var random = new Random(seed);
        StringBuilder text = new StringBuilder(ScenarioWriter.text(RandomScenarios.of(random.nextInt(50))));
        List<String> pieces =
                List.of("-1", "1e308", "null", "[]", "{}", "\"", ",", "0", "9", "\"kind\"", "[[1,2],[3,4]]", "e", "-");
        for (int j = 1 + random.nextInt(3); j > 0; j--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(4));
            text.replace(from, to, pieces.get(random.nextInt(pieces.size())));
        }

        switch (ScenarioReader.read(text.toString())) {
            case Loaded.Whole<Scenario>(Scenario scenario) ->
                assertEquals(new Loaded.Whole<>(scenario), ScenarioReader.read(ScenarioWriter.text(scenario)));
            case Loaded.Refused<Scenario> refused -> assertFalse(sentences(refused).isEmpty());
        }
    }

    @Test
    void filesThatCannotBeReadHaveASentence(@TempDir Path folder) throws IOException {
        Path huge = folder.resolve("huge");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength((1L << 30) + 1);
        }
        byte[] good = ScenarioWriter.text(OpeningScene.opening().titled("é")).getBytes(StandardCharsets.UTF_8);
        String text = new String(good, StandardCharsets.UTF_8);
        Path latin = Files.write(folder.resolve("latin"), text.getBytes(StandardCharsets.ISO_8859_1));
        Path wide = Files.write(folder.resolve("wide"), text.getBytes(StandardCharsets.UTF_16));
        Path little = Files.write(folder.resolve("little"), text.getBytes(StandardCharsets.UTF_16LE));
        Path marked = Files.writeString(folder.resolve("marked"), "\ufeff" + text);

        assertInstanceOf(Loaded.Whole.class, ScenarioReader.read(marked));
        assertInstanceOf(Fault.TooLarge.class, faults(ScenarioReader.read(huge)).getFirst());
        for (Path file : List.of(latin, wide, little)) {
            assertInstanceOf(Fault.WrongEncoding.class, faults(ScenarioReader.read(file)).getFirst());
        }
        assertEquals(List.of("There is no file “gone”."), sentences(ScenarioReader.read(folder.resolve("gone"))));
        assertEquals(List.of("“" + folder.getFileName() + "” is no file."), sentences(ScenarioReader.read(folder)));
        assertEquals(1, sentences(ScenarioReader.read(Path.of("/"))).size());
    }
}
