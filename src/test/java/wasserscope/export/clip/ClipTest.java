package wasserscope.export.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wasserscope.draw.composition.Format;
import wasserscope.export.video.FrameRate;
import wasserscope.run.Checkpoint;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.Times;
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
                clip.starts(), clip.timing(), new ClipLook(look.painter(), look.view(), new Format(width, height, 1)),
                format, clip.rate(), clip.playback());
    }

    @Test
    void theEndingOfANameIsItsFormat() {
        assertEquals(Optional.of(ClipFormat.MP4), ClipFormat.of(Path.of("folder", "Clip.MP4")));
        assertEquals(Optional.of(ClipFormat.WEBP), ClipFormat.of(Path.of("clip.webp")));
        assertEquals(Optional.of(ClipFormat.PNG_SEQUENCE), ClipFormat.of(Path.of("clip-%05d.png")));
        assertEquals(Optional.empty(), ClipFormat.of(Path.of("clip.png")));
        assertEquals(Optional.empty(), ClipFormat.of(Path.of("clip-%05d-%05d.png")));
        assertEquals(Optional.empty(), ClipFormat.of(Path.of("clip-%0d.png")));
        assertEquals(Optional.empty(), ClipFormat.of(Path.of("Clip-%05D.png")));
        assertEquals(Optional.of(ClipFormat.PNG_SEQUENCE), ClipFormat.of(Path.of("Clip-%d.PNG")));
        assertEquals(Optional.empty(), ClipFormat.of(Path.of("mp4")));
    }

    @Test
    void numbersTakeTheirPlace() {
        NumberedNames names = new NumberedNames(Path.of("100%", "f-%05d.png"));

        assertEquals(Path.of("100%", "f-00042.png").toAbsolutePath(), names.file(42));
        for (String name : List.of("f.png", "f-%0d.png", "F-%05D.png", "f-%d-%d.png")) {
            assertThrows(IllegalArgumentException.class, () -> new NumberedNames(Path.of(name)));
        }
        assertTrue(NumberedNames.isNearlyPattern("f-%0d.png"));
        assertTrue(NumberedNames.isNearlyPattern("F-%05D.png"));
        assertFalse(NumberedNames.isNearlyPattern("100%.png"));
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
                List.of("The clip would end before it begins."),
                sentences(Clips.small(ClipFormat.MP4).with(new Timing(9, -1, new Pace.Steady(10)))));
        assertEquals(
                List.of("The end is held for 601 seconds; allowed: 0 to 600."),
                sentences(Clips.played(
                        Clips.small(ClipFormat.MP4),
                        new Playback(Playback.Repeats.ONCE, Playback.Way.FORWARD, 601))));
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
        assertEquals(4, new Timing(0, 12, new Pace.Steady(4)).frames());
        assertEquals(4, new Timing(0, 11, new Pace.Steady(4)).frames());
        assertEquals(1, new Timing(0, 0, new Pace.Steady(4)).frames());
        assertEquals(12, new Timing(0, 11, new Pace.SlowMotion()).frames());
        assertEquals(101, new Timing(0, 100, new Pace.Logarithmic()).frames());
        assertEquals(251, new Timing(0, 300, new Pace.Logarithmic()).frames());
        assertEquals(new Timing(0, 300, new Pace.Logarithmic()), Timing.ofFrames(0, 251, new Pace.Logarithmic()));
    }

    @Property(tries = 200)
    void aClipShowsItsFirstStepAndItsLastAndNeverGoesBack(
            @ForAll @LongRange(max = 5000) long from, @ForAll @LongRange(max = 90_000) long steps,
            @ForAll @IntRange(min = 1, max = 400) int frames, @ForAll @IntRange(min = 1, max = 400) int perFrame) {
        for (Timing timing : List.of(
                new Timing(from, steps, new Pace.Steady(perFrame)), new Timing(from, steps, new Pace.Logarithmic()),
                Timing.spread(from, steps, frames + 1L, new Pace.Logarithmic()),
                Timing.spread(from, steps, frames + 1L, new Pace.Steady(perFrame)))) {
            long[] moments = timing.moments().toArray();
            assertEquals(timing.frames(), moments.length);
            assertEquals(from, moments[0]);
            assertEquals(from + steps, moments[moments.length - 1]);
            for (int moment = 1; moment < moments.length; moment++) {
                assertTrue(moments[moment] >= moments[moment - 1]);
            }
        }
        long[] steady = new Timing(from, steps, new Pace.Steady(perFrame)).moments().toArray();
        assertEquals(Math.ceilDiv(steps, perFrame) + 1, steady.length);
        for (int moment = 0; moment + 1 < steady.length; moment++) {
            assertEquals(from + (long) moment * perFrame, steady[moment]);
        }
    }

    @Test
    void secondsWithAnEndReachItOnALogarithmicClock() {
        Scenario scene = Clips.scene();
        ClipSpan span = new ClipSpan(0, OptionalDouble.of(812), OptionalLong.empty(), OptionalDouble.of(3));
        long[] moments =
                span.timing(scene, Times.of(scene)::step, FrameRate.of(30), new Pace.Logarithmic()).moments().toArray();

        assertEquals(90, moments.length);
        assertEquals(0, moments[0]);
        assertEquals(1, moments[1]);
        assertEquals(Times.of(scene).step(812), moments[89]);
        assertTrue(moments[45] < moments[89] / 20, () -> Arrays.toString(moments));
    }

    @ParameterizedTest
    @CsvSource({"0, 9000, 2990, 300", "0, 105, 105, 12", "95, 105, 105, 2", "105, 105, 3095, 300",
            "200, 105, 3190, 300"})
    void whereNothingSaysHowLongItIsAClipEndsWhereItsSceneDoes(long from, long stopAt, long last, long moments) {
        Scenario scene = Clips.scene().with(Clips.scene().clock().withStopAt(OptionalLong.of(stopAt)));
        Pace pace = new Pace.Steady(10);
        ClipSpan free = new ClipSpan(from, OptionalDouble.empty(), OptionalLong.empty(), OptionalDouble.empty());
        ClipSpan ten = new ClipSpan(from, OptionalDouble.empty(), OptionalLong.empty(), OptionalDouble.of(10));

        Timing timing = free.timing(scene, Times.of(scene)::step, FrameRate.of(30), pace);

        assertEquals(last, timing.last());
        assertEquals(moments, timing.frames());
        assertEquals(300, ten.timing(scene, Times.of(scene)::step, FrameRate.of(30), pace).frames());
    }

    @Test
    void secondsAndARateAreAsManyMoments() {
        ClipSpan span = new ClipSpan(0, OptionalDouble.empty(), OptionalLong.empty(), OptionalDouble.of(2));
        Timing timing = span.timing(Clips.scene(), Times.of(Clips.scene())::step, FrameRate.of(25), new Pace.Steady(7));

        assertEquals(50, timing.frames());
        assertEquals(49 * 7, timing.last());
    }

    @Test
    void aClipLastsAsLongAsItsFrames() {
        Clip clip = new Clip(
                List.of(Checkpoint.startOf(Clips.scene())), Timing.ofFrames(0, 300, new Pace.Steady(10)), Clips.look(),
                ClipFormat.MP4, FrameRate.of(30), new Playback(Playback.Repeats.ONCE, Playback.Way.BOOMERANG));

        assertEquals(2990, clip.timing().steps());
        assertEquals(598, clip.frames());
        assertEquals(598 / 30.0, clip.seconds());
    }

    @Test
    void aHeldEndIsLongerByCopiesOrByItsDelay() {
        Playback held = new Playback(Playback.Repeats.ONCE, Playback.Way.FORWARD, 2);

        Clip copied = Clips.played(Clips.small(ClipFormat.MP4), held);
        Clip waiting = Clips.played(Clips.small(ClipFormat.GIF), held);

        assertEquals(6, copied.moments());
        assertEquals(6 + 50, copied.frames());
        assertEquals(6, waiting.frames());
        assertEquals(6 / 25.0 + 2, copied.seconds(), 1e-12);
        assertEquals(copied.seconds(), waiting.seconds(), 1e-12);
    }

    @Test
    void theEndIsHeldForASecondWhereItRemainsToBeSeen() {
        Playback plain = Playback.PLAIN;
        Playback loop = new Playback(Playback.Repeats.FOR_EVER, Playback.Way.FORWARD);
        Playback back = new Playback(Playback.Repeats.ONCE, Playback.Way.BOOMERANG);

        assertEquals(1, plain.heldAsUsual(ClipFormat.WEBM).hold());
        assertEquals(0, plain.heldAsUsual(ClipFormat.PNG_SEQUENCE).hold());
        assertEquals(0, loop.heldAsUsual(ClipFormat.GIF).hold());
        assertEquals(0, back.heldAsUsual(ClipFormat.MP4).hold());
    }
}
