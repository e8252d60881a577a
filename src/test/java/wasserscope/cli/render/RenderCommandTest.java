package wasserscope.cli.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.cli.Ended;
import wasserscope.scenario.Comparison;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.file.ScenarioWriter;
import wasserscope.scenario.preset.OpeningScene;

/** The command that writes clips and pictures. */
class RenderCommandTest {

    @TempDir
    private Path folder;

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Ended rendered(String name, String options) {
        String line = "render spikes --size 160x90 --out " + path(name) + " " + options;
        return Ended.of(line.strip().split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
            "a.mp4, --steps 10 --steps-per-frame 2, 36, 30",
            "a.webm, --steps 9 --steps-per-frame 2 --fps 24 --hold 0, 6, 24",
            "a.gif, --steps 10 --steps-per-frame 2 --hold 0, 6, 25",
            "a.mp4, --steps 10 --steps-per-frame 2 --boomerang --loop, 10, 30",
            "a.mp4, --steps 119 --clock logarithmic --fps 60 --hold 0.5, 150, 60",
            "a.mp4, --seconds 0.5 --fps 12.5 --hold 0, 6, 12.5", "a.mp4, --steps 0 --hold 0, 1, 30",
            "a.mp4, --from 0.02 --to 0.04 --steps-per-frame 2 --hold 0, 6, 30",
            "a.mp4, --from 0.5 --to 50 --seconds 0.4 --clock logarithmic --hold 0, 12, 30"
    })
    void aClipHasItsFramesAndItsRate(String name, String options, int frames, double rate) throws Exception {
        Ended ended = rendered(name, options);

        assertEquals(new Ended(0, "", ""), ended);
        assertEquals(List.of(name), files());
        try (FFmpegFrameGrabber grabber = new FFmpegFrameGrabber(folder.resolve(name).toFile())) {
            grabber.start();
            assertEquals(160, grabber.getImageWidth());
            assertEquals(90, grabber.getImageHeight());
            assertEquals(rate, grabber.getVideoFrameRate(), 1e-9);
            int count = 0;
            while (grabber.grabImage() != null) {
                count++;
            }
            assertEquals(frames, count);
        }
    }

    @Test
    void aPictureShowsAStep() throws IOException {
        assertEquals(new Ended(0, "", ""), rendered("start.png", ""));
        assertEquals(new Ended(0, "", ""), rendered("later.png", "--steps 8 --scale 2 --theme light --part plane"));
        assertEquals(new Ended(0, "", ""), rendered("f-%05d.png", "--steps 8 --steps-per-frame 8"));
        assertEquals(new Ended(0, "", ""), rendered("eight.png", "--steps 8"));

        assertEquals(160, ImageIO.read(folder.resolve("start.png").toFile()).getWidth());
        assertEquals(320, ImageIO.read(folder.resolve("later.png").toFile()).getWidth());
        var frame = ImageIO.read(folder.resolve("f-00002.png").toFile());
        var still = ImageIO.read(folder.resolve("eight.png").toFile());
        assertArrayEquals(
                still.getRGB(0, 0, 160, 90, null, 0, 160), frame.getRGB(0, 0, 160, 90, null, 0, 160));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.png", "a.svg", "a.pdf", "a.mp4", "a.gif", "a-%05d.png"})
    void twoRunsAreShownBesideEachOther(String name) throws IOException {
        String options = name.matches(".*(mp4|gif|d.png)") ? "--steps 6 --steps-per-frame 3 --hold 0" : "--steps 6";

        assertEquals(new Ended(0, "", ""), rendered(name, options + " --beside circle"));
        assertEquals(name.contains("%") ? 3 : 1, files().size());
    }

    @Test
    void aComparisonIsTheSameAsBeside() throws IOException {
        Scenario other = Quantity.PARTICLES.set(OpeningScene.SPIKES.scenario(), 5);
        Path right = folder.resolve("right.wscope.json");
        Path pair = folder.resolve("pair.wscope.json");
        ScenarioWriter.write(other, right);
        ScenarioWriter.write(new Comparison(OpeningScene.SPIKES.scenario(), other), pair);

        assertEquals(new Ended(0, "", ""), rendered("beside.png", "--steps 6 --beside " + right));
        assertEquals(new Ended(0, "", ""), rendered("alone.png", "--steps 6"));
        assertEquals(
                new Ended(0, "", ""),
                Ended.of("render", pair.toString(), "--size", "160x90", "--out", path("pair.png"), "--steps", "6"));

        byte[] beside = Files.readAllBytes(folder.resolve("beside.png"));
        assertArrayEquals(beside, Files.readAllBytes(folder.resolve("pair.png")));
        assertFalse(Arrays.equals(beside, Files.readAllBytes(folder.resolve("alone.png"))));
    }

    @Test
    void besideTakesOneScenarioAndSoDoesWhatItIsBeside() throws IOException {
        Path pair = folder.resolve("pair.wscope.json");
        ScenarioWriter.write(new Comparison(OpeningScene.opening(), OpeningScene.opening()), pair);
        String sentence = "wasserscope render: " + pair
                + ": This is a comparison of two runs; a single scenario is needed here.";

        Ended right = rendered("a.png", "--beside " + pair);
        Ended left = Ended.of("render", pair.toString(), "--beside", "spikes", "--out", path("a.png"));

        assertEquals(new Ended(2, "", sentence + System.lineSeparator()), right);
        assertEquals(right, left);
        assertEquals(2, rendered("a.png", "--beside nowhere.json").code());
        assertEquals(2, rendered("pair.wscope.json", "--force --beside " + pair).code());
        assertEquals(List.of("pair.wscope.json"), files());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                    "", "--out DIR/a", "--out DIR/a.avi", "--out DIR/none/a.mp4", "--out DIR/old.mp4",
                    "--out DIR/none/a.png", "--out DIR/old.png", "--out DIR/folder.mp4",
                    "--out DIR/a.mp4 --size 161x90", "--out DIR/a.mp4 --size 0x90", "--out DIR/a.mp4 --size 4000x90",
                    "--out DIR/a.mp4 --size big", "--out DIR/a.mp4 --size 3840x2160 --scale 2",
                    "--out DIR/a.png --scale 5", "--out DIR/a.png --size 3840x2160 --scale 4",
                    "--out DIR/a.gif --fps 30", "--out DIR/a.mp4 --fps 0", "--out DIR/a.mp4 --fps 61",
                    "--out DIR/a.mp4 --fps 29.971", "--out DIR/a.mp4 --fps fast", "--out DIR/a.mp4 --steps -1",
                    "--out DIR/a.mp4 --from -1", "--out DIR/a.mp4 --to NaN",
                    "--out DIR/a.mp4 --from 3 --to 2", "--out DIR/a.mp4 --to 2 --steps 5", "--out DIR/a.png --to 2",
                    "--out DIR/a.mp4 --hold -1", "--out DIR/a.mp4 --hold 601",
                    "--out DIR/a.mp4 --hold 2 --boomerang", "--out DIR/q-%05d.png --hold 2",
                    "--out DIR/q-%0d.png", "--out DIR/Q-%05D.png", "--out DIR/q-%d-%d.png",
                    "--out DIR/a.mp4 --to 2 --seconds 1 --steps-per-frame 3", "--ouy DIR/a.mp4",
                    "--out DIR/a.mp4 --steps-per-frame 0", "--out DIR/a.mp4 --steps-per-frame 2 --clock logarithmic",
                    "--out DIR/a.mp4 --steps 5 --seconds 5", "--out DIR/a.mp4 --seconds 0",
                    "--out DIR/a.mp4 --clock wall", "--out DIR/a.mp4 --part everything",
                    "--out DIR/a.mp4 --theme pink", "--out DIR/a.png --loop", "--out DIR/a.png --fps 30",
                    "--out DIR/a.mp4 --steps 1000000 --steps-per-frame 1"
            })
    void mistakesTakeOneLineAndLeaveNothing(String options) throws IOException {
        Files.writeString(folder.resolve("old.mp4"), "old");
        Files.writeString(folder.resolve("old.png"), "old");
        Files.createDirectory(folder.resolve("folder.mp4"));

        Ended ended = Ended.of(("render spikes " + options).replace("DIR", folder.toString()).strip().split(" ", -1));

        assertEquals(2, ended.code(), ended.err());
        assertEquals("", ended.out());
        assertEquals(1, ended.err().lines().count(), ended.err());
        assertEquals(List.of("folder.mp4", "old.mp4", "old.png"), files());
        assertEquals("old", Files.readString(folder.resolve("old.mp4")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --steps 1e3    | --steps is 1e3, allowed: a whole number
            --seconds ten  | --seconds is ten, allowed: a number
            --fps NaN      | --fps is NaN, allowed: a number
            --part sky     | --part is sky, allowed: all, plane, strip, function, objective
            --theme night  | --theme is night, allowed: dark, light, projector
            --clock linear | --clock is linear, allowed: logarithmic
            """)
    void aValueOfAnotherKindIsNamedWithWhatIsAllowed(String option, String sentence) {
        assertEquals(
                "wasserscope render: " + sentence + " (wasserscope render --help lists what there is)",
                rendered("a.mp4", option).err().strip());
    }

    @ParameterizedTest
    @CsvSource({
            "--ouy a.mp4, --ouy, --out", "--out a.mp4 --setps 5, --setps, --steps",
            "--ot a.mp4 --seconds=1, --ot, --out", "--out a.mp4 --caption-text hi, --caption-text, --caption",
            "--out a.mp4 --sise=8x8, --sise=8x8, --size"
    })
    void aMistypedOptionIsNamedWithTheNearestKnownOne(String options, String word, String nearest) {
        Ended ended = Ended.of(("render spikes " + options).split(" ", -1));

        assertEquals(2, ended.code());
        assertEquals(
                "wasserscope render: there is no option " + word + "; the nearest is " + nearest
                        + " (wasserscope render --help lists what there is)",
                ended.err().strip());
    }

    @Test
    void theNearestThatWorksIsNamed() {
        assertTrue(rendered("a.gif", "--fps 30").err().contains("25 or 50"));
        assertTrue(Ended.of("render", "spikes", "--size", "161x91", "--out", path("a.mp4")).err().contains("160×90"));
        assertTrue(rendered("a.avi", "").err().contains(".mp4, .webm, .gif, .webp"));
    }

    @Test
    void aFileIsReplacedIfThatIsForced() throws IOException {
        Files.writeString(folder.resolve("old.mp4"), "old");

        assertTrue(rendered("old.mp4", "--steps 2 --steps-per-frame 1").err().contains("--force"));
        assertEquals(new Ended(0, "", ""), rendered("old.mp4", "--steps 2 --steps-per-frame 1 --force"));

        assertTrue(Files.size(folder.resolve("old.mp4")) > 100);
    }
}
