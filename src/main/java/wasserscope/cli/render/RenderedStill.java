package wasserscope.cli.render;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import wasserscope.cli.console.ErrorLines;
import wasserscope.export.still.Still;
import wasserscope.file.Existing;
import wasserscope.file.WriteFault;
import wasserscope.run.Checkpoint;
import wasserscope.run.ClockState;
import wasserscope.run.Frame;
import wasserscope.run.Simulation;
import wasserscope.scenario.Scenario;
import wasserscope.work.WorkerPool;

/** Makes a picture of one moment for the command line. */
final class RenderedStill {

    private RenderedStill() {}

    /** Steps to the moment, writes its picture and returns the exit code. */
    static int render(
            CommandSpec spec, Scenario scenario, long steps, RenderLook look, Path file, Existing existing) {
        Frame frame = frame(scenario, steps);
        Still still = new Still(frame, look.view(scenario), look.part(), look.heading(), look.format());
        Optional<WriteFault> fault = still.write(file, existing);
        if (fault.isPresent()) {
            return ErrorLines.failure(spec, RenderWords.sentence(fault.get()));
        }
        long last = frame.figures().step();
        return RenderedClip.ended(spec, last < steps ? Optional.of(last) : Optional.empty());
    }

    private static Frame frame(Scenario scenario, long steps) {
        try (WorkerPool pool = WorkerPool.ofAllProcessors()) {
            return Simulation.at(Checkpoint.startOf(scenario), steps, pool, () -> false)
                    .frame(ClockState.idle(scenario.pace()));
        }
    }
}
