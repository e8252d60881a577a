package wasserscope.scenario.table.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import wasserscope.scenario.json.Faults;
import wasserscope.scenario.json.TableFault;
import wasserscope.scenario.table.text.Body;
import wasserscope.scenario.table.text.Note;

/** What was found in the cells of a column so far. Belongs to the reader that makes a {@link Column} of it. */
final class ColumnDraft {

    private final Body body;
    private final int column;
    private final double[] values;
    private final List<Integer> wrong = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private Optional<TableFault.Ambiguity> ambiguity = Optional.empty();

    /**
     * Begins with numbers, which now belong to this draft.
     *
     * @param column its place, counted from 0
     */
    ColumnDraft(Body body, int column, double[] values) {
        this.body = body;
        this.column = column;
        this.values = values;
    }

    /** Returns the number in each row. */
    double[] values() {
        return values;
    }

    /** Says that a row's cell does not belong. */
    void wrong(int row) {
        values[row] = Double.NaN;
        if (wrong.size() < Faults.MOST) {
            wrong.add(row);
        }
    }

    /** Says what was done. */
    void note(Note note) {
        notes.add(note);
    }

    /** Says what must be answered. */
    void ask(TableFault.Ambiguity question) {
        ambiguity = Optional.of(question);
    }

    /** Returns the name of the column, or its place. */
    String title() {
        String name = body.names().get(column);
        return name.isEmpty() ? String.valueOf(column + 1) : name;
    }

    /** Returns the column. */
    Column of(ColumnKind kind, String sign, List<String> levels) {
        return new Column(column + 1, body.names().get(column), sign, kind, values, levels, wrong, ambiguity, notes);
    }

    /** Returns the distinct numbers as they were first written, the least first. */
    List<String> numericLevels() {
        TreeMap<Double, String> levels = new TreeMap<>();
        for (int row = 0; row < values.length && levels.size() <= Column.MOST_LEVELS; row++) {
            if (!Double.isNaN(values[row]) && !levels.containsKey(values[row] + 0.0)) {
                levels.put(values[row] + 0.0, body.at(row, column)); // −0 is 0
            }
        }
        return List.copyOf(levels.values());
    }
}
