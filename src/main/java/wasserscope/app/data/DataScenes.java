package wasserscope.app.data;

import java.util.ArrayList;
import java.util.List;
import wasserscope.app.session.Message;
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
import wasserscope.words.TableWords;
import wasserscope.words.Words;

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

        /** Returns the notes in words; nothing if there are none. */
        Message message() {
            return notes.isEmpty()
                    ? Message.NONE
                    : new Message(Words.of("files.done"), TableWords.sentences(notes));
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
                    .then(table -> made(DataScene.in(present, table), table.notes(), present));
        }
        return taken.then(table -> made(DataScene.of(table), table.notes(), present));
    }

    /** Returns a scene with notes, and one about its loss, if that is another than the present one. */
    static Loaded<Made> made(Scenario scene, List<Note> notes, Scenario present) {
        List<Note> all = new ArrayList<>(notes);
        all.addAll(DataScene.notes(present.problem().loss(), scene));
        return new Loaded.Whole<>(new Made(scene, all));
    }
}
