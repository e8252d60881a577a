package wasserscope.cli.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import wasserscope.cli.console.ErrorLines;
import wasserscope.cli.console.Progress;
import wasserscope.export.clip.ClipFault;
import wasserscope.export.clip.ClipJob;
import wasserscope.export.clip.ClipOutcome;
import wasserscope.export.clip.Film;
import wasserscope.file.Existing;
import wasserscope.words.Words;
import wasserscope.work.Workers;

/** Makes a clip for the command line. */
final class RenderedClip {

    /** How often one looks how far it is, in milliseconds. */
    private static final long PAUSE = 100;

    private RenderedClip() {}

    /** Makes it and returns the exit code: wrong usage is told before anything is created. */
    static int render(CommandSpec spec, Film clip, Path file, Existing existing) throws InterruptedException {
        ClipJob job = new ClipJob(clip, file, existing, Runtime.getRuntime().availableProcessors());
        List<ClipFault> faults = job.faults();
        if (!faults.isEmpty()) {
            return ErrorLines.about(spec, faults.stream().map(RenderWords::sentence).toList());
        }
        Workers.start("clip", job);
        try (Progress progress = new Progress(spec.commandLine().getErr(), "cli.progress.frame", clip.frames())) {
            while (!job.await(PAUSE)) {
                progress.pass(job.progress().done());
            }
        }
        return switch (job.await()) {
            case ClipOutcome.Written written -> ended(spec, written.divergedAfter());
            case ClipOutcome.Cancelled _ -> CommandLine.ExitCode.SOFTWARE; // by the end of the process, which needs no words
            case ClipOutcome.Failed(ClipFault fault) -> ErrorLines.failure(spec, RenderWords.sentence(fault));
        };
    }

    /** Returns the exit code of a run. */
    static int ended(CommandSpec spec, Optional<Long> divergedAfter) {
        return divergedAfter
                .map(last -> ErrorLines.failure(
                        spec, Words.of("cli.diverges", String.valueOf(last + 1))))
                .orElse(0);
    }
}
