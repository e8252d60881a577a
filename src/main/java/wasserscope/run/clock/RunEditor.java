package wasserscope.run.clock;

import java.util.List;
import java.util.Optional;
import wasserscope.flow.edit.Refusal;
import wasserscope.run.ClockState;
import wasserscope.run.Goal;
import wasserscope.run.Side;
import wasserscope.scenario.Subject;
import wasserscope.scenario.edit.Edit;

/** What a hand does to the runs under a clock: it changes the one it has taken, shows what a change would do, takes back and makes again. */
final class RunEditor {

    private final Lanes lanes;
    private final PlayState playback;
    private final ChangeList changes;
    private Side side = Side.LEFT;

    RunEditor(Lanes lanes, PlayState playback, ChangeList changes) {
        this.lanes = lanes;
        this.playback = playback;
        this.changes = changes;
    }

    /** Returns the run in hand. */
    Lane lane() {
        return lanes.of(side);
    }

    void take(Side next) {
        side = next;
    }

    /** Begins a comparison, with the right side in hand. */
    void compare() {
        lanes.compare();
        side = Side.RIGHT;
    }

    /** Ends a comparison; the run in hand stays. */
    void closeComparison() {
        lanes.closeComparison(side);
        side = Side.LEFT;
    }

    /** Lets the runs change sides; the one in hand stays in hand. */
    void swap() {
        lanes.swap();
        side = side.other();
    }

    /** Makes a change of the moment shown, or tells why it cannot be made. */
    Optional<Refusal> change(Edit edit) {
        return switch (lanes.change(side, edit)) {
            case Recording.Change.Refused(Refusal why) -> Optional.of(why);
            case Recording.Change.Unfelt _ -> Optional.empty();
            case Recording.Change.Made made -> {
                note(lane(), edit, made);
                playback.setUntil(playback.until().filter(_ -> !edit.changesRun()));
                boolean begins = !edit.continues() && lanes.areTwo();
                if (edit.changesRun() && (playback.wouldGoOn() || begins)) {
                    goOn(ClockState.Direction.FORWARD, PlayState.FRAME_NANOS); // what was changed is seen first
                }
                yield Optional.empty();
            }
        };
    }

    /** Shows a moment of other runs. */
    void show(Subject subject, Goal goal) {
        endPreviews();
        side = subject.runs().size() > 1 ? Side.RIGHT : Side.LEFT;
        List<Optional<Recording.Change.Made>> made = lanes.show(subject.runs(), goal);
        made.getFirst().ifPresent(change -> noteOpened(lanes.of(Side.LEFT), change));
        made.stream().skip(1).flatMap(Optional::stream).forEach(change -> noteOpened(lanes.of(Side.RIGHT), change));
    }

    void goOn(ClockState.Direction way, long afterNanos) {
        lanes.each().forEach(Lane::resume);
        playback.setUntil(playback.until().filter(goal -> !lanes.areAt(goal)));
        playback.play(way, afterNanos);
    }

    private void noteOpened(Lane lane, Recording.Change.Made made) {
        note(lane, new Edit.Open(made.taken().scenario()), made);
    }

    private void note(Lane lane, Edit edit, Recording.Change.Made made) {
        changes.made(new ChangeList.Made(lane, edit, made.left(), made.taken()));
        lanes.each().forEach(each -> each.recording().keepOnly(changes.branches()));
    }

    /** Makes previews under way changes. */
    void keepPreviews() {
        for (Lane lane : lanes.each()) {
            Optional<Edit> shown = lane.shown();
            if (lane.keepPreview().orElse(null) instanceof Recording.Change.Made made) {
                note(lane, shown.orElseThrow(), made);
            }
        }
    }

    void endPreviews() {
        lanes.each().forEach(Lane::endPreview);
    }

    /** Adds a small particle at the worst point of F'(μ)(±1, ·), if that is anywhere below −margin. */
    Optional<Refusal> rescue() {
        return Rescue.neuron(lane().frame(ClockState.idle(playback.pace()))).flatMap(this::change);
    }

    /** Places a tenth of the particles anew. */
    Optional<Refusal> shake() {
        return change(Rescue.shake(lane().moment()));
    }

    /** Takes back the newest change. */
    void undo() {
        endPreviews();
        changes.undo().ifPresent(change -> lanes.go(change.lane(), change.left(), Long.MAX_VALUE));
    }

    /** Makes again what was taken back last. */
    void redo() {
        endPreviews();
        changes.redo().ifPresent(change -> lanes.go(change.lane(), change.taken(), change.back()));
    }

    /** Has the other side go on as this one does. */
    void copyToOther() {
        Lane other = lanes.of(side.other());
        Edit open = new Edit.Open(lane().moment().scenario());
        lanes.copy(side).ifPresent(made -> note(other, open, made));
    }
}
