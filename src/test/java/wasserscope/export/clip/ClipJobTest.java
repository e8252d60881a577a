package wasserscope.export.clip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import wasserscope.draw.view.View;
import wasserscope.export.job.ExportQueue;
import wasserscope.export.video.FrameRate;
import wasserscope.file.Existing;
import wasserscope.file.WriteFault;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.run.Checkpoint;
import wasserscope.run.ClockState;
import wasserscope.run.Frame;
import wasserscope.run.Simulation;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.work.CancelToken;
import wasserscope.work.WorkerPool;

/** Clips in the making, and what lies on the disk afterwards. */
class ClipJobTest {

    @TempDir
    private Path folder;

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static ClipOutcome failed(WriteFault reason) {
        return new ClipOutcome.Failed(new ClipFault.Unwritten(reason));
    }

    private static Frame frameAt(long step) {
        try (WorkerPool pool = WorkerPool.of(1)) {
            Simulation simulation = new Simulation(Checkpoint.startOf(Clips.scene()), pool);
            while (simulation.steps() < step) {
                simulation.step();
            }
            return simulation.frame(ClockState.idle(new Pace.Steady(2)));
        }
    }

    @ParameterizedTest
    @CsvSource({"MP4, h264, 30", "MP4, h264, 24", "MP4, h264, 60", "WEBM, vp9, 30", "WEBM, vp9, 60", "GIF, gif, 25"})
    void aVideoHasItsFramesItsSizeAndItsRate(ClipFormat format, String codec, int rate) throws Exception {
        Path file = folder.resolve("clip." + format.extension());

        assertInstanceOf(ClipOutcome.Written.class, Clips.made(Clips.small(format, FrameRate.of(rate)), file, 2));

        var found = Clips.Decoded.of(file);
        assertEquals(codec, found.codec());
        assertEquals(Clips.SIZE.width(), found.width());
        assertEquals(Clips.SIZE.height(), found.height());
        assertEquals(rate, found.rate(), 1e-9);
        assertEquals(6, found.frames().size());
        assertEquals(List.of(file.getFileName().toString()), files());
    }

    @Test
    void aWebpHasAnImageForEachFrameAndRepeatsIfItIsTold() throws Exception {
        Clip clip = Clips.small(ClipFormat.WEBP, FrameRate.of(30));
        Clips.made(clip, folder.resolve("once.webp"), 1);
        Clips.made(
                Clips.played(clip, new Playback(Playback.Repeats.FOR_EVER, Playback.Way.FORWARD)),
                folder.resolve("ever.webp"), 1);

        var once = AnimatedWebp.of(folder.resolve("once.webp"));
        assertEquals(new AnimatedWebp(160, 90, 1, once.durations()), once);
        assertEquals(6, once.durations().size());
        assertEquals(List.of(33, 33, 34, 33, 33, 34), once.durations());
        assertEquals(0, AnimatedWebp.of(folder.resolve("ever.webp")).repeats());
    }

    @Test
    void aHeldEndIsShownLonger() throws Exception {
        Playback held = new Playback(Playback.Repeats.ONCE, Playback.Way.FORWARD, 0.4);
        for (ClipFormat format : List.of(ClipFormat.MP4, ClipFormat.WEBM, ClipFormat.GIF, ClipFormat.WEBP)) {
            Clips.made(Clips.played(Clips.small(format), held), folder.resolve("held." + format.extension()), 2);
        }

        var still = Clips.look().picture(frameAt(10));
        for (String name : List.of("held.mp4", "held.webm")) {
            var found = Clips.Decoded.of(folder.resolve(name));
            assertEquals(6 + 10, found.frames().size());
            assertTrue(Clips.difference(found.frames().getLast(), still) < 6);
        }
        assertEquals(List.of(40, 40, 40, 40, 40, 440), AnimatedWebp.of(folder.resolve("held.webp")).durations());
        assertEquals(List.of(4, 4, 4, 4, 4, 44), gifDelays(folder.resolve("held.gif")));
    }

    /** Returns how long the images of a GIF stay, in hundredths of a second. */
    private static List<Integer> gifDelays(Path file) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            List<Integer> delays = new ArrayList<>();
            for (int image = 0; image < reader.getNumImages(true); image++) {
                var root = (javax.imageio.metadata.IIOMetadataNode) reader.getImageMetadata(image)
                        .getAsTree("javax_imageio_gif_image_1.0");
                var control = (org.w3c.dom.Element) root.getElementsByTagName("GraphicControlExtension").item(0);
                delays.add(Integer.valueOf(control.getAttribute("delayTime")));
            }
            return delays;
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GIF", "WEBP", "MP4"})
    void picturesThatDoNotChangeLastAsLongAsOthers(ClipFormat format) throws Exception {
        ClipLook blank =
                new ClipLook((sheet, box, _, _) -> sheet.fill(box, 0xff336699), View.initial(), Clips.look().format());
        Clip small = Clips.small(format);
        Clip same = new Clip(
                small.starts(), small.timing(), blank, format, small.rate(),
                new Playback(Playback.Repeats.FOR_EVER, Playback.Way.FORWARD));
        Path file = folder.resolve("same." + format.extension());

        assertInstanceOf(ClipOutcome.Written.class, Clips.made(same, file, 1));

        if (format == ClipFormat.WEBP) {
            var found = AnimatedWebp.of(file);
            assertEquals(240, found.durations().stream().mapToInt(Integer::intValue).sum(), found::toString);
            assertEquals(0, found.repeats());
        }
        if (format == ClipFormat.GIF) {
            assertEquals(24, gifDelays(file).stream().mapToInt(Integer::intValue).sum());
        }
    }

    @Test
    void aSequenceHasAPictureForEachFrameExactToThePixel() throws Exception {
        Clips.made(Clips.small(ClipFormat.PNG_SEQUENCE), folder.resolve("f-%05d.png"), 2);

        assertEquals(IntStream.rangeClosed(1, 6).mapToObj("f-%05d.png"::formatted).toList(), files());
        for (int frame = 1; frame <= 6; frame++) {
            var read = ImageIO.read(folder.resolve("f-0000" + frame + ".png").toFile());
            var painted = Clips.look().picture(frameAt(2L * frame - 2));
            assertArrayEquals(
                    painted.getRGB(0, 0, 160, 90, null, 0, 160), read.getRGB(0, 0, 160, 90, null, 0, 160));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MP4", "WEBM", "GIF"})
    void theColoursAreThoseOfTheScreen(ClipFormat format) throws Exception {
        Path file = folder.resolve("clip." + format.extension());
        Clips.made(Clips.small(format), file, 2);

        var found = Clips.Decoded.of(file);

        for (int frame = 1; frame <= 6; frame++) {
            double difference = Clips.difference(
                    found.frames().get(frame - 1), Clips.look().picture(frameAt(2L * frame - 2)));
            assertTrue(difference < 6.5, () -> format + ": " + difference); // fine lines lose colour where four pixels share one
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MP4", "WEBM", "GIF", "WEBP"})
    void theSameClipIsTheSameBytesWithAnyNumberOfThreads(ClipFormat format) throws Exception {
        Clips.made(Clips.small(format), folder.resolve("one"), 1);
        Clips.made(Clips.small(format), folder.resolve("two"), 2);
        Clips.made(Clips.small(format), folder.resolve("three"), 3);

        assertArrayEquals(
                Files.readAllBytes(folder.resolve("one")), Files.readAllBytes(folder.resolve("two")));
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("one")), Files.readAllBytes(folder.resolve("three")));
    }

    @Test
    void aClipFromALaterMomentShowsWhatFollows() throws Exception {
        Clip whole = Clips.small(ClipFormat.PNG_SEQUENCE);
        Clip rest = new Clip(
                List.of(frameAt(6).moment()), new Timing(6, 4, new Pace.Steady(2)), whole.look(), whole.format(),
                whole.rate(),
                whole.playback());
        Clips.made(whole, folder.resolve("whole-%d.png"), 1);
        Clips.made(rest, folder.resolve("rest-%d.png"), 1);

        for (int frame = 1; frame <= 3; frame++) {
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("whole-" + (frame + 3) + ".png")),
                    Files.readAllBytes(folder.resolve("rest-" + frame + ".png")));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MP4", "GIF"})
    void aBoomerangComesBackWithoutItsEnds(ClipFormat format) throws Exception {
        Path file = folder.resolve("clip." + format.extension());
        Clip clip = Clips.played(
                Clips.small(format), new Playback(Playback.Repeats.FOR_EVER, Playback.Way.BOOMERANG));

        Clips.made(clip, file, 2);

        var found = Clips.Decoded.of(file);
        assertEquals(10, found.frames().size());
        assertEquals(clip.frames(), found.frames().size());
        for (int frame = 6; frame < 10; frame++) {
            long step = 2L * (10 - frame);
            double difference = Clips.difference(found.frames().get(frame), Clips.look().picture(frameAt(step)));
            assertTrue(difference < 6.5, () -> format + ": " + difference);
        }
        assertEquals(List.of(file.getFileName().toString()), files());
    }

    @Test
    void aCancelledClipLeavesNothing() throws Exception {
        for (ClipFormat format : ClipFormat.values()) {
            Clip endless = Clips.small(format).with(new Timing(0, 80_000, new Pace.Steady(1)));
            ClipJob job = new ClipJob(endless, folder.resolve("c%05d." + format.extension()), Existing.KEEP, 2);
            Thread thread = Thread.ofPlatform().start(job);
            while (job.progress().done() < 3) {
                Thread.onSpinWait();
            }

            job.cancel();

            assertEquals(new ClipOutcome.Cancelled(), job.await());
            thread.join();
            assertEquals(List.of(), files(), format::toString);
        }
    }

    @Test
    void whatExistsIsKeptUnlessItMayBeReplaced() throws Exception {
        Path file = Files.writeString(folder.resolve("clip.mp4"), "old");

        assertEquals(
                failed(new WriteFault.Exists(file)), Clips.made(Clips.small(ClipFormat.MP4), file, 1));
        assertEquals("old", Files.readString(file));

        ClipJob job = new ClipJob(Clips.small(ClipFormat.MP4), file, Existing.REPLACE, 1);
        job.run();
        assertInstanceOf(ClipOutcome.Written.class, job.await());
        assertEquals(6, Clips.Decoded.of(file).frames().size());
        assertEquals(List.of("clip.mp4"), files());
    }

    @Test
    void aShorterSequenceLeavesNoFrameOfALongerOne() throws Exception {
        Path names = folder.resolve("f%05d.png");
        for (int frame = 1; frame <= 9; frame++) {
            Files.writeString(new NumberedNames(names).file(frame), "old");
        }
        Files.delete(new NumberedNames(names).file(8));

        ClipJob job = new ClipJob(Clips.small(ClipFormat.PNG_SEQUENCE), names, Existing.REPLACE, 1);
        job.run();

        assertInstanceOf(ClipOutcome.Written.class, job.await());
        assertEquals(
                List.of("f00001.png", "f00002.png", "f00003.png", "f00004.png", "f00005.png", "f00006.png",
                        "f00009.png"),
                files());
        for (int frame = 1; frame <= 6; frame++) {
            Files.delete(new NumberedNames(names).file(frame));
        }
        Path seventh = Files.writeString(new NumberedNames(names).file(7), "old");
        assertEquals(
                failed(new WriteFault.Exists(seventh)), Clips.made(Clips.small(ClipFormat.PNG_SEQUENCE), names, 1));
    }

    @Test
    void aFolderThatIsMissingOrGoneIsSaid() throws Exception {
        Path lost = Files.createDirectory(folder.resolve("lost"));
        assertEquals(
                failed(new WriteFault.NoFolder(folder.resolve("none").resolve("clip.gif"), folder.resolve("none"))),
                Clips.made(Clips.small(ClipFormat.GIF), folder.resolve("none").resolve("clip.gif"), 1));

        Clip slow = Clips.small(ClipFormat.MP4).with(new Timing(0, 400, new Pace.Steady(1)));
        ClipJob job = new ClipJob(slow, lost.resolve("clip.mp4"), Existing.KEEP, 1);
        Thread.ofPlatform().start(job);
        while (job.progress().done() < 3) {
            Thread.onSpinWait();
        }
        try (Stream<Path> inside = Files.list(lost)) {
            for (Path part : inside.toList()) {
                Files.delete(part);
            }
        }
        Files.delete(lost);

        assertEquals(failed(new WriteFault.NoFolder(lost.resolve("clip.mp4"), lost)), job.await());
        assertEquals(List.of(), files());
    }

    @Test
    void aRunThatDivergesEndsTheClipWithItsLastMoment() throws Exception {
        Scenario wild = OpeningScene.named("circle").orElseThrow().with(new GradientDescent(900));
        Clip clip = new Clip(
                List.of(Checkpoint.startOf(wild)), new Timing(0, 90_000, new Pace.Steady(1)), Clips.look(),
                ClipFormat.MP4,
                FrameRate.of(30), Playback.PLAIN);

        var outcome = (ClipOutcome.Written) Clips.made(clip, folder.resolve("wild.mp4"), 2);

        long last = outcome.divergedAfter().orElseThrow();
        assertTrue(last >= 0 && last < 90_000, () -> "last " + last);
        assertEquals(1 + last, Clips.Decoded.of(folder.resolve("wild.mp4")).frames().size());
    }

    @Test
    void anEstimateLeavesNothingAndHasTheOrderOfTheFile() throws Exception {
        Clip clip = Clips.small(ClipFormat.MP4);

        ClipEstimate estimate = ClipEstimate.of(clip, 2, new CancelToken());
        Clips.made(clip, folder.resolve("clip.mp4"), 2);

        assertEquals(Files.size(folder.resolve("clip.mp4")), estimate.bytes());
        assertTrue(estimate.seconds() > 0);
        assertEquals(List.of("clip.mp4"), files());
    }

    @Test
    void aQueueMakesOneAfterTheOtherAndEndsWithNothingHalf() throws Exception {
        Clip endless = Clips.small(ClipFormat.MP4).with(new Timing(0, 80_000, new Pace.Steady(1)));
        ClipJob first = new ClipJob(Clips.small(ClipFormat.MP4), folder.resolve("first.mp4"), Existing.KEEP, 1);
        ClipJob second = new ClipJob(endless, folder.resolve("second.mp4"), Existing.KEEP, 1);
        ClipJob third = new ClipJob(endless, folder.resolve("third.mp4"), Existing.KEEP, 1);
        try (ExportQueue queue = new ExportQueue()) {
            List.of(first, second, third).forEach(queue::add);
            assertInstanceOf(ClipOutcome.Written.class, first.await());
            assertEquals(List.of(second, third), queue.unfinished());
        }

        assertEquals(new ClipOutcome.Cancelled(), second.await());
        assertEquals(new ClipOutcome.Cancelled(), third.await());
        assertEquals(List.of("first.mp4"), files());
    }
}
