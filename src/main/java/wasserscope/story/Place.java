package wasserscope.story;

import wasserscope.scenario.Comparison;
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
        Place here = changed(this, beat.setting(), beat);
        return new Place(switch (beat.beside()) {
            case Beat.Beside.Off _ -> here.left();
            case Beat.Beside.Same _ -> beat.setting().scene().isPresent() ? here.left() : here.subject;
            case Beat.Beside.Run(Setting right) -> new Comparison(here.left(), changed(here, right, beat).left());
        }, here.step);
    }

    /** Returns where the first beat of a story begins. */
    public static Place begin(Story story) {
        Beat first = story.beats().getFirst();
        return new Place(first.setting().scene().orElseThrow(), 0).begin(first);
    }

    /** Changes the left run of a place. A scene has no clock of its own in a story: beats say where it stops. */
    private static Place changed(Place from, Setting setting, Beat beat) {
        Place place = setting.scene().map(scene -> new Place(scene, 0)).orElse(from);
        Scenario run = place.left().with(Playing.of(beat.pace().orElseGet(place.left()::pace)));
        long step = place.step;
        for (Edit edit : setting.change()) {
            if (edit.suits(run.heldAt(step))) {
                run = edit.apply(run, step);
                step = edit.continues() ? step : 0;
            }
        }
        return new Place(place.subject instanceof Comparison(Scenario _, Scenario right)
                ? new Comparison(run, right)
                : run, step);
    }
}
