package wasserscope.export.clip;

import java.util.List;
import wasserscope.draw.composition.Format;
import wasserscope.export.job.ExportMonitor;
import wasserscope.export.video.FrameRate;
import wasserscope.run.Checkpoint;
import wasserscope.scenario.Scenario;

/**
 * A clip: all that its frames depend on. The run, or the left and the right one, are computed anew from {@code starts}, so that how fast a
 * screen was matters to none. Immutable.
 *
 * @param starts the moment from which each run goes on, not after the first that is shown
 * @param timing which steps are shown
 * @param look what they look like
 * @param format as what it is written
 * @param rate frames a second
 * @param playback how it is played
 */
public record Clip(List<Checkpoint> starts, Timing timing, ClipLook look, ClipFormat format, FrameRate rate,
        Playback playback) implements Film {

    /** Copies the list. */
    public Clip {
        starts = List.copyOf(starts);
    }

    /** Returns the scenario of the run, of two of the one that leads. */
    public Scenario scenario() {
        return starts.getFirst().scenario();
    }

    @Override
    public Format picture() {
        return look.format();
    }

    @Override
    public long shown() {
        return timing.frames();
    }

    @Override
    public FrameSource open(int threads, ExportMonitor monitor) {
        return new RunSource(this, threads, monitor);
    }

    /** Returns this clip of other steps. */
    public Clip with(Timing other) {
        return new Clip(starts, other, look, format, rate, playback);
    }

    /** Returns this clip that ends at once. */
    Clip withoutHold() {
        return new Clip(starts, timing, look, format, rate, new Playback(playback.repeats(), playback.way()));
    }

    @Override
    public List<ClipFault> faults() {
        List<ClipFault> faults = faultsOfForm();
        long shown = timing.steps() < 0 ? 0 : timing.frames();
        if (timing.steps() < 0) {
            faults.add(new ClipFault.EndsBefore());
        } else if (shown > Timing.MOST_FRAMES) {
            faults.add(new ClipFault.TooLong(Timing.MOST_FRAMES));
        } else if (timing.last() > Timing.MOST_STEPS) {
            faults.add(new ClipFault.TooManySteps(Timing.MOST_STEPS));
        }
        return faults;
    }
}
