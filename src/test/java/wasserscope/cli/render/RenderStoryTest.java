package wasserscope.cli.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.cli.Ended;
import wasserscope.export.lesson.SmallStory;

/** The command {@code render} of a story. */
class RenderStoryTest {

    private static final String STORY = "small.wstory.json";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeStory() throws IOException {
        Files.writeString(folder.resolve(STORY), SmallStory.TEXT);
    }

    private Ended rendered(String name, String options) {
        String line = "render " + folder.resolve(STORY) + " --out " + folder.resolve(name) + " " + options;
        return Ended.of(line.strip().split(" ", -1));
    }

    private List<String> made() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.equals(STORY)).sorted()
                    .toList();
        }
    }

    @Test
    void aClipHasItsSubtitlesBesideIt() throws IOException {
        assertEquals(new Ended(0, "", ""), rendered("a.webp", "--size 96x64 --fps 5 --hold 0 --subtitles"));

        assertEquals(List.of("a.vtt", "a.webp"), made());
        assertTrue(Files.readString(folder.resolve("a.vtt")).contains("Four neurons begin."));
    }

    /** As of all files, it is told before anything is made that one stays. */
    @Test
    void subtitlesThatExistAreReplacedByForceAlone() throws IOException {
        Files.writeString(folder.resolve("a.vtt"), "mine");
        Ended refused = rendered("a.gif", "--size 96x64 --fps 2 --hold 0 --subtitles");

        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("a.vtt") && refused.err().contains("--force"), refused.err());
        assertEquals(List.of("a.vtt"), made());
        assertEquals("mine", Files.readString(folder.resolve("a.vtt")));

        assertEquals(0, rendered("a.gif", "--size 96x64 --fps 2 --hold 0").code());
        assertEquals("mine", Files.readString(folder.resolve("a.vtt")));
        assertEquals(0, rendered("a.gif", "--size 96x64 --fps 2 --hold 0 --subtitles --force").code());
        assertTrue(Files.readString(folder.resolve("a.vtt")).startsWith("WEBVTT"));
    }

    @Test
    void aHandoutIsAPdf() throws IOException {
        assertEquals(new Ended(0, "", ""), rendered("a.pdf", ""));

        try (var document = Loader.loadPDF(folder.resolve("a.pdf").toFile())) {
            assertEquals(3, document.getNumberOfPages());
        }
        assertEquals(2, rendered("a.pdf", "").code());
        assertEquals(0, rendered("a.pdf", "--force --theme light").code());
    }

    @Test
    void numberedPicturesShowEachBeatAndOneShowsTheFirst() throws IOException {
        assertEquals(new Ended(0, "", ""), rendered("b-%02d.png", "--size 320x180"));
        assertEquals(new Ended(0, "", ""), rendered("one.png", "--size 320x180"));

        assertEquals(List.of("b-01.png", "b-02.png", "one.png"), made());
        var first = ImageIO.read(folder.resolve("b-01.png").toFile());
        var one = ImageIO.read(folder.resolve("one.png").toFile());
        for (int y = 0; y < 180; y++) {
            for (int x = 0; x < 320; x++) {
                assertEquals(first.getRGB(x, y), one.getRGB(x, y));
            }
        }
    }

    @Test
    void ofNumberedPicturesNoneIsMadeIfOneStays() throws IOException {
        Files.writeString(folder.resolve("b-02.png"), "mine");

        assertEquals(2, rendered("b-%02d.png", "--size 96x64").code());
        assertEquals(List.of("b-02.png"), made());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--steps 5", "--beside few", "--from 1", "--to 2", "--seconds 3", "--steps-per-frame 2",
            "--clock logarithmic", "--boomerang", "--part plane", "--caption x", "--formula"})
    void whatIsForRunsIsRefused(String option) throws IOException {
        Ended ended = rendered("a.mp4", "--size 96x64 " + option);

        assertEquals(2, ended.code());
        assertTrue(ended.err().contains(option.split(" ", -1)[0] + " is for scenarios"), ended.err());
        assertEquals(List.of(), made());
    }

    @ParameterizedTest
    @CsvSource({
            "a.pdf, --fps 10, --fps is for clips", "a.png, --subtitles, --subtitles is for clips",
            "a.pdf, --size 96x64, the pages of a handout are A4", "a.html, '', not written as pages",
            "a.xyz, '', %02d.png", "a-%d-%d.png, '', no place for one number", "a.mp4, --size 95x63, 94x62",
            "small.wstory.json, --force, .mp4"
    })
    void whatCannotBeIsSaid(String name, String options, String said) throws IOException {
        Ended ended = rendered(name, options);

        assertEquals(2, ended.code());
        assertTrue(ended.err().contains(said.replace("94x62", "94×62")), ended.err());
        assertEquals(List.of(), made());
    }

    @Test
    void aFormulaThatCannotBeSetIsSaidWithItsBeat() throws IOException {
        Files.writeString(folder.resolve(STORY), SmallStory.TEXT.replace("\\\\ge 0", "\\\\input{x}"));
        Ended ended = rendered("a.pdf", "");

        assertEquals(2, ended.code());
        assertTrue(ended.err().contains("beat 2"), ended.err());
        assertEquals(List.of(), made());
    }

    @Test
    void subtitlesAreForStories() {
        Ended ended = Ended.of("render", "few", "--out", folder.resolve("a.mp4").toString(), "--subtitles");

        assertEquals(2, ended.code());
        assertTrue(ended.err().contains("--subtitles is for stories"), ended.err());
    }

    @Test
    void everyFaultOfAStoryIsSaid() throws IOException {
        Files.writeString(folder.resolve(STORY), "{ \"format\": \"wasserscope-story\", \"version\": 1 }");
        Ended ended = rendered("a.mp4", "");

        assertEquals(2, ended.code());
        assertTrue(ended.err().contains(STORY), ended.err());
    }
}
