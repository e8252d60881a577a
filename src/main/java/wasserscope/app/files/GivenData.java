package wasserscope.app.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import wasserscope.problem.model.LowRank;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.data.DataScene;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.preset.Model;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.scenario.table.text.Note;
import wasserscope.scenario.table.Table;
import wasserscope.scenario.table.TableReader;
import wasserscope.words.Words;

/** A table of the user's data in place of the data of a scenario; low rank has none, a table then is for ReLU. For any thread. */
final class GivenData {

    private GivenData() {}

    /** Returns the scenario with the data of a file and its name, and what was done to them. */
    static Loaded<Opened> read(Path file, Scenario present) {
        Scenario base = base(present);
        return with(TableReader.read(file, base.problem().data()), base,
                file.getFileName().toString());
    }

    /** Returns the scenario with the data of a text, and what was done to them. */
    static Loaded<Opened> read(String text, Scenario present) {
        Scenario base = base(present);
        return with(TableReader.read(text, base.problem().data()), base, Words.of("files.pasted"));
    }

    private static Scenario base(Scenario present) {
        return present.problem().features() instanceof LowRank ? OpeningScene.of(Model.RELU) : present;
    }

    private static Loaded<Opened> with(Loaded<Table> loaded, Scenario base, String title) {
        return loaded.then(table -> {
            Scenario made = DataScene.in(base, table).titled(title);
            List<Note> notes = new ArrayList<>(table.notes());
            notes.addAll(DataScene.notes(base.problem().loss(), made));
            return new Loaded.Whole<>(new Opened(made, notes));
        });
    }
}
