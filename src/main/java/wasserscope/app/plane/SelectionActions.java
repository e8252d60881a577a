package wasserscope.app.plane;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wasserscope.draw.view.Interaction;
import wasserscope.run.Checkpoint;
import wasserscope.scenario.Intervention;
import wasserscope.words.Words;

/** What is done to the selected particles together. */
final class SelectionActions {

    private final PlaneContext plane;

    SelectionActions(PlaneContext plane) {
        this.plane = plane;
    }

    private List<Integer> selected() {
        return plane.view().grip().selection().in(plane.frame());
    }

    private void select(Interaction.Selection selection) {
        plane.grip(plane.view().grip().with(selection));
    }

    void delete() {
        if (!selected().isEmpty()) {
            plane.intervene(new Intervention.Remove(0, selected()), () -> select(Interaction.Selection.NONE));
        }
    }

    /** Splits the selected; then their twins are selected too. */
    void split() {
        List<Integer> halved = selected();
        int before = plane.frame().particles().size();
        int after = before + halved.size();
        if (!halved.isEmpty()) {
            Stream<Integer> twins = IntStream.range(before, after).boxed();
            var pairs = new Interaction.Selection(Stream.concat(halved.stream(), twins).toList(), after);
            plane.intervene(new Intervention.Split(0, halved), () -> select(pairs));
        }
    }

    void merge() {
        Checkpoint moment = plane.frame().moment();
        Intervention merging = new Intervention.Merge(0, selected());
        int count = moment.state().particles().size();
        if (merging.applyTo(moment.state().particles(), moment.held()).size() == count) {
            plane.say(Words.of("hand.nothingToMerge"));
        } else {
            plane.intervene(merging, () -> select(Interaction.Selection.NONE));
        }
    }
}
