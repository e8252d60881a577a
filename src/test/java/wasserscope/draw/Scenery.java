package wasserscope.draw;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import wasserscope.draw.chart.FunctionPainter;
import wasserscope.draw.chart.ObjectivePainter;
import wasserscope.draw.composition.PhasePainter;
import wasserscope.draw.sheet.PixelSheet;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.timeline.TimelinePainter;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.flow.motion.State;
import wasserscope.flow.start.Start;
import wasserscope.measure.Particles;
import wasserscope.run.Checkpoint;
import wasserscope.run.ClockState;
import wasserscope.run.Frame;
import wasserscope.run.Mark;
import wasserscope.run.Simulation;
import wasserscope.run.Timeline;
import wasserscope.scenario.Layer;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.work.WorkerPool;

/** Frames to paint, and the pixels that painters make of them. */
public final class Scenery {

    /** What a sheet is filled with before it is painted on; no theme has it. */
    public static final int MARKER = 0xffff00ff;

    /** All painters of cards. */
    static final List<Painter> PAINTERS = List.of(
            new PhasePainter(), new FunctionPainter(), new ObjectivePainter(), new TimelinePainter());

    private Scenery() {}

    /** Returns the opening scene with few particles, which are quick to move. */
    public static Scenario small() {
        return with(60);
    }

    /** Returns the opening scene with {@code m} particles. */
    public static Scenario with(int m) {
        Scenario opening = OpeningScene.opening();
        Start start = opening.start();
        return opening.with(start.withParticles(m));
    }

    /** Returns the frame of {@code scenario} at {@code step}, computed by one thread. */
    public static Frame frame(Scenario scenario, int step) {
        return frame(scenario, step, 1);
    }

    /** Returns the frame of {@code scenario} at {@code step}, computed by {@code threads}. */
    static Frame frame(Scenario scenario, int step, int threads) {
        try (WorkerPool pool = WorkerPool.of(threads)) {
            var simulation = new Simulation(Checkpoint.startOf(scenario), pool);
            boolean goesOn = true;
            while (goesOn && simulation.steps() < step) {
                goesOn = simulation.step();
            }
            return simulation.frame(ClockState.idle(scenario.pace()));
        }
    }

    /** Returns the first frame of {@code scenario} with the particles {@code mu} in place of its start. */
    public static Frame frame(Scenario scenario, Particles mu) {
        try (WorkerPool pool = WorkerPool.of(1)) {
            Checkpoint start = new Simulation(Checkpoint.startOf(scenario), pool).moment();
            var moved = new Checkpoint(scenario, State.at(0, 0, mu), start.past(), start.outline());
            var simulation = new Simulation(moved, pool);
            return simulation.frame(ClockState.idle(scenario.pace()));
        }
    }

    /** Returns a frame on whose timeline this and no more has happened. */
    public static Frame marked(Frame frame, List<Mark> marks) {
        Timeline whole = frame.timeline();
        return on(frame, new Timeline(whole.curve(), marks, whole.lastStep(), whole.lastTime(), whole.unknown(),
                whole.goal(), whole.nanos()));
    }

    /** Returns a frame as it is when another timeline is recorded around it. */
    static Frame on(Frame frame, Timeline timeline) {
        return new Frame(
                frame.moment(), frame.held(), frame.objective(), frame.figures(), frame.outputs(), frame.potential(),
                frame.findings(), frame.region(), frame.separation(), frame.tracks(), frame.transport(), timeline,
                frame.beside(), frame.amplitude(), frame.extent(), frame.verdict());
    }

    /** Returns the usual view in {@code theme}. */
    public static View view(Theme theme) {
        return View.initial().withTheme(theme);
    }

    /** Returns the view of these layers alone. */
    public static View only(Theme theme, Layer... layers) {
        View view = view(theme);
        for (Layer layer : Layer.values()) {
            view = view.shows(layer) == List.of(layers).contains(layer) ? view : view.toggled(layer);
        }
        return view;
    }

    /** Returns a sheet of {@code width}×{@code height} pixels, all of them {@code argb}. */
    public static PixelSheet sheet(int width, int height, double scale, int argb) {
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, argb);
        return new PixelSheet(pixels, width, height, scale);
    }

    /** Returns the picture of a card of {@code width}×{@code height} units. */
    public static BufferedImage paint(Painter painter, Frame frame, View view, int width, int height, double scale) {
        int columns = (int) Math.round(width * scale);
        int rows = (int) Math.round(height * scale);
        try (var sheet = sheet(columns, rows, scale, MARKER)) {
            painter.paint(sheet, new PlotArea(0, 0, width, height), frame, view);
            return sheet.image();
        }
    }

    /** Returns the pixels of a picture, row by row. */
    public static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
