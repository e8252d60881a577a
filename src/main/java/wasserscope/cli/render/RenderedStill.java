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
import wasserscope.run.clock.SteppedRuns;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.Subject;
import wasserscope.work.WorkerPool;

/** Makes a picture of one moment for the command line. */
final class RenderedStill {

    private RenderedStill() {}

    /** Steps to the moment, writes its picture and returns the exit code. */
    static int render(CommandSpec spec, Subject subject, long steps, RenderLook look, Path file, Existing existing) {
        Scenario leader = subject.runs().getFirst();
        try (WorkerPool pool = WorkerPool.ofAllProcessors()) {
            SteppedRuns runs = new SteppedRuns(subject.runs().stream().map(Checkpoint::startOf).toList(), pool);
            boolean reached = runs.advance(steps, () -> false);
            Frame frame = runs.frame(ClockState.idle(leader.pace()));
            Still still = new Still(frame, look.view(leader), look.part(), look.heading(), look.format());
            Optional<WriteFault> fault = still.write(file, existing);
            return fault.map(why -> ErrorLines.failure(spec, RenderWords.sentence(why)))
                    .orElseGet(() -> RenderedClip.ended(spec, reached ? Optional.empty() : Optional.of(runs.steps())));
        }
    }
}
