package wasserscope.cli.bench;

import java.util.stream.DoubleStream;
import wasserscope.draw.composition.Format;
import wasserscope.draw.composition.Heading;
import wasserscope.draw.composition.Part;
import wasserscope.draw.sheet.PixelSheet;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.run.Checkpoint;
import wasserscope.run.ClockState;
import wasserscope.run.Frame;
import wasserscope.run.Simulation;
import wasserscope.scenario.Scenario;
import wasserscope.work.WorkerPool;

/** Measures how fast the whole composition is painted, as files show it, on one thread and without a window. */
final class Pictures {

    private static final double WARM_UP = 0.4;
    private static final double NANOS = 1e9;

    private Pictures() {}

    /** Returns the size of the pictures. */
    static Format format() {
        return Format.of(Part.ALL, 1280, 800);
    }

    /**
     * Paints moments that are one step apart, for about so long, and as long again × 0.4 before that. The steps count for nothing.
     *
     * @return pictures per second, by the median of the times that they took
     */
    static double perSecond(Scenario scene, double seconds, WorkerPool pool) {
        Simulation run = new Simulation(Checkpoint.startOf(scene), pool);
        View view = View.of(scene.look());
        Painter painter = Part.ALL.painter(Heading.PLAIN);
        try (PixelSheet sheet = format().sheet()) {
            times(run, painter, sheet, view, WARM_UP * seconds);
            return NANOS / Stretches.median(times(run, painter, sheet, view, seconds));
        }
    }

    private static double[] times(Simulation run, Painter painter, PixelSheet sheet, View view, double seconds) {
        DoubleStream.Builder times = DoubleStream.builder();
        long began = System.nanoTime();
        do {
            run.step();
            Frame frame = run.frame(ClockState.idle(run.scenario().pace()));
            long painting = System.nanoTime();
            painter.paint(sheet, sheet.box(), frame, view);
            times.add((double) (System.nanoTime() - painting));
        } while (System.nanoTime() - began < seconds * NANOS);
        return times.build().toArray();
    }
}
