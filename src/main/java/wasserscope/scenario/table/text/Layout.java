package wasserscope.scenario.table.text;

import wasserscope.scenario.table.cell.Missing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Faults;
import wasserscope.scenario.json.Json;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.json.TableFault;

/** Finds what stands above a table, its header and its columns. */
public final class Layout {

    private final Cells cells;
    private final int comments;
    private final int usual;

    private Layout(Cells cells, int comments) {
        this.cells = cells;
        this.comments = comments;
        this.usual = Separators.usual(cells);
    }

    /**
     * Returns the rows of a table.
     *
     * @param comments how many of the lines that were passed over are the user's
     * @param notes gets what is passed over
     */
    public static Loaded<Body> of(Cells cells, int comments, List<Note> notes) {
        return cells.fault().<Loaded<Body>>map(Loaded::refused)
                .orElseGet(() -> new Layout(cells, comments).body(notes));
    }

    private Loaded<Body> body(List<Note> notes) {
        if (cells.rows() == 0) {
            return Loaded.refused(new Fault.Empty());
        }
        int first = IntStream.range(0, cells.rows()).filter(row -> cells.count(row) == usual).findFirst().orElseThrow();
        boolean named = isHeader(first);
        boolean shorter = !named && first > 0 && cells.count(first - 1) == usual - 1 && isHeader(first - 1);
        int top = shorter ? first - 1 : first;
        int body = named ? first + 1 : first;
        Faults faults = new Faults();
        for (int row = body; row < cells.rows(); row++) {
            if (cells.count(row) != usual) {
                faults.add(new Fault.InTable(new TableFault.Ragged(cells.line(row), cells.count(row), usual)));
            }
        }
        if (faults.isEmpty() && body == cells.rows()) {
            faults.add(new Fault.Empty());
        }
        if (!faults.isEmpty()) {
            return new Loaded.Refused<>(faults.list());
        }
        if (top > 0) {
            notes.add(new Note.Title(top, Json.shortened(cells.at(0, 0))));
        }
        if (comments > 0) {
            notes.add(new Note.Comments(comments));
        }
        return new Loaded.Whole<>(new Body(cells, body, names(top, body)));
    }

    /** Tells whether no cell of a row is a number or a date, and some cell says something. */
    private boolean isHeader(int row) {
        List<String> names = row(row);
        return names.stream().noneMatch(Separators::isValue) && !names.stream().allMatch(Missing::is);
    }

    private List<String> row(int row) {
        return IntStream.range(0, cells.count(row)).mapToObj(j -> cells.at(row, j)).toList();
    }

    /** Returns the names of the columns; one fewer where each row ends with a separator. */
    private List<String> names(int top, int body) {
        List<String> names = new ArrayList<>(top < body ? row(top) : Collections.nCopies(usual, ""));
        boolean trailing = usual > 1 && (names.size() < usual || names.getLast().isEmpty())
                && IntStream.range(body, cells.rows()).allMatch(row -> cells.isNothing(row, usual - 1));
        if (trailing) {
            return names.subList(0, usual - 1);
        }
        if (names.size() < usual) {
            names.addFirst("");
        }
        return names;
    }
}
