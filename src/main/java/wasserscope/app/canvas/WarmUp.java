package wasserscope.app.canvas;

import java.util.List;
import wasserscope.draw.chart.FunctionPainter;
import wasserscope.draw.chart.ObjectivePainter;
import wasserscope.draw.composition.PhasePainter;
import wasserscope.draw.sheet.PixelSheet;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.run.Checkpoint;
import wasserscope.run.ClockState;
import wasserscope.run.Frame;
import wasserscope.run.Simulation;
import wasserscope.scenario.Scenario;
import wasserscope.work.CancelToken;
import wasserscope.work.WorkerPool;
import wasserscope.work.Workers;

/**
 * Loads what the first picture needs (faces, painters, the engine) while the toolkit starts on another processor, by painting one that
 * nobody sees.
 */
public final class WarmUp {

    private static final int SIZE = 300;

    private WarmUp() {}

    /** Begins, on a thread of its own that ends by itself. */
    public static void begin(Scenario scenario) {
        Workers.start("warm-up", () -> paint(Checkpoint.startOf(scenario), View.initial(), new CancelToken()));
    }

    /**
     * Makes a step from a moment and paints what the window would show of it; throws what would stop the window.
     *
     * @param token asked before each part of that whether to go on
     * @throws java.util.concurrent.CancellationException if it says no
     */
    public static void paint(Checkpoint moment, View view, CancelToken token) {
        try (WorkerPool pool = WorkerPool.of(1);
                PixelSheet sheet = new PixelSheet(new int[SIZE * SIZE], SIZE, SIZE, 1)) {
            Frame frame = Simulation.at(moment, moment.state().step() + 1, pool, token::isCancelled)
                    .frame(ClockState.idle(moment.scenario().pace()));
            PlotArea box = sheet.box();
            for (Painter painter : List.of(new PhasePainter(), new FunctionPainter(), new ObjectivePainter())) {
                token.check();
                painter.paint(sheet, box, frame, view);
            }
        }
    }
}
