package wasserscope.run.clock;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import wasserscope.run.ClockState;
import wasserscope.run.Goal;

/** Makes the steps from one frame of a playing clock to the next. For the clock's thread. */
final class FrameAdvance {

    private final Lanes lanes;
    private final PlayState playback;
    private final BooleanSupplier interrupted;

    /**
     * Takes the runs of a clock.
     *
     * @param interrupted asked before each step: whether there is something else to do
     */
    FrameAdvance(Lanes lanes, PlayState playback, BooleanSupplier interrupted) {
        this.lanes = lanes;
        this.playback = playback;
        this.interrupted = interrupted;
    }

    /** Goes to the next frame's step, or as far as one frame's time allows. */
    void advance() {
        long began = System.nanoTime();
        if (playback.isBackward()) {
            goBack();
        } else {
            goForward(began);
        }
        playback.next(began);
    }

    private void goForward(long began) {
        long goal = playback.pace().next(lanes.steps());
        while (lanes.steps() < goal && !interrupted.getAsBoolean()) {
            boolean stepped = lanes.step();
            playback.stepped(stepped ? reason() : ClockState.Stop.HALT);
            if (!playback.isPlaying() || System.nanoTime() - began > Clock.WORK_NANOS) {
                break;
            }
        }
    }

    private ClockState.Stop reason() {
        Optional<Goal> until = playback.until();
        return until.isPresent() && lanes.areAt(until.get()) ? ClockState.Stop.GOAL : lanes.stop();
    }

    /** Goes to the frame before; at the start the clock stands. */
    private void goBack() {
        long step = lanes.steps();
        if (step == 0) {
            playback.stand();
        } else {
            lanes.seek(Goal.ofStep(playback.pace().previous(step).orElseGet(() -> lanes.keyframeBefore(step))));
        }
    }
}
