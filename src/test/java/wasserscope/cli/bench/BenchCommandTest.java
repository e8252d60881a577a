package wasserscope.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.cli.Ended;

/** The command that measures the engines. */
class BenchCommandTest {

    @Test
    void jsonIsOneObjectOnOneLine() throws Exception {
        var ended = Ended.of("bench", "--particles", "50", "--samples", "32", "--seconds", "0.1", "--json");

        assertEquals(0, ended.code());
        assertEquals("", ended.err());
        assertEquals(1, ended.out().lines().count(), ended.out());
        var result = new ObjectMapper().readTree(ended.out());
        assertTrue(result.isObject());
        assertEquals("direct", result.get("engine").asText());
        assertEquals(50, result.get("particles").asInt());
        assertEquals(32, result.get("samples").asInt());
        assertTrue(result.get("threads").asInt() >= 1);
        assertTrue(result.get("steps_per_second").asDouble() > 0);
    }

    @Test
    void withoutJsonItIsOneReadableLine() {
        var ended = Ended.of("bench", "--particles", "50", "--samples", "32", "--seconds", "0.1");

        assertEquals(0, ended.code());
        assertTrue(
                ended.out().strip()
                        .matches("direct: 50 particles, 32 samples, \\d+ threads?: [0-9.]+ steps per second"),
                ended.out());
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
