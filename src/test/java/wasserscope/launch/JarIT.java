package wasserscope.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it is given away: a process of its own, started by {@code java -jar} from somewhere else. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class JarIT {

    @TempDir
    private Path elsewhere;

    @Test
    void versionIsTheOneOfTheBuild() throws Exception {
        assertEquals(
                new Ended(0, "Wasserscope " + System.getProperty("wasserscope.version"), ""), wasserscope("--version"));
    }

    @Test
    void anUnknownOptionTakesOneLine() throws Exception {
        assertEquals(
                new Ended(2, "", "wasserscope: there is no option --oops (wasserscope --help lists what there is)"),
                wasserscope("--oops"));
    }

    @Test
    void aMissingDisplayTakesOneLine() throws Exception {
        var ended = wasserscope();

        assertEquals(2, ended.code());
        assertEquals(1, ended.err().lines().count(), ended.err());
    }

    @Test
    void helpIsOnTheOutputStream() throws Exception {
        var ended = wasserscope("--help");

        assertEquals(0, ended.code());
        assertEquals("", ended.err());
        assertTrue(ended.out().startsWith("Usage: wasserscope"), ended.out());
    }

    @Test
    void theBenchPrintsOneLineOfJsonAndNothingElse() throws Exception {
        var ended = wasserscope(
                "bench", "--engine", "direct", "--particles", "100", "--samples", "64", "--seconds", "0.1", "--json");

        assertEquals(0, ended.code());
        assertEquals("", ended.err());
        assertEquals(1, ended.out().lines().count(), ended.out());
        var result = new ObjectMapper().readTree(ended.out());
        assertEquals(100, result.get("particles").asInt());
        assertEquals(64, result.get("samples").asInt());
        assertTrue(result.get("steps_per_second").asDouble() > 0);
    }

    @Test
    void aClipIsMadeWithoutADisplayAndWithoutAWord() throws Exception {
        var ended = wasserscope(
                "render", "spikes", "--out", "clip.mp4", "--size", "160x90", "--steps", "6", "--steps-per-frame", "1");

        assertEquals(new Ended(0, "", ""), ended);
        assertTrue(Files.size(elsewhere.resolve("clip.mp4")) > 1000);
    }

    @Test
    void aRunThatIsTerminatedLeavesNothing() throws Exception {
        var folder = Files.createDirectory(elsewhere.resolve("runs"));
        var process = start(
                "simulate", "neurons", "--steps", "1000000000", "--record-every", "10", "--out", "runs/run.csv");
        while (process.isAlive() && isEmpty(folder)) {
            Thread.onSpinWait();
        }

        process.destroy();

        assertTrue(process.waitFor() != 0);
        assertTrue(isEmpty(folder));
    }

    @Test
    void theSameRunGivesTheSameBytesInEveryProcess() throws Exception {
        for (String name : List.of("a.csv", "b.csv")) {
            assertEquals(0, wasserscope("simulate", "spikes", "--steps", "9", "--out", name).code());
        }

        assertEquals(-1, Files.mismatch(elsewhere.resolve("a.csv"), elsewhere.resolve("b.csv")));
    }

    @Test
    void aClipThatIsTerminatedLeavesNothing() throws Exception {
        var folder = Files.createDirectory(elsewhere.resolve("clips"));
        var process = start(
                "render", "spikes", "--out", "clips/clip.mp4", "--size", "160x90", "--steps", "90000",
                "--steps-per-frame", "1");
        while (process.isAlive() && isEmpty(folder)) {
            Thread.onSpinWait();
        }

        process.destroy();

        assertTrue(process.waitFor() != 0);
        assertTrue(isEmpty(folder));
        assertEquals("", read(elsewhere.resolve("err")));
    }

    @Test
    void withoutACacheItStartsOnTheBootLayerWithoutAWord() throws Exception {
        var jar = Path.of(System.getProperty("wasserscope.jar"));
        var lib = jar.resolveSibling("lib");
        var process = start(
                List.of(
                        "-XX:AOTCache=" + elsewhere.resolve("none.aot"),
                        "-Xlog:aot*=off,cds*=off",
                        "--module-path=" + lib,
                        "--add-modules=javafx.controls,javafx.fxml",
                        "-cp",
                        jar + File.pathSeparator + lib + File.separator + "*",
                        Main.class.getName()),
                "--version");

        assertEquals(new Ended(0, "Wasserscope " + System.getProperty("wasserscope.version"), ""), ended(process));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private Ended wasserscope(String... arguments) throws IOException, InterruptedException {
        return ended(start(arguments));
    }

    private Ended ended(Process process) throws IOException, InterruptedException {
        var code = process.waitFor();
        return new Ended(code, read(elsewhere.resolve("out")), read(elsewhere.resolve("err")));
    }

    private Process start(String... arguments) throws IOException {
        return start(List.of("-jar", System.getProperty("wasserscope.jar")), arguments);
    }

    private Process start(List<String> program, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dwasserscope.home=" + elsewhere.resolve("home")));
        command.addAll(program);
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .directory(elsewhere.toFile())
                .redirectOutput(elsewhere.resolve("out").toFile())
                .redirectError(elsewhere.resolve("err").toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        return builder.start();
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file).strip();
    }

    /** How a process ended, and what it wrote. */
    private record Ended(int code, String out, String err) {}
}
