package wasserscope.draw.sheet;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import wasserscope.draw.Scenery;
import wasserscope.draw.composition.PhasePainter;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;
import wasserscope.scenario.Layer;
import wasserscope.scenario.PlaneWindow;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.preset.OpeningScene;

/** Pictures of shapes: drawn on pixels, they are the pictures of pixels but for the softness of edges. */
class VectorSheetTest {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 480;

    /** Hatches, a unit wide at any angle, are softened in another way by each; a missing line would differ much. */
    private static final double MEAN_DIFFERENCE = 1.6;
    private static final double DIFFERENT_PIXELS = 0.001;
    private static final int DIFFERENT = 48;

    static Stream<Arguments> scenes() {
        return Arrays.stream(OpeningScene.values())
                .map(scene -> Scenery.frame(scene.scenario(), 60))
                .flatMap(frame -> Arrays.stream(Theme.values()).map(theme -> Arguments.of(frame, theme)));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void shapesAndPixelsShowTheSame(Frame frame, Theme theme) {
        assertAlike(frame, Scenery.view(theme));
    }

    @ParameterizedTest
    @EnumSource
    void shapesAndPixelsShowTheSameWithoutALayer(Layer layer) {
        assertAlike(Scenery.frame(Scenery.with(500), 100), Scenery.view(Theme.DARK).toggled(layer));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void shapesAndPixelsShowTheSameWithAPriceOnWeights(Theme theme) {
        assertAlike(Scenery.frame(Quantity.LAMBDA.set(Scenery.small(), 0.05), 200), Scenery.view(theme));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void shapesAndPixelsShowTheSameDensity(Theme theme) {
        assertAlike(Scenery.frame(Scenery.with(30_000), 0), Scenery.view(theme));
    }

    @ParameterizedTest
    @MethodSource("wasserscope.draw.PaintersTest#extremes")
    void extremeFramesAreDrawn(Frame frame) {
        assertTrue(Arrays.stream(Scenery.pixels(drawn(frame, Scenery.view(Theme.LIGHT)))).distinct().count() > 8);
    }

    @ParameterizedTest
    @MethodSource("wasserscope.draw.PaintersTest#windows")
    void extremeWindowsAreDrawn(PlaneWindow window) {
        Frame frame = Scenery.frame(Scenery.small(), 40);
        View view = Scenery.view(Theme.DARK).withWindow(Optional.of(window));

        assertTrue(Arrays.stream(Scenery.pixels(drawn(frame, view))).distinct().count() > 8);
    }

    private static void assertAlike(Frame frame, View view) {
        int[] shapes = Scenery.pixels(drawn(frame, view));
        int[] pixels = Scenery.pixels(Scenery.paint(new PhasePainter(), frame, view, WIDTH, HEIGHT, 1));
        long sum = 0;
        int different = 0;
        for (int j = 0; j < pixels.length; j++) {
            int most = 0;
            for (int shift = 0; shift < 24; shift += 8) {
                int difference = Math.abs((shapes[j] >> shift & 0xff) - (pixels[j] >> shift & 0xff));
                sum += difference;
                most = Math.max(most, difference);
            }
            different += most > DIFFERENT ? 1 : 0;
        }
        double mean = sum / (3.0 * pixels.length);
        double part = (double) different / pixels.length;
        assertTrue(mean < MEAN_DIFFERENCE && part < DIFFERENT_PIXELS,
                "mean difference " + mean + ", pixels that differ much " + part);
    }

    private static BufferedImage drawn(Frame frame, View view) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D surface = image.createGraphics();
        surface.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        surface.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        new PhasePainter().paint(new VectorSheet(surface), new PlotArea(0, 0, WIDTH, HEIGHT), frame, view);
        surface.dispose();
        return image;
    }
}
