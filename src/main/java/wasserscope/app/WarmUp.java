package wasserscope.app;

import wasserscope.draw.Box;
import wasserscope.draw.FunctionPainter;
import wasserscope.draw.ObjectivePainter;
import wasserscope.draw.PhasePainter;
import wasserscope.draw.PixelSheet;
import wasserscope.draw.View;
import wasserscope.flow.Team;
import wasserscope.run.Frame;
import wasserscope.run.Moment;
import wasserscope.run.Simulation;
import wasserscope.run.Transport;
import wasserscope.scenario.Scenario;

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
        try (Team team = Team.of(1);
                PixelSheet sheet = new PixelSheet(new int[SIZE * SIZE], SIZE, SIZE, 1)) {
            Simulation simulation = new Simulation(Moment.startOf(scenario), team);
            simulation.step();
            Frame frame = simulation.frame(Transport.idle(scenario.pace()));
            Box box = sheet.box();
            new PhasePainter().paint(sheet, box, frame, View.initial());
            new FunctionPainter().paint(sheet, box, frame, View.initial());
            new ObjectivePainter().paint(sheet, box, frame, View.initial());
        }
    }
}
