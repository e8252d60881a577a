package wasserscope.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import wasserscope.draw.caption.Caption;
import wasserscope.draw.composition.CaptionedPainter;
import wasserscope.draw.composition.Heading;
import wasserscope.draw.composition.Part;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.Emphasis;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.run.Checkpoint;
import wasserscope.run.ClockState;
import wasserscope.run.Frame;
import wasserscope.run.clock.SteppedRuns;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.story.Spotlight;
import wasserscope.work.WorkerPool;

/** What a lesson has pictures stress. */
class EmphasisTest {

    private static final Frame FRAME = Scenery.frame(Scenery.small(), 40);
    private static final Painter WHOLE = Part.ALL.painter(Heading.PLAIN);

    private static View lit(Theme theme, Spotlight named) {
        return Scenery.view(theme).with(new Emphasis(Optional.of(named), Optional.empty()));
    }

    private static View over(Frame land) {
        return Scenery.view(Theme.DARK).with(new Emphasis(Optional.empty(), Optional.of(land)));
    }

    private static int[] pixels(Painter painter, Frame frame, View view) {
        return Scenery.pixels(Scenery.paint(painter, frame, view, 900, 600, 1));
    }

    static Stream<Spotlight> unseen() {
        return Stream.of(new Spotlight.Particle(60), new Spotlight.Theta(1e6),
                new Spotlight.Slider(Quantity.PARTICLES));
    }

    @ParameterizedTest
    @MethodSource("unseen")
    void whatIsNotSeenDimsNothing(Spotlight named) {
        assertArrayEquals(
                pixels(WHOLE, FRAME, Scenery.view(Theme.DARK)), pixels(WHOLE, FRAME, lit(Theme.DARK, named)));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSeenDimsTheRest(Spotlight.Part named) {
        int[] plain = pixels(WHOLE, FRAME, Scenery.view(Theme.LIGHT));
        int[] stressed = pixels(WHOLE, FRAME, lit(Theme.LIGHT, named));

        assertFalse(Arrays.equals(plain, stressed));
    }

    /** Two runs beside each other keep a landscape each, and one that was not there before has its own. */
    @Test
    void eachRunKeepsItsLandscape() {
        SteppedRuns runs = new SteppedRuns(
                List.of(Checkpoint.startOf(Scenery.small()), Checkpoint.startOf(Scenery.with(5))), WorkerPool.of(1));
        runs.advance(3, () -> false);
        Frame before = runs.frame(ClockState.idle(new Pace.Steady(1)));
        runs.advance(9, () -> false);
        List<Frame> now = runs.frame(ClockState.idle(new Pace.Steady(1))).sides();

        for (int side = 0; side < 2; side++) {
            Frame land = over(before).landOf(now.get(side));
            assertEquals(3, land.moment().state().step());
            assertEquals(now.get(side).particles().size(), land.particles().size());
        }
        assertSame(now.getLast(), over(FRAME).landOf(now.getLast()));
    }

    @Test
    void theLandscapeOfAnotherPlaneIsNotDrawn() {
        Frame circle = Scenery.frame(OpeningScene.RAYS.scenario(), 0);

        assertSame(FRAME, over(circle).landOf(FRAME));
        assertArrayEquals(pixels(WHOLE, FRAME, Scenery.view(Theme.DARK)), pixels(WHOLE, FRAME, over(circle)));
    }

    /** At every size, however small, and in every theme. */
    @ParameterizedTest
    @EnumSource
    void theCardIsPaintedAtEverySize(Theme theme) {
        Caption caption = new Caption("A title", "1 / 2", "A sentence with $w$ < 0 in it.", Optional.empty(),
                Optional.of(new Caption.Asked("Which?", List.of("One", "Two"), Optional.empty())));
        for (int[] size : new int[][] {{1280, 720}, {400, 700}, {320, 200}, {64, 48}, {1, 1}}) {
            var image = Scenery.paint(new CaptionedPainter(caption, FRAME), FRAME,
                    lit(theme, new Spotlight.Particle(3)), size[0], size[1], 1);

            assertEquals(size[0], image.getWidth());
            assertFalse(Arrays.stream(Scenery.pixels(image)).anyMatch(pixel -> pixel == Scenery.MARKER));
        }
    }
}
