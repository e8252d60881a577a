package wasserscope.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.chart.FunctionPainter;
import wasserscope.draw.chart.ObjectivePainter;
import wasserscope.draw.composition.PhasePainter;
import wasserscope.draw.plane.OutlinePainter;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PixelSheet;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.measure.Particles;
import wasserscope.problem.data.Units;
import wasserscope.run.Checkpoint;
import wasserscope.run.ClockState;
import wasserscope.run.Frame;
import wasserscope.run.Simulation;
import wasserscope.scenario.Layer;
import wasserscope.scenario.PlaneWindow;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.scenario.preset.TargetPreset;
import wasserscope.theory.outline.Outline;
import wasserscope.work.WorkerPool;

/** What all painters have in common. */
class PaintersTest {

    private static final Frame FRAME = Scenery.frame(Scenery.small(), 40);

    static Stream<Frame> extremes() {
        Scenario scene = Scenery.small();
        Scenario priced = scene.with(scene.problem().withLambda(0.3));
        return Stream.of(
                Scenery.frame(scene, new Particles(new double[] {1e12, -1e12}, new double[] {0, 1})),
                Scenery.frame(scene, new Particles(new double[] {1, -1}, new double[] {1e12, -1e12})),
                Scenery.frame(scene, new Particles(new double[] {1e-300}, new double[] {0})),
                Scenery.frame(scene, new Particles(new double[] {0}, new double[] {0})),
                Scenery.frame(Scenery.with(1), 5),
                Scenery.frame(Scenery.with(30_000), 0),
                Scenery.frame(priced, 30),
                Scenery.frame(Quantity.NOISE.set(scene, 0.5), 3),
                Scenery.frame(Quantity.SHARPNESS.set(scene, 1000), 3),
                Scenery.frame(Quantity.SHARPNESS.set(scene, 0.01), 3),
                Scenery.frame(Quantity.RADIUS.set(scene, 100), 3),
                Scenery.frame(scene.with(new GradientDescent(1e-6)), 2),
                Scenery.frame(scene.with(new GradientDescent(1000)), 1));
    }

    static Stream<PlaneWindow> windows() {
        return Stream.of(
                new PlaneWindow(0.5, 0.5 + 1e-9, 1, 1 + 1e-9),
                new PlaneWindow(-1e-9, 1e-9, -1e-9, 1e-9),
                new PlaneWindow(-1e9, 1e9, -1e12, 1e12),
                new PlaneWindow(100, 101, 50, 51),
                new PlaneWindow(-4, 4, 1, 1e12));
    }

    /** Once round the circle for each turn in sight would take more memory than there is. */
    @Test
    void theOutlineOnTheCircleIsDrawnInAnyWindow() {
        Frame frame = Scenery.frame(OpeningScene.SPIKES.scenario(), 3);
        for (double width : new double[] {1e3, 1e6, 1e12, 1e100}) {
            try (var sheet = Scenery.sheet(400, 300, 1, Scenery.MARKER)) {
                outline(sheet, frame, new PlaneWindow(-width, width, -2, 2));
                outline(sheet, frame, new PlaneWindow(width, width + Math.ulp(width), -2, 2));
            }
        }
    }

    private static void outline(PixelSheet sheet, Frame frame, PlaneWindow window) {
        PlotArea nowhere = new PlotArea(0, 0, 0, 0);
        PhaseLayout layout = new PhaseLayout(nowhere, new PlotArea(0, 0, 400, 300), nowhere, nowhere, window);
        OutlinePainter.paint(new Pen(sheet, View.initial()), layout, frame, Theme.DARK);
    }

    @Test
    void anOutlineThatIsAGuessFades() {
        Scenario scene = OpeningScene.SPIKES.scenario();
        int accent = Theme.DARK.marks().accent().getRGB();
        for (Outline.Fidelity fidelity : Outline.Fidelity.values()) {
            Checkpoint start = Checkpoint.startOf(scene);
            Outline outline = new Outline(start.outline().chains(), start.outline().breadth(), fidelity);
            Checkpoint moment = new Checkpoint(scene, start.state(), start.past(), outline);
            Frame frame = new Simulation(moment, WorkerPool.of(1)).frame(ClockState.idle(scene.pace()));
            try (var sheet = Scenery.sheet(400, 300, 1, 0xff000000)) {
                outline(sheet, frame, new PlaneWindow(0, 6, -2, 2));
                boolean bright = Arrays.stream(Scenery.pixels(sheet.image())).anyMatch(pixel -> pixel == accent);
                assertEquals(fidelity == Outline.Fidelity.FAITHFUL, bright, fidelity.toString());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameFrameGivesTheSamePixels(Theme theme) {
        for (var painter : Scenery.PAINTERS) {
            assertArrayEquals(pixels(painter, FRAME, Scenery.view(theme)), pixels(painter, FRAME, Scenery.view(theme)));
        }
    }

    @Test
    void theNumberOfThreadsOfTheRunChangesNoPixel() {
        Frame byThree = Scenery.frame(Scenery.small(), 40, 3);
        for (var painter : Scenery.PAINTERS) {
            assertArrayEquals(
                    pixels(painter, FRAME, Scenery.view(Theme.DARK)),
                    pixels(painter, byThree, Scenery.view(Theme.DARK)));
        }
    }

    @ParameterizedTest
    @CsvSource({"DARK, 1", "LIGHT, 1", "PROJECTOR, 1", "DARK, 2", "PROJECTOR, 2", "LIGHT, 1.25", "LIGHT, 1.5"})
    void aPainterFillsItsBoxAndNothingElse(Theme theme, double scale) {
        var view = Scenery.view(theme).withProbe(Optional.of(new View.Probe(3.9, 8)));
        for (var painter : Scenery.PAINTERS) {
            var box = new PlotArea(24, 16, 640, 480);
            try (var sheet = Scenery.sheet((int) (700 * scale), (int) (520 * scale), scale, Scenery.MARKER)) {
                painter.paint(sheet, box, FRAME, view);
                assertFilled(painter, sheet, box);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void extremeFramesArePainted(Frame frame) {
        for (var view : List.of(
                Scenery.view(Theme.DARK),
                Scenery.view(Theme.LIGHT).withTimeScale(View.TimeScale.LINEAR),
                Scenery.view(Theme.PROJECTOR).withProbe(Optional.of(new View.Probe(0, 1))),
                Scenery.view(Theme.DARK).withWindow(Optional.of(View.fitting(frame))))) {
            for (var painter : Scenery.PAINTERS) {
                assertPainted(painter, frame, view);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("windows")
    void extremeWindowsArePainted(PlaneWindow window) {
        for (var theme : Theme.values()) {
            var probe = new View.Probe(window.thetaLow() + window.width() / 3, window.wLow() + window.height() / 3);
            var view = Scenery.view(theme).withWindow(Optional.of(window)).withProbe(Optional.of(probe));
            assertPainted(new PhasePainter(), FRAME, view);
        }
    }

    @Test
    void aBoxTooSmallForAnythingIsNoMistake() {
        for (var painter : Scenery.PAINTERS) {
            for (int side : new int[] {1, 10, 60, 120}) {
                Scenery.paint(painter, FRAME, Scenery.view(Theme.PROJECTOR), side, side, 1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FRAME_RATE")
    void everyLayerShows(Layer layer) {
        var with = Scenery.view(Theme.LIGHT);
        Units years = new Units(
                List.of(new Units.Axis("year", 1950, 10)), new Units.Axis("height", 2, 0.5), List.of());
        Scenario scene = Scenery.small();
        Frame frame = layer == Layer.PLANE_NUMBERS
                ? Scenery.frame(scene.with(scene.problem().with(years)), 40)
                : FRAME;

        assertTrue(!Arrays.equals(
                pixels(new PhasePainter(), frame, with), pixels(new PhasePainter(), frame, with.toggled(layer))));
    }

    @Test
    void anotherTargetIsAnotherPicture() {
        Scenario scene = Scenery.small();
        var waves = TargetPreset.WAVES.asIn(scene.problem().target());
        Frame other = Scenery.frame(scene.with(scene.problem().with(waves)), 40);
        for (var painter : List.of(new PhasePainter(), new FunctionPainter(), new ObjectivePainter())) {
            assertTrue(!Arrays.equals(
                    pixels(painter, FRAME, Scenery.view(Theme.DARK)),
                    pixels(painter, other, Scenery.view(Theme.DARK))));
        }
    }

    private static int[] pixels(Painter painter, Frame frame, View view) {
        return Scenery.pixels(Scenery.paint(painter, frame, view, 500, 420, 1));
    }

    private static void assertPainted(Painter painter, Frame frame, View view) {
        int[] pixels = pixels(painter, frame, view);

        assertTrue(Arrays.stream(pixels).noneMatch(pixel -> pixel == Scenery.MARKER), "something was not painted");
        assertTrue(Arrays.stream(pixels).distinct().count() > 8, "there is nothing to see");
    }

    private static void assertFilled(Painter painter, PixelSheet sheet, PlotArea box) {
        var image = sheet.image();
        int wrong = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                double px = (x + 0.5) / sheet.scale();
                double py = (y + 0.5) / sheet.scale();
                wrong += box.contains(px, py) == (image.getRGB(x, y) == Scenery.MARKER) ? 1 : 0;
            }
        }
        assertEquals(0, wrong, painter.getClass().getSimpleName());
    }
}
