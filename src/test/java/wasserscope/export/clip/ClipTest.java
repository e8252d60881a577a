package wasserscope.export.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wasserscope.draw.composition.Format;
import wasserscope.export.video.FrameRate;
import wasserscope.run.Checkpoint;
import wasserscope.scenario.Pace;
import wasserscope.words.RichText;

/** Which clips can be made, and what is said of the others. */
class ClipTest {

    private static List<String> sentences(Clip clip) {
        return clip.faults().stream().map(ClipWords::sentence).map(RichText::of).map(RichText::plain).toList();
    }

    private static Clip sized(ClipFormat format, int width, int height) {
        Clip clip = Clips.small(format);
        ClipLook look = clip.look();
        return new Clip(
                clip.start(), clip.timing(), new ClipLook(look.painter(), look.view(), new Format(width, height, 1)),
                format, clip.rate(), clip.playback());
    }

    @Test
    void theEndingOfANameIsItsFormat() {
        assertEquals(Optional.of(ClipFormat.MP4), ClipFormat.of(Path.of("folder", "Clip.MP4")));
        assertEquals(Optional.of(ClipFormat.WEBP), ClipFormat.of(Path.of("clip.webp")));
        assertEquals(Optional.of(ClipFormat.PNG_SEQUENCE), ClipFormat.of(Path.of("clip-%05d.png")));
        assertEquals(Optional.empty(), ClipFormat.of(Path.of("clip.png")));
        assertEquals(Optional.empty(), ClipFormat.of(Path.of("clip-%05d-%05d.png")));
        assertEquals(Optional.empty(), ClipFormat.of(Path.of("mp4")));
    }

    @Test
    void numbersTakeTheirPlace() {
        NumberedNames names = new NumberedNames(Path.of("100%", "f-%05d.png"));

        assertEquals(Path.of("100%", "f-00042.png").toAbsolutePath(), names.file(42));
        assertThrows(IllegalArgumentException.class, () -> new NumberedNames(Path.of("f.png")));
    }

    @ParameterizedTest
    @CsvSource({"24, 20 or 25", "30, 25 or 50", "60, 50", "15, 12.5 or 20", "59, 50"})
    void aGifIsToldTheRatesThatItCanHold(double asked, String nearest) {
        FrameRate rate = new FrameRate((int) (100 * asked));
        Clip clip = Clips.small(ClipFormat.GIF, rate);

        assertEquals(
                nearest,
                String.join(" or ", ClipFormat.GIF.nearest(rate).stream()
                        .map(each -> each.hundredths() % 100 == 0
                                ? Integer.toString(each.hundredths() / 100)
                                : Double.toString(each.perSecond()))
                        .toList()));
        assertFalse(sentences(clip).isEmpty());
    }

    @Test
    void whatIsWrongIsSaidWithWhatWorks() {
        assertEquals(
                List.of("The rate is 30 frames a second, which a GIF cannot hold: there a frame lasts whole hundredths "
                        + "of a second. The nearest that work: 25 or 50."),
                sentences(Clips.small(ClipFormat.GIF, FrameRate.of(30))));
        assertEquals(
                List.of("The size is 641×361, which MP4 cannot hold: both sides must be even. "
                        + "The nearest that works: 640×360."),
                sentences(sized(ClipFormat.MP4, 641, 361)));
        assertEquals(
                List.of("The size is 3842×2160; allowed: 16×16 to 3840×2160."),
                sentences(sized(ClipFormat.WEBM, 3842, 2160)));
        assertEquals(
                List.of("The rate is 61 frames a second; allowed: 1 to 60."),
                sentences(Clips.small(ClipFormat.MP4, FrameRate.of(61))));
        assertEquals(
                List.of("Steps: 9, which make no frame; one takes 10."),
                sentences(Clips.small(ClipFormat.MP4).with(new Timing(0, 9, new Pace.Steady(10)))));
        assertEquals(
                List.of("There are too many frames; allowed: at most 99\u2009999."),
                sentences(Clips.small(ClipFormat.MP4).with(new Timing(0, 1_000_000, new Pace.Steady(1)))));
    }

    @Test
    void aLogarithmicClockCannotRunOverTheLastNumber() {
        Clip endless = Clips.small(ClipFormat.MP4).with(Timing.ofFrames(0, 50_000, new Pace.Logarithmic()));

        assertEquals(
                List.of("There are too many steps; allowed: at most 1\u2009000\u2009000\u2009000\u2009000. "
                        + "On a logarithmic clock they grow with each frame."),
                sentences(endless));
    }

    @Test
    void oddSizesSuitThoseFormatsThatKeepEveryColour() {
        assertEquals(List.of(), sentences(sized(ClipFormat.GIF, 161, 91)));
        assertEquals(List.of(), sentences(sized(ClipFormat.WEBP, 161, 91)));
        assertEquals(List.of(), sentences(sized(ClipFormat.PNG_SEQUENCE, 161, 91)));
    }

    @Test
    void thereAreAsManyFramesAsStepsHoldThem() {
        assertEquals(3, new Timing(0, 12, new Pace.Steady(4)).frames());
        assertEquals(2, new Timing(0, 11, new Pace.Steady(4)).frames());
        assertEquals(11, new Timing(0, 11, new Pace.SlowMotion()).frames());
        assertEquals(100, new Timing(0, 100, new Pace.Logarithmic()).frames());
        assertEquals(250, new Timing(0, 300, new Pace.Logarithmic()).frames());
        assertEquals(new Timing(0, 300, new Pace.Logarithmic()), Timing.ofFrames(0, 250, new Pace.Logarithmic()));
    }

    @Test
    void aClipLastsAsLongAsItsFrames() {
        Clip clip = new Clip(
                Checkpoint.startOf(Clips.scene()), Timing.ofFrames(0, 300, new Pace.Steady(10)), Clips.look(),
                ClipFormat.MP4, FrameRate.of(30), new Playback(Playback.Repeats.ONCE, Playback.Way.BOOMERANG));

        assertEquals(3000, clip.timing().steps());
        assertEquals(598, clip.frames());
        assertEquals(598 / 30.0, clip.seconds());
    }
}
