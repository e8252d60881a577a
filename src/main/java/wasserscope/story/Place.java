package wasserscope.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wasserscope.scenario.Comparison;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Playing;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.Subject;
import wasserscope.scenario.edit.Edit;

/**
 * Where a story stands: a run, or two, at a step. A pure function of the story and of the steps at which its beats ended. Immutable.
 *
 * @param subject the run, or the left and the right one
 * @param step that of the left one
 */
public record Place(Subject subject, long step) {

    /** Returns the left run. */
    public Scenario left() {
        return subject.runs().getFirst();
    }

    /** Returns this place with a name on the timeline of the left run. */
    Place named(String name) {
        List<Playing.NamedStep> marks = new ArrayList<>(left().clock().marks());
        marks.add(new Playing.NamedStep(step, name));
        Scenario run = left().with(left().clock().withMarks(marks));
        return new Place(subject instanceof Comparison(Scenario _, Scenario right) ? new Comparison(run, right) : run,
                step);
    }

    /** Returns another moment of the same runs. */
    public Place at(long other) {
        return new Place(subject, other);
    }

    /**
     * Returns where a beat begins that comes after this place, or first.
     *
     * @param beat it; one that opens a scene does not depend on this place
     */
    public Place begin(Beat beat) {
        Place here = after(beat.setting(), beat.pace());
        return new Place(switch (beat.beside()) {
            case Beat.Beside.Off _ -> here.left();
            case Beat.Beside.Same _ -> beat.setting().scene().isPresent() ? here.left() : here.subject;
            case Beat.Beside.Run(Setting right) -> new Comparison(here.left(), here.after(right, beat.pace()).left());
        }, here.step);
    }

    /** Returns where the first beat of a story begins. */
    public static Place begin(Story story) {
        Beat first = story.beats().getFirst();
        return new Place(first.setting().scene().orElseThrow(), 0).begin(first);
    }

    /** Returns where the left run is after it was changed, or another scene opened. */
    public Place after(Setting setting) {
        return after(setting, Optional.empty());
    }

    /** A scene has no clock of its own in a story: beats say where it stops. */
    private Place after(Setting setting, Optional<Pace> pace) {
        Place place = setting.scene().map(scene -> new Place(scene, 0)).orElse(this);
        List<Playing.NamedStep> marks = setting.scene().isPresent() ? List.of() : place.left().clock().marks();
        Scenario run = place.left().with(Playing.of(pace.orElseGet(place.left()::pace)).withMarks(marks));
        long moment = place.step;
        for (Edit edit : setting.change()) {
            if (edit.suits(run.heldAt(moment))) {
                run = edit.apply(run, moment);
                moment = edit.continues() ? moment : 0;
            }
        }
        return new Place(place.subject instanceof Comparison(Scenario _, Scenario right)
                ? new Comparison(run, right)
                : run, moment);
    }
}
