package wasserscope.export.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wasserscope.draw.composition.Format;
import wasserscope.draw.view.Emphasis;
import wasserscope.export.clip.ClipFormat;
import wasserscope.export.clip.ClipJob;
import wasserscope.export.clip.ClipOutcome;
import wasserscope.export.clip.FrameSource;
import wasserscope.export.clip.Playback;
import wasserscope.export.clip.Shot;
import wasserscope.export.job.ExportMonitor;
import wasserscope.export.video.FrameRate;
import wasserscope.file.Existing;
import wasserscope.story.Spotlight;
import wasserscope.story.Story;
import wasserscope.words.Language;
import wasserscope.work.CancelToken;
import wasserscope.work.WorkerPool;

/** Clips of stories: as long as it takes to read them, with their texts in subtitles. */
class StoryClipTest {

    private static final Pattern CUE =
            Pattern.compile("(\\d\\d):(\\d\\d):(\\d\\d\\.\\d{3}) --> (\\d\\d):(\\d\\d):(\\S+)");

    private static StoryClip clip(Story story, ClipFormat format, Playback playback) {
        try (WorkerPool pool = WorkerPool.of(1)) {
            var timing = StoryTiming.of(story, Language.ENGLISH, FrameRate.of(10), pool, () -> false);
            var look = new StoryLook(Optional.empty(), Language.ENGLISH, new Format(96, 64, 0.25));
            return new StoryClip(story, timing, look, format, playback);
        }
    }

    private static List<Shot> shots(StoryClip clip) {
        List<Shot> shots = new ArrayList<>();
        try (FrameSource source = clip.open(1, new ExportMonitor(1, new CancelToken()))) {
            while (source.advance()) {
                shots.add(source.shot());
            }
        }
        return shots;
    }

    private static List<double[]> cues(String subtitles) {
        List<double[]> cues = new ArrayList<>();
        for (Matcher cue = CUE.matcher(subtitles); cue.find();) {
            cues.add(new double[] {seconds(cue, 1), seconds(cue, 4)});
        }
        return cues;
    }

    private static double seconds(Matcher cue, int group) {
        return 3600 * Double.parseDouble(cue.group(group)) + 60 * Double.parseDouble(cue.group(group + 1))
                + Double.parseDouble(cue.group(group + 2));
    }

    /** A short text two and a half seconds, a question three more, a reason one more; a run of 594 pictures in twelve seconds. */
    @Test
    void beatsLastAsLongAsTheyTakeToRead() {
        List<BeatTiming> beats = clip(SmallStory.story(), ClipFormat.MP4, Playback.PLAIN).timing().beats();

        assertEquals(List.of(25L, 25L), beats.stream().map(BeatTiming::say).toList());
        assertEquals(List.of(0L, 55L), beats.stream().map(BeatTiming::think).toList());
        assertEquals(List.of(3L, 120L), beats.stream().map(BeatTiming::running).toList());
        assertEquals(List.of(0L, 35L), beats.stream().map(BeatTiming::because).toList());
    }

    @Test
    void aClipHasTheFramesThatItsTimingSays(@TempDir Path folder) throws Exception {
        StoryClip clip = clip(SmallStory.story(), ClipFormat.MP4, Playback.PLAIN);
        ClipJob job = new ClipJob(clip, folder.resolve("a.mp4"), Existing.KEEP, 1);
        job.run();

        assertInstanceOf(ClipOutcome.Written.class, job.outcome().orElseThrow());
        try (FFmpegFrameGrabber grabber = new FFmpegFrameGrabber(folder.resolve("a.mp4").toFile())) {
            grabber.start();
            int frames = 0;
            while (grabber.grabImage() != null) {
                frames++;
            }
            assertEquals(263, frames);
            assertEquals(263, clip.frames());
        }
    }

    @Test
    void itsPicturesShowWhatTheBeatsRunThrough() {
        List<Shot> shots = shots(clip(SmallStory.story(), ClipFormat.MP4, Playback.PLAIN));

        assertEquals(263, shots.stream().mapToLong(Shot::frames).sum());
        assertEquals(List.of(0L, 2L, 4L, 6L, 6L), shots.stream().limit(5)
                .map(shot -> shot.frame().moment().state().step()).toList());
        assertEquals(600, shots.getLast().frame().moment().state().step());
        assertEquals(Emphasis.NONE, shots.getFirst().view().emphasis());
        assertEquals(Optional.of(Spotlight.Part.STRIP), shots.getLast().view().emphasis().spotlight());
    }

    /** A beat that goes back stands there at once, and one in which nothing is waited for runs for four seconds. */
    @Test
    void aBeatThatGoesBackStandsThere() {
        Story story = SmallStory.read("""
                { "format": "wasserscope-story", "version": 1, "title": "t", "summary": "s", "beats": [
                  { "scene": "few", "until": {"step": 40}, "stepsPerFrame": 20, "say": "Forth." },
                  { "until": "start", "say": "Back." },
                  { "until": "free", "stepsPerFrame": 3, "say": "On." } ] }
                """);
        List<Shot> shots = shots(clip(story, ClipFormat.MP4, Playback.PLAIN));
        List<Long> steps = shots.stream().map(shot -> shot.frame().moment().state().step()).toList();

        assertEquals(List.of(0L, 20L, 40L, 0L, 0L, 3L, 6L), steps.subList(0, 7));
        assertEquals(120, steps.getLast());
        assertEquals(25 + 2 + 25 + 25 + 40, shots.stream().mapToLong(Shot::frames).sum());
    }

    @Test
    void aFrozenBeatKeepsTheLandscapeOfTheOneBefore() {
        Story story = SmallStory.read("""
                { "format": "wasserscope-story", "version": 1, "title": "t", "summary": "s", "beats": [
                  { "scene": "few", "until": {"step": 5}, "stepsPerFrame": 5, "say": "Forth." },
                  { "until": {"step": 10}, "stepsPerFrame": 5, "frozen": true, "say": "On." } ] }
                """);
        Shot last = shots(clip(story, ClipFormat.MP4, Playback.PLAIN)).getLast();

        assertEquals(10, last.frame().moment().state().step());
        assertEquals(5, last.view().landOf(last.frame()).moment().state().step());
    }

    @Test
    void subtitlesFollowOneAnotherFromTheBeginningOfTheClipToItsEnd() {
        StoryClip clip = clip(SmallStory.story(), ClipFormat.MP4, Playback.PLAIN.heldAsUsual(ClipFormat.MP4));
        List<double[]> cues = cues(Subtitles.of(clip));

        assertEquals(4, cues.size());
        assertEquals(0, cues.getFirst()[0]);
        for (int j = 0; j < cues.size(); j++) {
            assertTrue(cues.get(j)[0] < cues.get(j)[1], "cue " + j);
            assertEquals(j + 1 < cues.size() ? cues.get(j + 1)[0] : clip.seconds(), cues.get(j)[1], 1e-3);
        }
        assertEquals(27.3, clip.seconds(), 1e-9);
    }

    @Test
    void subtitlesArePlainText() {
        String subtitles = Subtitles.of(clip(SmallStory.story(), ClipFormat.MP4, Playback.PLAIN));

        assertTrue(subtitles.startsWith("WEBVTT\n\n"), subtitles);
        assertTrue(subtitles.contains("They go on &amp; on, while w &lt; 0.\n"), subtitles);
        assertTrue(subtitles.contains("Where to?\nA  Uphill\nB  Downhill\n"), subtitles);
        assertFalse(subtitles.contains("$"), subtitles);
    }

    /** What does not happen is told. */
    @Test
    void aWaitInVainIsSaid() {
        Story story = SmallStory.read("""
                { "format": "wasserscope-story", "version": 1, "title": "t", "summary": "s", "beats": [
                  { "scene": "few", "until": {"verdict": "optimal"}, "atMost": 30, "say": "Is it optimal?" } ] }
                """);
        StoryClip clip = clip(story, ClipFormat.MP4, Playback.PLAIN);

        assertEquals(30, clip.timing().beats().getFirst().missed().orElseThrow());
        assertTrue(Subtitles.of(clip).contains("It has not happened within 30 steps."));
    }
}
