package wasserscope.story.file;

import wasserscope.scenario.Intervention;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.file.InterventionChecks;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Fields;

/**
 * What is known of a run without running it.
 *
 * @param held its settings, without interventions
 * @param particles how many particles it has, at most: some may have been merged
 */
record Standing(Scenario held, int particles) {

    /** Returns what is known of a scene, whichever step it is at. */
    static Standing of(Scenario scene) {
        int more = 0;
        for (Intervention next : scene.interventions()) {
            more += switch (next) {
                case Intervention.Add _ -> 1;
                case Intervention.Split split -> split.particles().size();
                default -> 0;
            };
        }
        return new Standing(scene.heldAt(Long.MAX_VALUE), scene.start().particles() + more);
    }

    /**
     * Returns what is known after a change; notes what is wrong with it.
     *
     * @param item where the change stands
     * @param named the field that names what the run may not have
     */
    Standing after(Edit edit, Fields item, String named) {
        if (edit instanceof Edit.Intervene(Intervention what)) {
            int count = InterventionChecks.after(item, what, held, particles);
            return new Standing(what.applyTo(held), count);
        }
        if (!edit.suits(held)) {
            item.faults().add(new Fault.NotOfRun(item.path(named), item.written(named)));
            return this;
        }
        Scenario next = edit.apply(held, 0);
        return new Standing(next, edit.continues() ? particles : next.start().particles());
    }
}
