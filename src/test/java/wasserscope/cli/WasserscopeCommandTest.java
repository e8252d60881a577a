package wasserscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.scenario.Subject;
import wasserscope.scenario.file.ScenarioWriter;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.words.Language;
import wasserscope.words.Spoken;
import wasserscope.words.Words;
import wasserscope.work.FailureListener;
import wasserscope.work.Workers;

/** The command line as a whole. */
class WasserscopeCommandTest {

    @Test
    void withoutACommandTheWindowOpensAndItsExitCodeIsReturned() {
        assertEquals(new Ended(Ended.WINDOW, "", ""), Ended.of());
    }

    @Test
    void aScenarioOpensInTheWindow(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.wscope.json");
        ScenarioWriter.write(OpeningScene.opening().titled("Mine"), file);
        List<WindowRequest> asked = new ArrayList<>();

        for (String line : List.of("", "--fresh", "spikes", file.toString())) {
            WasserscopeCommand.commandLine(request -> asked.add(request) ? 0 : 1)
                    .execute(line.isEmpty() ? new String[0] : new String[] {line});
        }

        assertEquals(
                List.of(WindowRequest.of(Optional.empty(), Optional.empty(), false, Optional.empty()),
                        WindowRequest.of(Optional.empty(), Optional.empty(), true, Optional.empty()),
                        WindowRequest.of(OpeningScene.named("spikes").map(Subject.class::cast), Optional.empty(),
                                false, Optional.empty()),
                        WindowRequest.of(Optional.of(OpeningScene.opening().titled("Mine")), Optional.of(file),
                                false, Optional.empty())),
                asked);
    }

    @Test
    void aStoryOpensInTheWindow(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.wstory.json"), """
                {"format": "wasserscope-story", "version": 1, "title": "Mine", "summary": "",
                 "beats": [{"scene": "few", "say": "Four."}]}
                """);
        List<WindowRequest> asked = new ArrayList<>();

        for (String name : List.of("lesson-few", file.toString())) {
            WasserscopeCommand.commandLine(request -> asked.add(request) ? 0 : 1).execute(name);
        }

        assertEquals(List.of(Optional.empty(), Optional.of(file)), asked.stream().map(WindowRequest::file).toList());
        assertEquals("lesson-few", asked.getFirst().story().orElseThrow().name());
        assertEquals(1, asked.getLast().story().orElseThrow().beats().size());
    }

    @Test
    void aWrongFileOpensNoWindow(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), "{\"format\": 3");

        var ended = Ended.of(file.toString());

        assertEquals(2, ended.code());
        assertTrue(ended.err().startsWith("wasserscope: " + file + ": "), ended.err());
    }

    @Test
    void theCompletionKnowsEveryCommand() {
        var script = Ended.of("--completion").out();

        assertTrue(script.startsWith("#!"), script);
        for (String word : List.of("simulate", "--record-every", "scenarios", "bench", "--fresh")) {
            assertTrue(script.contains(word), word);
        }
    }

    @Test
    void whatNobodyReadsIsNoFailureButAFullDiskIs() {
        assertEquals(0, executedWith("Broken pipe"));
        assertEquals(1, executedWith("No space left on device"));
    }

    private static int executedWith(String failure) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        return WasserscopeCommand.execute(_ -> 0, broken, "scenarios");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "3, 3, 0"})
    void aThreadThatFailsIsSaidOnceUnlessTheCommandHasSaidSo(int returned, int code, int lines) {
        FailureListener before = Workers.listen((_, _) -> {});
        try {
            var err = new StringWriter();
            int ended = WasserscopeCommand.commandLine(_ -> failing(returned)).setErr(new PrintWriter(err)).execute();

            assertEquals(code, ended);
            assertEquals(lines, err.toString().lines().filter(line -> line.contains("broken")).count(), err.toString());
        } finally {
            Workers.listen(before);
        }
    }

    private static int failing(int returned) {
        for (int k = 0; k < 3; k++) {
            Thread thread = Workers.start("counting", () -> {
                throw new IllegalStateException("broken");
            });
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> thread.join());
        }
        return returned;
    }

    @Test
    void helpListsEveryCommand() {
        var ended = Ended.of("--help");

        assertEquals(0, ended.code());
        assertTrue(ended.out().contains("bench"), ended.out());
        assertTrue(ended.out().contains("--version"), ended.out());
    }

    @Test
    void versionNamesTheProgram() {
        var ended = Ended.of("--version");

        assertEquals(0, ended.code());
        assertTrue(ended.out().startsWith("Wasserscope "), ended.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"oops", "--oops", "-x", "bench bench"})
    void aMistakeTakesOneLineAndNamesWhatWasTyped(String line) {
        var ended = Ended.of(line.split(" ", -1));

        assertEquals(2, ended.code());
        assertEquals("", ended.out());
        assertEquals(1, ended.err().lines().count(), ended.err());
        assertTrue(ended.err().contains(line.split(" ", -1)[0]), ended.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang fr simulate --help", "simulate --help --lang fr", "simulate --lang=fr --help",
            "--lang FR --help", "render --lang fr -h"})
    void theLanguageIsSaidBeforeOrAfterTheCommand(String line) {
        try (Spoken _ = new Spoken(Language.ENGLISH)) {
            var ended = Ended.of(line.split(" ", -1));

            assertEquals(0, ended.code(), ended.err());
            assertTrue(ended.out().startsWith("Usage\u00a0: wasserscope"), ended.out());
            assertTrue(ended.out().contains(Language.FRENCH.of("mixinStandardHelpOptions.help")), ended.out());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "simulate", "render", "scenarios", "bench"})
    void noKeyIsLeftInTheHelpOfAnyLanguage(String command) {
        try (Spoken _ = new Spoken(Language.ENGLISH)) {
            for (String tag : List.of("en", "fr")) {
                var help = Ended.of((command + " --help --lang " + tag).strip().split(" ", -1)).out();

                assertFalse(help.contains("${") || help.contains("cli.") || help.contains("%%") || help.contains("%n"),
                        help);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
            "'simulate --lang fr', 'wasserscope simulate: --steps N manque; SCÉNARIO manque'",
            "'bench --lang fr --oops', 'wasserscope bench: il n’y a pas d’option --oops'",
            "'bench --lang fr bench', 'wasserscope bench: bench est un mot de trop'",
            "'bench --lang fr --particles many', 'wasserscope bench: --particles est many, permis\u00a0: un nombre entier'",
            "'bench --lang fr --json=many', 'wasserscope bench: --json ne prend pas de valeur'",
            "'bench --lang fr --seconds', 'wasserscope bench: --seconds S manque'",
            "'bench --lang de', 'wasserscope bench: --lang is de, allowed: en, fr'",
            "'bench --lang', 'wasserscope bench: --lang LANG is missing'",
            "'bench --seconds 1 --seconds 2', 'wasserscope bench: --seconds S is given twice'"
    })
    void aMistakeIsToldInTheLanguageAskedFor(String line, String told) {
        try (Spoken _ = new Spoken(Language.ENGLISH)) {
            var ended = Ended.of(line.split(" ", -1));

            assertEquals(2, ended.code());
            assertTrue(ended.err().startsWith(told), ended.err());
            assertEquals(1, ended.err().lines().count(), ended.err());
        }
    }

    @Test
    void theWindowIsAskedToSpeak() {
        try (Spoken _ = new Spoken(Language.ENGLISH)) {
            List<WindowRequest> asked = new ArrayList<>();
            WasserscopeCommand.commandLine(request -> asked.add(request) ? 0 : 1).execute("--lang", "fr", "spikes");

            assertEquals(Optional.of(Language.FRENCH), asked.getFirst().language());
            assertEquals(Language.FRENCH, Words.language());
        }
    }

    @Test
    void numbersOnTheStandardOutputHaveAPointInEveryLanguage() {
        try (Spoken _ = new Spoken(Language.ENGLISH)) {
            var summary = Ended.of("--lang", "fr", "simulate", "spikes", "--steps", "3").out();

            assertTrue(summary.contains("\"time\":0.006"), summary);
        }
    }
}
