package wasserscope.run.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import wasserscope.run.Checkpoint;
import wasserscope.run.ClockState;
import wasserscope.run.Frame;
import wasserscope.run.Goal;
import wasserscope.run.Side;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.edit.Edit;
import wasserscope.work.WorkerPool;

/**
 * The runs under a clock: one, or a left and a right one that stand at one mean-field time t. The left leads; the right makes its last step
 * whose t is not beyond the left's by more than half a step of its own. While the right is a copy of the left, there is one run, and two
 * frames. For the clock's thread.
 */
final class Lanes {

    private final List<Lane> lanes = new ArrayList<>();
    private boolean compared;
    private Optional<Lane> parked = Optional.empty();
    private Optional<Goal> goal = Optional.empty();
    private long beyond;

    /**
     * Takes up runs.
     *
     * @param bytes what their keyframes may take, all together
     */
    Lanes(List<Checkpoint> moments, WorkerPool pool, long bytes) {
        moments.forEach(moment -> lanes.add(new Lane(moment, pool, bytes)));
        compared = lanes.size() > 1;
        share();
    }

    /** Returns the runs, without one twice. */
    List<Lane> each() {
        return lanes;
    }

    /** Returns the run on a side. */
    Lane of(Side side) {
        return side == Side.LEFT ? lanes.getFirst() : lanes.getLast();
    }

    boolean areTwo() {
        return lanes.size() > 1;
    }

    private Lane left() {
        return lanes.getFirst();
    }

    /** Returns the steps of the left run, and those that t went on by its step size after it could make no more. */
    long steps() {
        return left().steps() + beyond;
    }

    private double time() {
        return left().time() + beyond * left().stepSize();
    }

    long lastStep() {
        return left().lastStep();
    }

    long keyframeBefore(long step) {
        return left().recording().keyframeBefore(step);
    }

    private void share() {
        lanes.forEach(lane -> lane.recording().shareAmong(lanes.size()));
    }

    /** Makes a step of the left, and those of the right that it leads to; where the left can make none, the right goes on without it. */
    boolean step() {
        boolean stepped = beyond == 0 && left().step();
        boolean alone = !stepped && areTwo() && lanes.getLast().divergence().isEmpty();
        if (alone) {
            beyond++;
        }
        if (areTwo()) {
            lanes.getLast().follow(time());
        }
        return stepped || alone;
    }

    /** Returns why the clock is to stop after a step: each run has come to a verdict at which it may, or the scene has ended. */
    ClockState.Stop stop() {
        if (left().hasArrived() && lanes.getLast().hasArrived()) {
            return ClockState.Stop.VERDICT;
        }
        return left().endsScene() ? ClockState.Stop.SCENE_END : ClockState.Stop.NONE;
    }

    /** Sends all runs to a moment of the left one's timeline. */
    void seek(Goal next) {
        beyond = 0;
        goal = Optional.of(next);
        left().seek(next);
        lanes.stream().skip(1).forEach(lane -> lane.seek(Goal.ofTime(left().time())));
    }

    boolean areSeeking() {
        return goal.isPresent() || lanes.stream().anyMatch(Lane::isSeeking);
    }

    /** Makes steps to where the runs were sent, the left first, until {@code deadline} in ns; whether all are there. */
    boolean approach(long deadline) {
        if (!left().approach(deadline)) {
            return false;
        }
        if (goal.isPresent()) {
            goal.filter(to -> to.event().isEmpty() && areTwo() && left().divergence().isPresent())
                    .ifPresent(this::goBeyond);
            goal = Optional.empty();
            lanes.stream().skip(1).forEach(lane -> lane.seek(Goal.ofTime(time())));
        }
        return lanes.stream().skip(1).allMatch(lane -> lane.approach(deadline));
    }

    /** Lets t go on by the left run's last step size to a goal that the run itself cannot reach. */
    private void goBeyond(Goal next) {
        beyond = next.step() < Long.MAX_VALUE
                ? next.step() - left().steps()
                : Math.max(0, Math.round((next.time() - left().time()) / left().stepSize()));
    }

    /** Makes a change of a run, where it can be made; one that begins anew takes the other to its start too. */
    Recording.Change change(Side side, Edit edit) {
        Optional<Lane> copy =
                Optional.of(left()).filter(_ -> compared && !areTwo() && edit.changesRun()).map(Lane::copy);
        copy.ifPresent(lanes::add);
        Recording.Change change = of(side).change(edit);
        boolean made = change instanceof Recording.Change.Made;
        if (!made) {
            copy.ifPresent(lanes::remove);
        } else {
            share();
            align(of(side), edit.continues());
        }
        return change;
    }

    private void align(Lane changed, boolean continues) {
        if (!continues && areTwo()) {
            seek(Goal.ofStep(0));
        } else if (changed.equals(left())) {
            beyond = 0;
        }
    }

    /**
     * Has the runs be those of other scenarios, and sends them to a moment of the left one; at their start they begin anew, so that nobody sees
     * what comes.
     *
     * @param scenarios one, or those of the left and the right run that are compared
     * @return by side, where that leads; nothing of a side whose run is the same
     */
    List<Optional<Recording.Change.Made>> show(List<Scenario> scenarios, Goal next) {
        if (scenarios.size() > 1) {
            bringBack();
            if (!areTwo()) {
                lanes.add(left().copy());
            }
            share();
        } else {
            closeComparison(Side.LEFT);
        }
        boolean anew = next.equals(Goal.ofStep(0));
        List<Optional<Recording.Change.Made>> made = IntStream.range(0, scenarios.size()).mapToObj(k -> anew
                ? Optional.of(lanes.get(k).openAnew(scenarios.get(k)))
                : lanes.get(k).open(scenarios.get(k))).toList();
        seek(next);
        return made;
    }

    private void bringBack() {
        compared = true;
        parked.filter(lane -> !lanes.contains(lane)).ifPresent(lanes::add);
        parked = Optional.empty();
    }

    /** Tells whether the left run is where one wants to be, or beyond. */
    boolean areAt(Goal where) {
        return left().isThere(where);
    }

    /** Takes a run to another branch, and all to the moment there. */
    void go(Lane lane, Branch to, long step) {
        if (!lanes.contains(lane)) {
            parked.filter(lane::equals).ifPresent(other -> other.go(to)); // seen again when it is brought back
            return;
        }
        beyond = 0;
        goal = Optional.empty();
        lane.go(to);
        if (lane.equals(left())) {
            seek(Goal.ofStep(Math.min(step, lane.steps())));
        } else {
            lane.seek(Goal.ofStep(Math.min(step, lane.steps())));
            lane.approach(Long.MAX_VALUE); // only there it is known which t the left is to go to
            seek(Goal.ofTime(lane.time()));
        }
    }

    /** Goes back to the moments that were seen. */
    void recover(List<Frame> seen) {
        goal = Optional.empty();
        beyond = 0;
        int last = seen.size() - 1; // a run may have begun that was not seen yet
        IntStream.range(0, lanes.size()).forEach(k -> lanes.get(k).recover(seen.get(Math.min(k, last)).moment()));
    }

    /** Returns a frame of each side. */
    List<Frame> frames(ClockState state) {
        List<Frame> alone = lanes.stream().map(lane -> lane.frame(state)).toList();
        if (!compared) {
            return alone;
        }
        Frame left = alone.getFirst();
        Frame right = alone.getLast();
        return areTwo() ? List.of(left.beside(Side.RIGHT, right), right.beside(Side.LEFT, left)) : List.of(left, right);
    }

    /** Begins to compare the run with a copy of it or, where it was compared before, with what that was compared with. */
    void compare() {
        if (!compared) {
            bringBack();
            share();
            if (areTwo()) {
                seek(Goal.ofStep(steps()));
            }
        }
    }

    /** Ends the comparison; the run of a side stays, the other is brought back by {@link #compare}. */
    void closeComparison(Side kept) {
        if (compared) {
            compared = false;
            parked = Optional.of(of(kept.other())).filter(_ -> areTwo());
            parked.ifPresent(lanes::remove);
            beyond = 0;
            goal = Optional.empty();
            share();
        }
    }

    /** Lets the runs change sides. */
    void swap() {
        if (areTwo()) {
            lanes.add(lanes.removeFirst());
            beyond = 0;
            seek(Goal.ofTime(left().time()));
        }
    }

    /** Makes the other side's run one that goes on as this side's; returns the branches between which that leads. */
    Optional<Recording.Change.Made> copy(Side from) {
        if (!areTwo()) {
            return Optional.empty();
        }
        Lane to = of(from.other());
        Branch left = to.recording().present();
        Branch taken = to.become(of(from));
        beyond = 0;
        return Optional.of(new Recording.Change.Made(left, taken));
    }
}
