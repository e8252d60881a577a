package wasserscope.scenario.table.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Faults;
import wasserscope.scenario.json.Json;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.json.TableFault;
import wasserscope.scenario.table.cell.Missing;

/** Finds what stands above a table, its header and its columns. */
public final class Layout {

    private final Cells cells;
    private final char separator;
    private final int comments;
    private final int usual;

    private Layout(Cells cells, char separator, int comments) {
        this.cells = cells;
        this.separator = separator;
        this.comments = comments;
        this.usual = Separators.usual(cells);
    }

    /**
     * Returns the rows of a table.
     *
     * @param separator by which they were cut
     * @param comments how many of the lines that were passed over are the user's
     * @param notes gets what is passed over
     */
    public static Loaded<Body> of(Cells cells, char separator, int comments, List<Note> notes) {
        return cells.fault().<Loaded<Body>>map(Loaded::refused)
                .orElseGet(() -> new Layout(cells, separator, comments).body(notes));
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
        int end = end(body);
        Faults faults = new Faults();
        for (int row = body; row < end; row++) {
            if (cells.count(row) != usual) {
                faults.add(new Fault.InTable(new TableFault.Ragged(cells.line(row), cells.count(row), usual)));
            }
        }
        if (faults.isEmpty() && body == end) {
            faults.add(new Fault.Empty());
        }
        if (!faults.isEmpty()) {
            return new Loaded.Refused<>(faults.list());
        }
        if (top > 0) {
            notes.add(new Note.Title(top, Json.shortened(cells.at(0, 0))));
        }
        if (end < cells.rows()) {
            notes.add(new Note.Footer(cells.rows() - end, Json.shortened(cells.at(end, 0))));
        }
        List<String> commented = top < body || top > 0 ? List.of() : commentedNames();
        int others = comments - (commented.isEmpty() ? 0 : 1);
        if (!commented.isEmpty()) {
            notes.add(new Note.NamesInComment(Json.shortened(cells.commentAbove())));
        }
        if (others > 0) {
            notes.add(new Note.Comments(others));
        }
        List<String> names = commented.isEmpty() ? names(top, body, end) : commented;
        return new Loaded.Whole<>(new Body(cells, body, end, names));
    }

    /** Returns the row after the last: lines of other lengths that hold words alone end the table. */
    private int end(int body) {
        int end = cells.rows();
        while (end > body + 1 && cells.count(end - 1) != usual
                && row(end - 1).stream().noneMatch(Separators::isValue)) {
            end--;
        }
        return end;
    }

    /** Returns the names in the last comment above the table, if it has one for each column; else none. */
    private List<String> commentedNames() {
        String line = cells.commentAbove().replaceFirst("^(#|%|//|\\s)+", "");
        Cells named = CellScanner.scan(line, separator, 1, ReadProgress.NONE);
        boolean suits = usual > 1 && named.fault().isEmpty() && named.rows() == 1 && named.count(0) == usual;
        List<String> names = suits
                ? IntStream.range(0, usual).mapToObj(j -> named.at(0, j)).toList()
                : List.of();
        return names.stream().anyMatch(name -> name.isEmpty() || Separators.isValue(name)) ? List.of() : names;
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
    private List<String> names(int top, int body, int end) {
        List<String> names = new ArrayList<>(top < body ? row(top) : Collections.nCopies(usual, ""));
        boolean trailing = usual > 1 && (names.size() < usual || names.getLast().isEmpty())
                && IntStream.range(body, end).allMatch(row -> cells.isNothing(row, usual - 1));
        if (trailing) {
            return names.subList(0, usual - 1);
        }
        if (names.size() < usual) {
            names.addFirst("");
        }
        return names;
    }
}
