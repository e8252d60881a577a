package wasserscope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wasserscope.app.control.KeyBinding;
import wasserscope.app.export.ExportKind;
import wasserscope.cli.render.StoryOutput;
import wasserscope.export.clip.ClipFormat;
import wasserscope.export.still.StillKind;
import wasserscope.words.Language;
import wasserscope.words.ReadoutKind;
import wasserscope.words.Words;

/** What the README and the help list of formats, columns and keys is what there is. */
class ReadmeTest {

    private static void assertRow(String family, Stream<String> names) throws IOException {
        assertRow(family, names.collect(Collectors.joining(", ")));
    }

    private static void assertRow(String family, String names) throws IOException {
        String row = "| " + family + " | " + names + " |";

        assertTrue(Files.readString(Path.of("README.md")).lines().anyMatch(row::equals), row);
    }

    private static String quoted(String name) {
        return "`" + name + "`";
    }

    @Test
    void theReadmeNamesEachColumnOfTheCurves() throws IOException {
        assertRow("columns of `--curves`", Arrays.stream(ReadoutKind.values()).map(ReadoutKind::column)
                .map(ReadmeTest::quoted));
    }

    @Test
    void theReadmeNamesEachFormat() throws IOException {
        assertRow("clips", ClipFormat.endings().stream().map(ReadmeTest::quoted));
        assertRow("pictures", StillKind.endings().stream().map(ReadmeTest::quoted));
        assertRow("stories", StoryOutput.endings().stream().map(ReadmeTest::quoted));
    }

    @ParameterizedTest
    @EnumSource
    void theHelpNamesEachFormat(Language language) {
        String help = language.of("cli.render.out").replace("%%", "%");

        Stream.of(ClipFormat.endings(), StillKind.endings())
                .flatMap(List::stream)
                .forEach(ending -> assertTrue(help.contains(ending), ending));
    }

    @Test
    void theWindowExportsEachFormat() {
        List<ExportKind> kinds = List.of(ExportKind.values());

        assertEquals(List.of(StillKind.values()), kinds.stream().flatMap(kind -> kind.still().stream()).toList());
        assertEquals(List.of(ClipFormat.values()), kinds.stream().flatMap(kind -> kind.clip().stream()).toList());
    }

    /** As the keys are written where there is no Apple key. */
    @Test
    void theReadmeNamesEachKey() throws IOException {
        var keys = KeyBinding.inHelp().stream()
                .map(key -> quoted(key.label().replace("⇧⌘", "Ctrl Shift ").replace("⌘", "Ctrl ")) + " "
                        + Words.of(key.help()));

        assertRow("keys of the window", Stream.concat(keys, Stream.of("`?` " + Words.of("help.help")))
                .collect(Collectors.joining("; ")));
    }
}
