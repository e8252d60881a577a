package wasserscope.scenario.table;

import java.util.ArrayList;
import java.util.List;
import wasserscope.scenario.table.cell.Answers;
import wasserscope.scenario.table.column.Column;
import wasserscope.scenario.table.column.ColumnKind;
import wasserscope.scenario.table.column.ColumnReader;
import wasserscope.scenario.table.text.Body;
import wasserscope.scenario.table.text.Note;
import wasserscope.scenario.table.text.ReadProgress;

/** A table as it was read: its columns, the cells as they stand in the text, and what was done to it. Immutable; for any thread. */
public final class ReadTable {

    private final Body body;
    private final List<Column> columns;
    private final List<Note> notes;

    private ReadTable(Body body, List<Column> columns, List<Note> notes) {
        this.body = body;
        this.columns = columns;
        this.notes = notes;
    }

    /** Reads the columns of a table. */
    static ReadTable of(Body body, List<Note> notes, Answers answers, ReadProgress progress) {
        List<Column> columns = ColumnReader.read(body, answers, progress);
        List<Note> all = new ArrayList<>(notes);
        columns.stream().filter(column -> column.kind() == ColumnKind.ROW_NUMBERS)
                .forEach(column -> all.add(new Note.RowNumbers(column.title())));
        columns.stream().filter(column -> !column.isUsable()).forEach(column -> all.addAll(column.notes()));
        return new ReadTable(body, columns, List.copyOf(all));
    }

    /** Returns its columns, from the left. */
    public List<Column> columns() {
        return columns;
    }

    /** Returns how many rows there are, those without a value included. */
    public int rows() {
        return body.rows();
    }

    /** Returns what a cell says, without its quotes and the blanks around it; row and column are counted from 0. */
    public String cell(int row, int column) {
        return body.at(row, column);
    }

    /** Returns the line in which a row begins, counted from 1. */
    public int line(int row) {
        return body.line(row);
    }

    /** Tells whether the columns have names. */
    public boolean isNamed() {
        return body.names().stream().anyMatch(name -> !name.isEmpty());
    }

    /** Returns what was passed over or left out of the text as a whole; what was done to a column, the column says. */
    public List<Note> notes() {
        return notes;
    }

    /** Returns the columns that can be an input or a target. */
    public List<Column> usable() {
        return columns.stream().filter(Column::isUsable).toList();
    }
}
