package wasserscope.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import wasserscope.draw.composition.Format;
import wasserscope.draw.composition.Heading;
import wasserscope.draw.composition.Part;
import wasserscope.draw.sheet.PixelSheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;
import wasserscope.scenario.PlaneWindow;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.preset.OpeningScene;

/** Whole pictures for files. */
class CompositionTest {

    private static final Frame FRAME = Scenery.frame(Scenery.small(), 40);
    private static final Heading FULL =
            Heading.PLAIN.withCaption("Few neurons, $100 and _{no} notation: they get stuck")
                    .with(Heading.Formula.SHOWN);

    static Stream<Scenario> scenes() {
        return Arrays.stream(OpeningScene.values()).map(OpeningScene::scenario);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everyPartOfEverySceneIsPaintedAtEverySize(Scenario scene) {
        Frame frame = Scenery.frame(scene, 3);
        for (Part part : Part.values()) {
            for (Theme theme : Theme.values()) {
                for (int[] size : new int[][] {{1280, 720}, {400, 700}, {320, 200}, {64, 48}}) {
                    assertPainted(part, FULL, frame, theme, Format.of(part, size[0], size[1]));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"3840, 2160", "1366, 768", "1921, 1081", "960, 540", "1, 1", "17, 900"})
    void everySizeIsFilled(int width, int height) {
        for (Part part : Part.values()) {
            assertPainted(part, Heading.PLAIN, FRAME, Theme.LIGHT, Format.of(part, width, height));
        }
    }

    @Property(tries = 150)
    void everySmallSizeIsFilled(
            @ForAll @IntRange(min = 16, max = 80) int width, @ForAll @IntRange(min = 16, max = 80) int height) {
        for (Part part : Part.values()) {
            assertPainted(part, Heading.PLAIN, FRAME, Theme.PROJECTOR, Format.of(part, width, height));
        }
    }

    @Property(tries = 60)
    void everyViewIsFilled(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double theta, @ForAll @IntRange(min = -9, max = 9) int across,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double w, @ForAll @IntRange(min = -9, max = 9) int up) {
        double wide = Math.pow(10, across);
        double high = Math.pow(10, up);
        View view = Scenery.view(Theme.DARK)
                .withWindow(Optional.of(new PlaneWindow(theta - wide, theta + wide, w - high, w + high)));
        Format format = Format.of(Part.PLANE, 200, 120);
        BufferedImage painted =
                Scenery.paint(Part.PLANE.painter(Heading.PLAIN), FRAME, view, format.columns(), format.rows(),
                        format.scale());
        assertEquals(200, painted.getWidth());
    }

    @ParameterizedTest
    @CsvSource({"1280, 720, 1", "1920, 1080, 1.5", "3840, 2160, 3", "1366, 768, 1", "640, 360, 1", "1080, 1920, 0.75"})
    void typeGrowsWithThePictureAndIsNeverLessThanUsual(int width, int height, double scale) {
        assertEquals(Math.max(1, scale), Format.of(Part.ALL, width, height).scale());
    }

    @Test
    void aSharperPictureShowsTheSame() {
        Format usual = Format.of(Part.ALL, 640, 400);
        Format sharp = usual.sharper(3);

        assertEquals(usual.box(), sharp.box());
        assertEquals(9 * usual.columns() * usual.rows(), sharp.columns() * sharp.rows());
    }

    @Test
    void aCaptionAndFormulasAreSeen() {
        Format format = Format.of(Part.ALL, 900, 600);
        int[] plain = pixels(Part.ALL, Heading.PLAIN, format);

        for (Heading heading : new Heading[] {
                FULL, Heading.PLAIN.withCaption("a"), Heading.PLAIN.with(Heading.Formula.SHOWN)}) {
            assertTrue(!Arrays.equals(plain, pixels(Part.ALL, heading, format)), heading.toString());
        }
        assertArrayEquals(plain, pixels(Part.ALL, Heading.PLAIN.withCaption("  "), format));
    }

    @Test
    void aCaptionOfTwoLinesIsWholeAtEveryWidth() {
        String caption = "A sentence of a moderate length that takes two lines, of which no word is los";

        for (int width = 330; width < 530; width += 4) {
            Format format = new Format(width, 100, 1);
            assertTrue(
                    !Arrays.equals(
                            pixels(Part.FUNCTION, Heading.PLAIN.withCaption(caption + "t"), format),
                            pixels(Part.FUNCTION, Heading.PLAIN.withCaption(caption + "s"), format)),
                    "at width " + width);
        }
    }

    @ParameterizedTest
    @CsvSource({"PLANE, 125", "FUNCTION, 66"})
    void nothingIsWrittenOverATitleHoweverNarrowTheCard(Part part, int end) {
        int[] free = titleOf(part, end, 900);

        for (int width = 190; width < 500; width += 10) {
            assertArrayEquals(free, titleOf(part, end, width), "at width " + width);
        }
    }

    private static int[] titleOf(Part part, int end, int width) {
        BufferedImage picture = paint(part, Heading.PLAIN, FRAME, Theme.DARK, new Format(width, 200, 1));
        return picture.getRGB(16, 8, end - 16, 16, null, 0, end - 16);
    }

    @ParameterizedTest
    @EnumSource
    void aPartWithoutAHeadingIsItsCardAlone(Part part) {
        Format format = new Format(500, 420, 1);
        View view = Scenery.view(Theme.DARK);
        int[] card = Scenery.pixels(Scenery.paint(part.painter(), FRAME, view, 500, 420, 1));
        boolean same = Arrays.equals(card, pixels(part, Heading.PLAIN, format));

        assertEquals(part != Part.ALL, same);
    }

    private static void assertPainted(Part part, Heading heading, Frame frame, Theme theme, Format format) {
        int[] pixels = Scenery.pixels(paint(part, heading, frame, theme, format));

        assertTrue(Arrays.stream(pixels).allMatch(pixel -> pixel >>> 24 == 0xff), part + " in " + format);
    }

    private static int[] pixels(Part part, Heading heading, Format format) {
        return Scenery.pixels(paint(part, heading, FRAME, Theme.DARK, format));
    }

    private static BufferedImage paint(Part part, Heading heading, Frame frame, Theme theme, Format format) {
        try (PixelSheet sheet = format.sheet()) {
            part.painter(heading).paint(sheet, sheet.box(), frame, Scenery.view(theme));
            return sheet.image();
        }
    }
}
