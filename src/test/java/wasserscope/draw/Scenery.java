package wasserscope.draw;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import wasserscope.flow.State;
import wasserscope.flow.Team;
import wasserscope.flow.start.Start;
import wasserscope.measure.Particles;
import wasserscope.run.Frame;
import wasserscope.run.Moment;
import wasserscope.run.Simulation;
import wasserscope.run.Transport;
import wasserscope.scenario.Layer;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.Scenes;

/** Frames to paint, and the pixels that painters make of them. */
final class Scenery {

    /** What a sheet is filled with before it is painted on; no theme has it. */
    static final int MARKER = 0xffff00ff;

    /** All painters of cards. */
    static final List<Painter> PAINTERS = List.of(new PhasePainter(), new FunctionPainter(), new ObjectivePainter());

    private Scenery() {}

    /** Returns the opening scene with few particles, which are quick to move. */
    static Scenario small() {
        return with(60);
    }

    /** Returns the opening scene with {@code m} particles. */
    static Scenario with(int m) {
        Scenario opening = Scenes.opening();
        Start start = opening.start();
        return opening.with(start.withParticles(m));
    }

    /** Returns the frame of {@code scenario} at {@code step}, computed by one thread. */
    static Frame frame(Scenario scenario, int step) {
        return frame(scenario, step, 1);
    }

    /** Returns the frame of {@code scenario} at {@code step}, computed by {@code threads}. */
    static Frame frame(Scenario scenario, int step, int threads) {
        try (Team team = Team.of(threads)) {
            var simulation = new Simulation(Moment.startOf(scenario), team);
            boolean goesOn = true;
            while (goesOn && simulation.steps() < step) {
                goesOn = simulation.step();
            }
            return simulation.frame(Transport.idle(scenario.pace()));
        }
    }

    /** Returns the first frame of {@code scenario} with the particles {@code mu} in place of its start. */
    static Frame frame(Scenario scenario, Particles mu) {
        try (Team team = Team.of(1)) {
            Moment start = new Simulation(Moment.startOf(scenario), team).moment();
            var moved = new Moment(scenario, State.at(0, 0, mu), start.past(), start.outline());
            var simulation = new Simulation(moved, team);
            return simulation.frame(Transport.idle(scenario.pace()));
        }
    }

    /** Returns the usual view in {@code theme}. */
    static View view(Theme theme) {
        return View.initial().withTheme(theme);
    }

    /** Returns the view of these layers alone. */
    static View only(Theme theme, Layer... layers) {
        View view = view(theme);
        for (Layer layer : Layer.values()) {
            view = view.shows(layer) == List.of(layers).contains(layer) ? view : view.toggled(layer);
        }
        return view;
    }

    /** Returns a sheet of {@code width}×{@code height} pixels, all of them {@code argb}. */
    static PixelSheet sheet(int width, int height, double scale, int argb) {
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, argb);
        return new PixelSheet(pixels, width, height, scale);
    }

    /** Returns the picture of a card of {@code width}×{@code height} units. */
    static BufferedImage paint(Painter painter, Frame frame, View view, int width, int height, double scale) {
        int columns = (int) Math.round(width * scale);
        int rows = (int) Math.round(height * scale);
        try (var sheet = sheet(columns, rows, scale, MARKER)) {
            painter.paint(sheet, new Box(0, 0, width, height), frame, view);
            return sheet.image();
        }
    }

    /** Returns the pixels of a picture, row by row. */
    static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
