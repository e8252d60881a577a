package wasserscope.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.cli.Ended;

/** The command that measures the engines. */
class BenchCommandTest {

    private static final List<String> SMALL = List.of("--particles", "50", "--threads", "1", "--seconds", "0.02");

    private static Ended bench(String... more) {
        return Ended.of(Stream.of(List.of("bench"), SMALL, List.of(more)).flatMap(List::stream).toArray(String[]::new));
    }

    private static List<JsonNode> json(String... more) throws IOException {
        var ended = bench(Stream.concat(Stream.of(more), Stream.of("--json")).toArray(String[]::new));
        assertEquals(0, ended.code(), ended.err());
        assertEquals("", ended.err());
        List<JsonNode> results = new ArrayList<>();
        for (String line : ended.out().lines().toList()) {
            results.add(new ObjectMapper().readTree(line));
        }
        return results;
    }

    @Test
    void jsonIsOneObjectALineAndALineForEachEngine() throws IOException {
        List<JsonNode> results = json("--samples", "32");

        assertEquals(List.of("direct", "mesh"), results.stream().map(each -> each.get("engine").asText()).toList());
        for (JsonNode result : results) {
            assertEquals("sigmoid-threshold", result.get("model").asText());
            assertEquals(50, result.get("particles").asInt());
            assertEquals(32, result.get("samples").asInt());
            assertEquals(1, result.get("threads").asInt());
            assertTrue(result.get("steps_per_second").asDouble() > 0);
            assertFalse(result.has("run_steps_per_second"));
        }
    }

    @ParameterizedTest
    @CsvSource({
            "sigmoid-affine, direct, 256", "sigmoid-plane, direct, 200", "deconvolution, direct moments, 128",
            "relu, direct sweep, 200", "low-rank, direct matrix, 4"
    })
    void aModelIsMeasuredOnItsUsualProblemWithEachEngineThatItHas(String model, String engines, int samples)
            throws IOException {
        List<JsonNode> results = json("--model", model);

        assertEquals(List.of(engines.split(" ")), results.stream().map(each -> each.get("engine").asText()).toList());
        results.forEach(each -> assertEquals(samples, each.get("samples").asInt()));
    }

    @Test
    void aRunIsMeasuredBesideTheEngineThatItTakes() throws IOException {
        List<JsonNode> results = json("--run", "--engine", "direct");

        assertEquals(1, results.size());
        assertTrue(results.getFirst().get("run_steps_per_second").asDouble() > 0);
    }

    @Test
    void framesAreMeasuredByThemselves() throws IOException {
        List<JsonNode> results = json("--frames", "--model", "low-rank");

        assertEquals(1, results.size());
        assertEquals(1280, results.getFirst().get("width").asInt());
        assertEquals(800, results.getFirst().get("height").asInt());
        assertTrue(results.getFirst().get("pictures_per_second").asDouble() > 0);
    }

    @Test
    void withoutJsonEachIsOneReadableLine() {
        assertTrue(bench("--run", "--engine", "direct").out().strip().matches("direct: 50 particles, 256 samples, "
                + "1 threads?: [0-9.]+ steps per second, in a run [0-9.]+"));
        assertTrue(bench("--engine", "mesh").out().strip()
                .matches("mesh: 50 particles, 256 samples, 1 threads?: [0-9.]+ steps per second"));
        assertTrue(bench("--frames").out().strip().matches("sigmoid-threshold: 50 particles, 256 samples, "
                + "1 threads?: [0-9.]+ pictures of 1280x800 per second"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                    "--model relu --engine mesh | --engine is mesh, allowed: direct, sweep",
                    "--model low-rank --samples 8 | the entries of a matrix",
                    "--frames --run | --frames measures no engine: give it or --run",
                    "--frames --engine direct | --frames measures no engine: give it or --engine"
            })
    void whatDoesNotGoTogetherIsTold(String options, String sentence) {
        var ended = bench(options.split(" "));

        assertEquals(2, ended.code());
        assertEquals("", ended.out());
        assertTrue(ended.err().contains(sentence), ended.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                    "--particles 0",
                    "--particles 1000001",
                    "--particles many",
                    "--samples 1",
                    "--samples 100001",
                    "--seconds 0",
                    "--seconds -1",
                    "--seconds NaN",
                    "--seconds 1e9",
                    "--seconds",
                    "--model sigmoid",
                    "--engine none",
                    "--threads 0",
                    "--threads 100000",
                    "--oops"
            })
    void aBadOptionTakesOneLine(String options) {
        var ended = Ended.of(("bench " + options).split(" ", -1));

        assertEquals(2, ended.code());
        assertEquals("", ended.out());
        assertEquals(1, ended.err().lines().count(), ended.err());
        assertTrue(ended.err().startsWith("wasserscope bench: "), ended.err());
        assertTrue(ended.err().contains(options.split(" ", -1)[0]), ended.err());
    }

    @Test
    void anOptionOutOfRangeIsToldWhatIsAllowed() {
        var ended = Ended.of("bench", "--particles", "0");

        assertTrue(ended.err().contains("--particles is 0, allowed: 1 to 1000000"), ended.err());
    }
}
