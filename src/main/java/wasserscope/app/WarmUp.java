package wasserscope.app;

import wasserscope.draw.chart.FunctionPainter;
import wasserscope.draw.chart.ObjectivePainter;
import wasserscope.draw.composition.PhasePainter;
import wasserscope.draw.sheet.PixelSheet;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.view.View;
import wasserscope.run.Checkpoint;
import wasserscope.run.ClockState;
import wasserscope.run.Frame;
import wasserscope.run.Simulation;
import wasserscope.scenario.Scenario;
import wasserscope.work.WorkerPool;

/**
 * Loads what the first picture needs (faces, painters, the engine) while the toolkit starts on another processor, by painting one that
 * nobody sees.
 */
public final class WarmUp {

    private static final int SIZE = 300;

    private WarmUp() {}

    /** Begins, on a thread of its own that ends by itself. */
    public static void begin(Scenario scenario) {
        Thread thread = new Thread(() -> paint(scenario), "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private static void paint(Scenario scenario) {
        try (WorkerPool team = WorkerPool.of(1);
                PixelSheet sheet = new PixelSheet(new int[SIZE * SIZE], SIZE, SIZE, 1)) {
            Simulation simulation = new Simulation(Checkpoint.startOf(scenario), team);
            simulation.step();
            Frame frame = simulation.frame(ClockState.idle(scenario.pace()));
            PlotArea box = sheet.box();
            new PhasePainter().paint(sheet, box, frame, View.initial());
            new FunctionPainter().paint(sheet, box, frame, View.initial());
            new ObjectivePainter().paint(sheet, box, frame, View.initial());
        }
    }
}
