package wasserscope.scenario.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.flow.start.Band;
import wasserscope.flow.start.Range;
import wasserscope.measure.Particles;
import wasserscope.problem.data.Target;
import wasserscope.problem.model.Relu;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.json.Loaded;
import wasserscope.words.FileWords;

/** States of models with three numbers a neuron that their files say triples, and that the first version knows none of them. */
class SpatialFilesTest {

    private static Loaded<Scenario> read(int version, String problem, String rest) {
        return ScenarioReader.read("{\"format\": \"wasserscope-scenario\", \"version\": " + version + ", \"problem\": {"
                + problem + "}" + rest + "}");
    }

    private static Scenario whole(String problem, String rest) {
        Loaded<Scenario> loaded = read(2, problem, rest);
        assertInstanceOf(Loaded.Whole.class, loaded);
        Scenario scenario = ((Loaded.Whole<Scenario>) loaded).content();
        assertEquals(loaded, ScenarioReader.read(ScenarioWriter.text(scenario)));
        return scenario;
    }

    private static List<String> sentences(Loaded<Scenario> loaded) {
        return FileWords.sentences(((Loaded.Refused<Scenario>) loaded).faults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"model\": \"sigmoid-plane\"", "\"model\": \"relu\", \"bias\": true"})
    void theFirstVersionHasThemNot(String problem) {
        assertInstanceOf(Loaded.Refused.class, read(1, problem, ""));
        assertInstanceOf(Loaded.Whole.class, read(2, problem, ""));
    }

    @Test
    void aTeacherHasTriples() {
        Scenario scenario = whole(
                "\"model\": \"sigmoid-plane\", \"target\": {\"weights\": [2], \"positions\": [[1, 2, 3]]}", "");
        Target.Teacher teacher = assertInstanceOf(Target.Teacher.class, scenario.problem().target());
        assertEquals(List.of(1.0, 2.0, 3.0), teacher.positions().point(0));
    }

    @Test
    void aBiasIsSaidOnlyWhereThereIsOne() {
        assertEquals(new Relu(true), whole("\"model\": \"relu\", \"bias\": true", "").problem().features());
        assertEquals(new Relu(), whole("\"model\": \"relu\", \"bias\": false", "").problem().features());
        assertFalse(ScenarioWriter.text(whole("\"model\": \"relu\"", "")).contains("bias"));
    }

    @Test
    void aRangeIsTheSameForAllAxesOrOneForEach() {
        String model = "\"model\": \"sigmoid-plane\"";
        assertEquals(new Band(Range.cube(-2, 3)),
                whole(model, ", \"start\": {\"kind\": \"band\", \"min\": -2, \"max\": 3}").start().shape());
        Band band = assertInstanceOf(Band.class, whole(model,
                ", \"start\": {\"kind\": \"band\", \"min\": [-2, -3, -4], \"max\": 3}").start().shape());
        assertEquals(-4, band.range().sides().getLast().low());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "\"target\": {\"weights\": [2], \"positions\": [[1, 2]]} | three numbers",
            "\"target\": {\"weights\": [2], \"positions\": 3} | a list of triples of numbers",
            "\"data\": {\"kind\": \"samples\", \"x\": [[1, 2, 3]]} | a pair of numbers",
            "\"data\": {\"kind\": \"grid\"} | sigmoid-plane"
    })
    void whatIsNoTripleHasASentence(String field, String allowed) {
        List<String> sentences = sentences(read(2, "\"model\": \"sigmoid-plane\", " + field, ""));
        assertTrue(sentences.stream().anyMatch(sentence -> sentence.contains(allowed)), sentences.toString());
    }

    @Test
    void aNetworkHasTriples() {
        Particles mu =
                new Particles(new double[] {2, 4}, new double[] {3, 0}, new double[] {0, 1}, new double[] {4, 0});
        String plane =
                NetworkWriter.text(whole("\"model\": \"sigmoid-plane\"", "").problem(), mu).replaceAll("\\s", "");
        assertTrue(plane.contains("\"positions\":[[3.0,0.0,4.0],[0.0,1.0,0.0]],\"masses\":[1.0,2.0]"), plane);
        String relu = NetworkWriter.text(whole("\"model\": \"relu\", \"bias\": true", "").problem(), mu)
                .replaceAll("\\s", "");
        assertTrue(relu.contains("\"bias\":true,\"positions\":[[0.6,0.0,0.8],[0.0,1.0,0.0]],\"masses\":[5.0,2.0]"),
                relu);
    }
}
