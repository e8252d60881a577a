package wasserscope.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import wasserscope.draw.composition.Heading;
import wasserscope.draw.composition.Part;
import wasserscope.draw.sheet.Theme;
import wasserscope.flow.motion.GradientFlow;
import wasserscope.run.Checkpoint;
import wasserscope.run.ClockState;
import wasserscope.run.Frame;
import wasserscope.run.clock.SteppedRuns;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.words.ComparisonWords;
import wasserscope.words.Language;
import wasserscope.words.RichText;
import wasserscope.work.WorkerPool;

/** Whole pictures of two runs beside each other. */
class SidesTest {

    private static final Scenario SMALL = Scenery.small();
    private static final Scenario FEWER = Quantity.PARTICLES.set(SMALL, 4);

    private static Frame pair(Scenario left, Scenario right, int steps) {
        SteppedRuns runs = new SteppedRuns(
                List.of(Checkpoint.startOf(left), Checkpoint.startOf(right)), WorkerPool.of(1));
        runs.advance(steps, () -> false);
        return runs.frame(ClockState.idle(new Pace.Steady(1)));
    }

    private static BufferedImage painted(Part part, Frame frame, Theme theme, int width, int height) {
        return Scenery.paint(part.painter(Heading.PLAIN), frame, Scenery.view(theme), width, height, 1);
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @ParameterizedTest
    @EnumSource
    void everyPartOfAPairIsPaintedAtEverySize(Part part) {
        Frame frame = pair(SMALL, FEWER, 20);
        for (Theme theme : Theme.values()) {
            for (int[] size : new int[][] {{1280, 720}, {640, 400}, {400, 700}, {320, 200}, {64, 48}, {1, 1}}) {
                BufferedImage image = painted(part, frame, theme, size[0], size[1]);
                assertEquals(size[0], image.getWidth());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ALL", "PLANE", "STRIP"})
    void bothAreSeenAndTheLeftOneIsAtTheLeftWhicheverIsGiven(Part part) {
        Frame left = pair(SMALL, FEWER, 20);
        Frame right = left.sides().getLast();
        int[] seen = pixels(painted(part, left, Theme.DARK, 900, 500));

        assertArrayEquals(seen, pixels(painted(part, right, Theme.DARK, 900, 500)));
        assertFalse(Arrays.equals(seen, pixels(painted(part, pair(FEWER, SMALL, 20), Theme.DARK, 900, 500))));
        assertFalse(Arrays.equals(seen, pixels(painted(part, Scenery.frame(SMALL, 20), Theme.DARK, 900, 500))));
    }

    @Test
    void unlikeThingsAreEachSeenInTheirOwnWindow() {
        Scenario circle = OpeningScene.CIRCLE.scenario();
        BufferedImage image = painted(Part.ALL, pair(SMALL, circle, 5), Theme.LIGHT, 1280, 720);

        assertEquals(720, image.getHeight());
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, m 20 → 4", "FRENCH, m 20 → 4"})
    void whatDiffersIsNamed(Language language, String difference) {
        Scenario twenty = Quantity.PARTICLES.set(SMALL, 20);
        assertEquals(List.of(difference), plain(language, twenty, FEWER));
        assertEquals(List.of(), plain(language, SMALL, SMALL));
    }

    @Test
    void allThatDiffersIsNamed() {
        Scenario other = Quantity.SEED.set(Quantity.RADIUS.set(SMALL, 0.25), 7).with(new GradientFlow(0.04, 1e-8));
        List<String> differences = plain(Language.ENGLISH, Quantity.STEP_SIZE.set(SMALL, 0.04), other);

        assertEquals(3, differences.size(), differences::toString);
        assertEquals("Gradient descent → Gradient flow", differences.getFirst());
    }

    private static List<String> plain(Language language, Scenario left, Scenario right) {
        return ComparisonWords.differences(language, left, right).stream()
                .map(RichText::of)
                .map(RichText::plain)
                .toList();
    }
}
