package wasserscope.cli.simulate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.cli.Ended;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.start.Explicit;
import wasserscope.measure.Points;
import wasserscope.scenario.Comparison;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.file.ScenarioWriter;
import wasserscope.scenario.library.Library;
import wasserscope.scenario.library.LibraryScene;
import wasserscope.scenario.preset.OpeningScene;

/** The command that steps a scenario. */
class SimulateCommandTest {

    @TempDir
    private Path folder;

    private static final ObjectMapper JSON = new ObjectMapper();

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void theSummaryIsOneObject() throws Exception {
        var ended = Ended.of("simulate", "neurons", "--steps", "20");

        assertEquals(0, ended.code());
        assertEquals("", ended.err());
        assertEquals(1, ended.out().lines().count());
        JsonNode summary = JSON.readTree(ended.out());
        assertEquals(
                List.of("steps", "time", "objective", "lower_bound", "gap", "escape_mass", "velocity_norm", "engine",
                        "engine_error",
                        "verdict",
                        "separation", "seconds", "notes"),
                summary.properties().stream().map(field -> field.getKey()).toList());
        assertEquals(20, summary.get("steps").asInt());
        assertEquals(0.8, summary.get("time").asDouble(), 1e-12);
        assertTrue(summary.get("objective").asDouble() > 0);
        for (var field : summary.properties()) {
            boolean noted = field.getValue().isNull() || "separation".equals(field.getKey());
            assertEquals(noted, summary.get("notes").has(field.getKey()), field.getKey());
        }
    }

    @ParameterizedTest
    @CsvSource({
            "zero-line, separates, an unbroken line from θ = −∞ to +∞",
            "rescue-gap, open, through the gap −1.20 < θ < 1.20",
            "rescue-cluster, open, where θ >",
            "arc, open, through the gap between the angles 0.50 and 6.58",
            "spikes, separates, all around the circle of θ",
            "rays-one-sided, open, w² − |θ|² is conserved"
    })
    void theSummarySaysWhetherTheStartSeparatesAndWhy(String scene, String answer, String reason) throws Exception {
        for (String steps : List.of("0", "40")) {
            JsonNode summary = JSON.readTree(Ended.of("simulate", scene, "--steps", steps).out());
            assertEquals(answer, summary.get("separation").asText());
            String note = summary.get("notes").get("separation").asText();
            assertTrue(note.contains(reason), note);
        }
    }

    static Stream<String> scenes() {
        return Library.scenes().stream()
                .filter(scene -> scene.scenario().start().particles() <= 10_000)
                .map(LibraryScene::name);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void aSceneAndItsFileGiveTheSameBytesEachTime(String scene) throws Exception {
        ScenarioWriter.write(Library.named(scene).orElseThrow(), folder.resolve("scene.wscope.json"));

        for (String[] run : List.of(new String[] {scene, "a"}, new String[] {path("scene.wscope.json"), "b"})) {
            var ended = Ended.of(
                    "simulate", run[0], "--steps", "7", "--record-every", "3", "--out", path(run[1] + ".csv"),
                    "--curves",
                    path(run[1] + "-curves.csv"), "--network", path(run[1] + ".json"));
            assertEquals(0, ended.code(), ended.err());
        }

        for (String end : List.of(".csv", "-curves.csv", ".json")) {
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("a" + end)), Files.readAllBytes(folder.resolve("b" + end)));
        }
        assertEquals(7, files().size());
    }

    @Test
    void aSideOfAComparisonIsThatScenario() throws Exception {
        Scenario left = OpeningScene.SPIKES.scenario();
        Scenario right = OpeningScene.CIRCLE.scenario();
        String pair = path("pair.wscope.json");
        ScenarioWriter.write(new Comparison(left, right), Path.of(pair));

        var one = Ended.of("simulate", pair, "--side", "left", "--steps", "5", "--out", path("left.csv"));
        var other = Ended.of("simulate", pair, "--side", "RIGHT", "--steps", "5", "--out", path("right.csv"));
        Ended.of("simulate", "spikes", "--steps", "5", "--out", path("spikes.csv"));
        Ended.of("simulate", "circle", "--steps", "5", "--out", path("circle.csv"));

        assertEquals(0, one.code(), one.err());
        assertEquals(0, other.code(), other.err());
        assertEquals(Files.readString(folder.resolve("spikes.csv")), Files.readString(folder.resolve("left.csv")));
        assertEquals(Files.readString(folder.resolve("circle.csv")), Files.readString(folder.resolve("right.csv")));
    }

    @Test
    void whichSideIsMeantMustBeSaidOfAComparisonAndOfNothingElse() throws Exception {
        String pair = path("pair.wscope.json");
        ScenarioWriter.write(new Comparison(OpeningScene.opening(), OpeningScene.opening()), Path.of(pair));

        assertEquals(
                new Ended(2, "", "wasserscope simulate: " + pair
                        + " is a comparison of two runs: --side left or --side right says which one is meant"
                        + System.lineSeparator()),
                Ended.of("simulate", pair, "--steps", "5"));
        assertEquals(
                new Ended(2, "",
                        "wasserscope simulate: --side is for a comparison of two runs, and spikes is one scenario"
                                + System.lineSeparator()),
                Ended.of("simulate", "spikes", "--steps", "5", "--side", "left"));
        assertTrue(Ended.of("simulate", pair, "--steps", "5", "--side", "top").err()
                .contains("--side is top, allowed: left, right"));
    }

    @Test
    void particlesAreWrittenAtTheStepsThatAreDueAndAtTheLast() throws Exception {
        Ended.of("simulate", "spikes", "--steps", "7", "--record-every", "3", "--out", path("run.csv"));
        Ended.of("simulate", "circle", "--steps", "7", "--out", path("rank.csv"));

        var lines = Files.readAllLines(folder.resolve("run.csv"));
        assertEquals("step,time,particle,w,theta", lines.getFirst());
        assertEquals(
                List.of("0", "3", "6", "7"),
                lines.stream().skip(1).map(line -> line.substring(0, line.indexOf(','))).distinct().toList());
        assertEquals(1 + 4 * 60, lines.size());
        var planar = Files.readAllLines(folder.resolve("rank.csv"));
        assertEquals("step,time,particle,w,theta,theta2", planar.getFirst());
        assertEquals(1 + 2 * 60, planar.size());
        assertTrue(planar.get(1).startsWith("0,0.0,0,,0.4,0.0"), planar.get(1));
    }

    @Test
    void theCurveHasEachStepUnlessItIsSaid() throws Exception {
        Ended.of("simulate", "neurons", "--steps", "5", "--curves", path("curves.csv"));

        var lines = Files.readAllLines(folder.resolve("curves.csv"));
        assertEquals("step,time,objective,lower_bound,gap,escape_mass,velocity_norm", lines.getFirst());
        assertEquals(7, lines.size());
        double[] last = Arrays.stream(lines.getLast().split(",")).filter(cell -> !cell.isEmpty())
                .mapToDouble(Double::parseDouble).toArray();
        assertEquals(last[2] - last[3], last[4], 1e-15);
    }

    @Test
    void noStepIsTheStart() throws Exception {
        var ended = Ended.of("simulate", "neurons", "--steps", "0", "--out", path("run.csv"));

        assertEquals(0, ended.code());
        assertEquals(201, Files.readAllLines(folder.resolve("run.csv")).size());
    }

    @Test
    void theNetworkHasItsModelAndItsMeasure() throws Exception {
        Ended.of("simulate", "neurons", "--steps", "5", "--network", path("net.json"));

        JsonNode network = JSON.readTree(folder.resolve("net.json").toFile());
        assertEquals("sigmoid-threshold", network.get("model").asText());
        assertEquals(5, network.get("sharpness").asDouble());
        assertEquals(network.get("positions").size(), network.get("masses").size());
    }

    @Test
    void aDivergingRunWritesEachMomentOnce() throws Exception {
        Scenario wild = OpeningScene.named("circle").orElseThrow().with(new GradientDescent(900));
        ScenarioWriter.write(wild, folder.resolve("circle.json"));

        Ended.of(
                "simulate", path("circle.json"), "--steps", "100000", "--record-every", "1", "--curves",
                path("curves.csv"),
                "--out", path("run.csv"));

        var curves = Files.readAllLines(folder.resolve("curves.csv"));
        assertEquals(curves.size(), curves.stream().distinct().count());
        var particles = Files.readAllLines(folder.resolve("run.csv"));
        assertEquals(particles.size(), particles.stream().distinct().count());
    }

    @Test
    void aStartBeyondAllArithmeticIsRefused() throws Exception {
        Scenario circle = OpeningScene.named("circle").orElseThrow();
        var far = new Explicit(List.of(1.0), new Points(new double[] {1e100}, new double[] {1e100}));
        ScenarioWriter.write(circle.with(circle.start().withShape(far)), folder.resolve("far.json"));

        var ended = Ended.of("simulate", path("far.json"), "--steps", "5", "--out", path("run.csv"));

        assertEquals(2, ended.code(), ended.out());
        assertTrue(ended.err().contains("allowed: a number from −1e30 to 1e30"), ended.err());
        assertFalse(Files.exists(folder.resolve("run.csv")));
    }

    @Test
    void aRunWithoutLimitIsNoFailure() throws Exception {
        var ended = Ended.of("simulate", "separable", "--steps", "1640");

        assertEquals(0, ended.code(), ended.err());
        assertEquals("without-limit", JSON.readTree(ended.out()).get("verdict").asText());
    }

    @Test
    void aDivergingRunWritesItsLastFiniteMoment() throws Exception {
        Scenario wild = OpeningScene.named("circle").orElseThrow().with(new GradientDescent(900));
        ScenarioWriter.write(wild, folder.resolve("circle.json"));

        var ended = Ended.of("simulate", path("circle.json"), "--steps", "100000", "--out", path("run.csv"));

        assertEquals(1, ended.code(), ended.out());
        assertEquals(1, ended.err().lines().count());
        JsonNode summary = JSON.readTree(ended.out());
        assertEquals("diverged", summary.get("verdict").asText());
        var lines = Files.readAllLines(folder.resolve("run.csv"));
        assertTrue(lines.getLast().startsWith(summary.get("steps").asText() + ","));
        assertFalse(lines.getLast().contains("NaN"));
        assertEquals(lines.size(), lines.stream().distinct().count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                    "simulate", "simulate neurons", "simulate neurons --steps -1", "simulate neurons --steps many",
                    "simulate neurons --steps 1 --record-every 0", "simulate nowhere --steps 1",
                    "simulate neurons --steps 1 --out -", "simulate neurons --steps 1 --out DIR/none/run.csv",
                    "simulate neurons --steps 1 --out DIR", "simulate neurons --steps 1 --out DIR/old.csv",
                    "simulate neurons --steps 1 --out DIR/new.csv --curves DIR/new.csv",
                    "simulate neurons --steps 1 --out DIR/new.csv --curves DIR/old.csv",
                    "simulate DIR --steps 1 --out DIR/new.csv", "simulate DIR/old.csv --steps 1 --out DIR/new.csv"
            })
    void mistakesTakeOneLineAndLeaveNothing(String line) throws IOException {
        Files.writeString(folder.resolve("old.csv"), "old");

        var ended = Ended.of(line.replace("DIR", folder.toString()).split(" ", -1));

        assertEquals(2, ended.code(), ended.err());
        assertEquals("", ended.out());
        assertEquals(1, ended.err().lines().count(), ended.err());
        assertEquals(List.of(folder.resolve("old.csv")), files());
        assertEquals("old", Files.readString(folder.resolve("old.csv")));
    }

    @Test
    void aFileIsReplacedIfThatIsForced() throws IOException {
        Files.writeString(folder.resolve("old.csv"), "old");

        var ended = Ended.of("simulate", "neurons", "--steps", "1", "--out", path("old.csv"), "--force");

        assertEquals(0, ended.code(), ended.err());
        assertTrue(Files.readString(folder.resolve("old.csv")).startsWith("step,"));
    }

    @Test
    void theScenarioIsNeverReplacedByWhatComesOfIt() throws IOException {
        Path scenario = folder.resolve("scene.json");
        ScenarioWriter.write(OpeningScene.opening(), scenario);
        String text = Files.readString(scenario);
        Files.createSymbolicLink(folder.resolve("link.csv"), scenario);

        for (String out : List.of("scene.json", "./scene.json", "link.csv")) {
            var ended = Ended.of(
                    "simulate", scenario.toString(), "--steps", "1", "--force", "--out", folder + "/" + out);
            assertEquals(2, ended.code());
            assertTrue(ended.err().strip().endsWith(", which is the scenario itself"), ended.err());
        }
        assertEquals(text, Files.readString(scenario));
    }

    @Test
    void twoOutputsThroughALinkedFolderAreOneFile() throws IOException {
        Files.createSymbolicLink(folder.resolve("linked"), folder);

        var ended = Ended.of(
                "simulate", "neurons", "--steps", "1", "--out", path("a.csv"), "--curves", path("linked/a.csv"));

        assertEquals(2, ended.code());
        assertTrue(ended.err().strip().endsWith("which another option writes too"), ended.err());
        assertFalse(Files.exists(folder.resolve("a.csv")));
    }

    @Test
    void faultsTakeALineEachAndAreCountedAfterFive() throws IOException {
        Files.writeString(
                folder.resolve("bad.json"),
                "{\"format\": \"wasserscope-scenario\", \"version\": 1, \"a\": 1, \"b\": 1, \"c\": 1, \"d\": 1, \"e\": 1, \"f\": 1, \"g\": 1}");

        var ended = Ended.of("simulate", path("bad.json"), "--steps", "1");

        assertEquals(2, ended.code());
        assertEquals(6, ended.err().lines().count(), ended.err());
        assertTrue(ended.err().strip().endsWith("and 2 more"), ended.err());
    }
}
