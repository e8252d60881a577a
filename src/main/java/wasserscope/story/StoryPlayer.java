package wasserscope.story;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import wasserscope.run.Checkpoint;
import wasserscope.run.ClockState;
import wasserscope.run.Frame;
import wasserscope.run.Goal;
import wasserscope.run.clock.SteppedRuns;
import wasserscope.work.WorkerPool;

/**
 * Plays a story without a window, beat by beat: the same moments as in the window, bit for bit. Mutable, for one thread at a time.
 */
public final class StoryPlayer {

    private final Story story;
    private final SteppedRuns runs;
    private int index = -1;
    private Place begun;
    private Optional<Goal> goal = Optional.empty();
    private Optional<Frame> landscape = Optional.empty();

    /**
     * Stands before the first beat.
     *
     * @param pool the threads that share the sums
     */
    public StoryPlayer(Story story, WorkerPool pool) {
        this.story = story;
        begun = Place.begin(story);
        runs = SteppedRuns.recorded(
                begun.subject().runs().stream().map(Checkpoint::startOf).toList(), pool);
    }

    /**
     * Enters the next beat, at whose beginning its run then stands; the beat before is played to its end first.
     *
     * @param cancelled asked between steps
     * @return whether there is one
     * @throws CancellationException if that was asked
     */
    public boolean next(BooleanSupplier cancelled) {
        if (index + 1 == story.beats().size()) {
            return false;
        }
        if (index >= 0) {
            finish(cancelled);
        }
        index++;
        landscape = beat().frozen() && index > 0 ? landscape.or(() -> Optional.of(frame())) : Optional.empty();
        begun = index == 0 ? begun : begun.at(runs.steps()).begin(beat());
        runs.show(begun.subject(), Goal.ofStep(begun.step()), cancelled);
        goal = beat().goal(begun.step());
        return true;
    }

    /** Returns the number of the present beat, from 0. */
    public int index() {
        return index;
    }

    /** Returns the present beat. */
    public Beat beat() {
        return story.beats().get(index);
    }

    /** Returns where it began. */
    public Place place() {
        return begun;
    }

    /** Returns the steps of the present moment, of two runs of the left one. */
    public long step() {
        return runs.steps();
    }

    /** Returns the present moment; of two runs that of the left one, beside the right one's. */
    public Frame frame() {
        return runs.frame(ClockState.idle(begun.left().pace()));
    }

    /** Returns the frame whose landscape stays, where the beat is frozen. */
    public Optional<Frame> landscape() {
        return landscape;
    }

    /**
     * Goes to the next picture of the beat's run.
     *
     * @param cancelled asked before each step
     * @return whether the run went on; not if it stands, is where the beat ends, or can make no step
     * @throws CancellationException if that was asked
     */
    public boolean advance(BooleanSupplier cancelled) {
        return advance(begun.left().pace().next(runs.steps()), cancelled);
    }

    /**
     * Goes to a later step of the beat's run, or to where the beat ends if that comes first.
     *
     * @param picture the step
     * @param cancelled asked before each step
     * @return whether the run went on; not if it stands, is where the beat ends, or can make no step
     * @throws CancellationException if that was asked
     */
    public boolean advance(long picture, BooleanSupplier cancelled) {
        if (beat().until().isEmpty() || goal.filter(runs::isAt).isPresent()) {
            finish(cancelled);
            return false;
        }
        long before = runs.steps();
        runs.advance(goal.map(to -> to.orStep(picture)).orElseGet(() -> Goal.ofStep(picture)), cancelled);
        return runs.steps() > before;
    }

    /**
     * Goes to the moment at which the beat ends; one without an end stays where it is.
     *
     * @param cancelled asked before each step
     * @throws CancellationException if that was asked
     */
    public void finish(BooleanSupplier cancelled) {
        goal.ifPresent(to -> runs.show(begun.subject(), to, cancelled));
    }

    /** Tells whether what the beat waits for has happened; so it has if it waits for nothing. */
    public boolean hasHappened() {
        return goal.filter(to -> to.event().isPresent())
                .map(to -> to.hasHappened(frame().past().events()))
                .orElse(true);
    }
}
