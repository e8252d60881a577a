package wasserscope.app.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wasserscope.problem.data.Data;
import wasserscope.problem.model.LowRank;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.data.DataScene;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.json.TableFault;
import wasserscope.scenario.preset.Model;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.scenario.table.Proposal;
import wasserscope.scenario.table.ReadTable;
import wasserscope.scenario.table.Samples;
import wasserscope.scenario.table.Table;
import wasserscope.scenario.table.TableReader;
import wasserscope.scenario.table.TargetsAlone;
import wasserscope.scenario.table.cell.Answers;
import wasserscope.scenario.table.column.Column;
import wasserscope.scenario.table.text.Note;
import wasserscope.words.Words;

/** A table of the user's data in place of the data of a scenario; low rank has none, a table then is for ReLU. For any thread. */
final class GivenData {

    private GivenData() {}

    /** Returns the scenario with the data of a file and its name, and what was done to them. */
    static Loaded<Opened> read(Path file, Scenario present) {
        Scenario base = base(present);
        return with(taken(TableReader.read(file, Answers.NONE), base), base,
                file.getFileName().toString());
    }

    /** Returns the scenario with the data of a text, and what was done to them. */
    static Loaded<Opened> read(String text, Scenario present) {
        Scenario base = base(present);
        return with(taken(TableReader.read(text, Answers.NONE), base), base, Words.of("files.pasted"));
    }

    private static Loaded<Table> taken(Loaded<ReadTable> read, Scenario base) {
        Data present = base.problem().data();
        return read.then(table -> {
            Proposal proposal = Proposal.of(table);
            Optional<TableFault> refusal = proposal.refusal(table);
            if (refusal.isPresent()) {
                return refusal.get().refusal();
            }
            if (!proposal.asks().isEmpty()) {
                return new TableFault.Unclear(table.usable().stream().map(Column::title).toList()).refusal();
            }
            int axes = present.x().axes();
            if (!proposal.inputs().isEmpty() && proposal.inputs().size() != axes) {
                int columns = table.columns().size();
                return new TableFault.WrongColumns(1, columns, axes == 1 ? "x, y" : "x1, x2, y").refusal();
            }
            Loaded<Table> taken = Samples.take(table, proposal.roles().orElseThrow());
            return proposal.inputs().isEmpty() ? taken.then(alone -> TargetsAlone.at(present, alone)) : taken;
        });
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
