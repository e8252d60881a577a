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

    private final PlaneContext sight;

    SelectionActions(PlaneContext sight) {
        this.sight = sight;
    }

    private List<Integer> selected() {
        return sight.view().grip().selection().in(sight.frame());
    }

    private void select(Interaction.Selection selection) {
        sight.grip(sight.view().grip().with(selection));
    }

    void delete() {
        if (!selected().isEmpty()) {
            sight.intervene(new Intervention.Remove(0, selected()), () -> select(Interaction.Selection.NONE));
        }
    }

    /** Splits the selected; then their twins are selected too. */
    void split() {
        List<Integer> halved = selected();
        int before = sight.frame().particles().size();
        int after = before + halved.size();
        if (!halved.isEmpty()) {
            Stream<Integer> twins = IntStream.range(before, after).boxed();
            var pairs = new Interaction.Selection(Stream.concat(halved.stream(), twins).toList(), after);
            sight.intervene(new Intervention.Split(0, halved), () -> select(pairs));
        }
    }

    void merge() {
        Checkpoint moment = sight.frame().moment();
        Intervention merging = new Intervention.Merge(0, selected());
        int count = moment.state().particles().size();
        if (merging.applyTo(moment.state().particles(), moment.held()).size() == count) {
            sight.say(Words.of("hand.nothingToMerge"));
        } else {
            sight.intervene(merging, () -> select(Interaction.Selection.NONE));
        }
    }
}
