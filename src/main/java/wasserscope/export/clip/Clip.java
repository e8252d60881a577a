package wasserscope.export.clip;

import java.util.ArrayList;
import java.util.List;
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
        Playback playback) {

    /** The fastest rate. */
    public static final FrameRate FASTEST = FrameRate.of(60);

    /** The slowest rate. */
    public static final FrameRate SLOWEST = FrameRate.of(1);

    /** Copies the list. */
    public Clip {
        starts = List.copyOf(starts);
    }

    /** Returns the scenario of the run, of two of the one that leads. */
    public Scenario scenario() {
        return starts.getFirst().scenario();
    }

    /** Returns how many frames its file has. */
    public long frames() {
        return moments() + copies();
    }

    /** Returns how many moments are played, those on the way back included. */
    public long moments() {
        return playback.frames(timing.frames());
    }

    /** Returns how many times more the last frame stands in the file: none where it can wait by its delay. */
    long copies() {
        return format.waits() ? 0 : Math.round(playback.hold() * rate.perSecond());
    }

    /** Returns how many seconds it is played, the hold included. */
    public double seconds() {
        return rate.seconds(frames()) + (format.waits() ? playback.hold() : 0);
    }

    /** Returns this clip of other steps. */
    public Clip with(Timing other) {
        return new Clip(starts, other, look, format, rate, playback);
    }

    /** Returns this clip that ends at once. */
    Clip withoutHold() {
        return new Clip(starts, timing, look, format, rate, new Playback(playback.repeats(), playback.way()));
    }

    /** Returns what is wrong with it; nothing of one that can be made. */
    public List<ClipFault> faults() {
        List<ClipFault> faults = new ArrayList<>();
        if (look.size().width() > ClipLook.LARGEST.width() || look.size().height() > ClipLook.LARGEST.height()
                || look.size().width() < ClipLook.SMALLEST.width()
                || look.size().height() < ClipLook.SMALLEST.height()) {
            faults.add(new ClipFault.WrongSize(look.size(), ClipLook.SMALLEST, ClipLook.LARGEST));
        } else if (!format.holds(look.size())) {
            faults.add(new ClipFault.OddSize(format, look.size(), format.nearest(look.size())));
        }
        if (rate.hundredths() < SLOWEST.hundredths() || rate.hundredths() > FASTEST.hundredths()) {
            faults.add(new ClipFault.WrongRate(rate, SLOWEST, FASTEST));
        } else if (!format.holds(rate)) {
            faults.add(new ClipFault.RateNotHeld(format, rate, format.nearest(rate)));
        }
        if (!(playback.hold() >= 0 && playback.hold() <= Playback.LONGEST_HOLD)) {
            faults.add(new ClipFault.WrongHold(playback.hold(), Playback.LONGEST_HOLD));
        }
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
