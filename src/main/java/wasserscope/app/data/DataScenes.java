package wasserscope.app.data;

import java.util.ArrayList;
import java.util.List;
import wasserscope.problem.Problem;
import wasserscope.problem.model.LowRank;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.data.DataScene;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.table.Roles;
import wasserscope.scenario.table.Samples;
import wasserscope.scenario.table.Table;
import wasserscope.scenario.table.TargetsAlone;
import wasserscope.scenario.table.text.Note;

/** Scenes of tables in the window. For any thread. */
final class DataScenes {

    private DataScenes() {}

    /**
     * A scene with the data of a table.
     *
     * @param scenario it
     * @param notes what was done to the table, and that the loss is another one
     */
    record Made(Scenario scenario, List<Note> notes) {

        /** Copies the list. */
        Made {
            notes = List.copyOf(notes);
        }
    }

    /** Whether the present model takes as many inputs as there are columns of them. */
    static boolean canKeep(Scenario present, Roles roles) {
        Problem problem = present.problem();
        return !(problem.features() instanceof LowRank)
                && problem.features().inputAxes() == Math.max(1, roles.inputs().size());
    }

    /** Returns the scene of a preview whose proposal leaves no question; targets alone stand at the present inputs. */
    static Loaded<Made> proposed(TablePreview preview, Scenario present) {
        Roles roles = preview.proposal().roles().orElseThrow();
        Loaded<Table> taken = Samples.take(preview.table(), roles);
        if (roles.inputs().isEmpty() && canKeep(present, roles)) {
            return taken.then(alone -> TargetsAlone.at(present.problem().data(), alone))
                    .then(table -> made(DataScene.in(present, table), table, present));
        }
        return taken.then(table -> made(DataScene.of(table), table, present));
    }

    /** Returns a scene with the data of a table and a sentence about its loss, if that is another one than is usual for numbers. */
    static Loaded<Made> made(Scenario scene, Table table, Scenario present) {
        List<Note> notes = new ArrayList<>(table.notes());
        notes.addAll(DataScene.notes(present.problem().loss(), scene));
        return new Loaded.Whole<>(new Made(scene, notes));
    }
}
