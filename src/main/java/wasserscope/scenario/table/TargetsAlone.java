package wasserscope.scenario.table;

import java.util.List;
import java.util.Optional;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Units;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.table.text.Note;

/** Targets without inputs, at those that there are. */
public final class TargetsAlone {

    private TargetsAlone() {}

    /** Returns the targets at the present inputs, of which there must be as many; a grid is laid anew, as fine as they are many. */
    public static Loaded<Table> at(Data present, Table alone) {
        List<Double> y = alone.y();
        Data data = present instanceof Data.Grid grid && y.size() > 1
                ? new Data.Grid(grid.min(), grid.max(), y.size())
                : present;
        if (data.x().size() != y.size()) {
            return Loaded.refused(new Fault.WrongCount("y", y.size(), data.x().size()));
        }
        Optional<List<Double>> weights = data instanceof Data.Samples samples
                ? Optional.of(samples.weights())
                : Optional.empty();
        Units names = new Units(Units.unnamed(data.x().axes()).inputs(), alone.names().output(), List.of());
        List<Note> notes = alone.notes().stream().filter(note -> !(note instanceof Note.Counted)).toList();
        return new Loaded.Whole<>(new Table(data.x(), y, weights, names, notes));
    }
}
