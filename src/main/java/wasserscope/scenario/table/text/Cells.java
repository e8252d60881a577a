package wasserscope.scenario.table.text;

import java.util.Arrays;
import java.util.Optional;
import wasserscope.scenario.json.Fault;

/**
 * The cells of a text, as places in it, so that a million rows take little room. Filled by {@link CellScanner}, from then on not changed.
 */
public final class Cells {

    private static final int LONGEST_COMMENT = 10_000;

    private final String text;
    private int[] from = new int[64];
    private int[] to = new int[64];
    private int[] rowFrom = new int[16];
    private int[] rowLine = new int[16];
    private int cells;
    private int rows;
    private int comments;
    private String above = "";
    private Optional<Fault> fault = Optional.empty();

    Cells(String text) {
        this.text = text;
    }

    /** Begins a row. */
    void beginRow(int line) {
        if (rows + 2 > rowFrom.length) {
            rowFrom = Arrays.copyOf(rowFrom, 2 * rowFrom.length);
            rowLine = Arrays.copyOf(rowLine, 2 * rowLine.length);
        }
        rowFrom[rows] = cells;
        rowLine[rows] = line;
        rows++;
        rowFrom[rows] = cells;
    }

    /** Adds a cell to the last row. */
    void add(int begin, int end) {
        if (cells == from.length) {
            from = Arrays.copyOf(from, 2 * cells);
            to = Arrays.copyOf(to, 2 * cells);
        }
        from[cells] = begin;
        to[cells] = end;
        cells++;
        rowFrom[rows] = cells;
    }

    /** Adds a cell in quotes to the last row; the places are those within them. */
    void addQuoted(int begin, int end) {
        add(begin, -1 - end);
    }

    /** Notes a line that was passed over. */
    void comment(int begin, int end) {
        comments++;
        if (rows == 0) {
            above = text.substring(begin, Math.min(end, begin + LONGEST_COMMENT));
        }
    }

    /** Ends the cells where something is wrong. */
    void stop(Fault reason) {
        fault = Optional.of(reason);
    }

    /** Returns what is wrong, if anything. */
    public Optional<Fault> fault() {
        return fault;
    }

    /** Returns how many rows there are. */
    public int rows() {
        return rows;
    }

    /** Returns how many lines were passed over as comments. */
    public int comments() {
        return comments;
    }

    /** Returns the last comment above the first row, with its sign; nothing without one. */
    String commentAbove() {
        return above;
    }

    /** Returns how many cells a row has. */
    public int count(int row) {
        return rowFrom[row + 1] - rowFrom[row];
    }

    /** Returns the line in which a row begins, counted from 1. */
    public int line(int row) {
        return rowLine[row];
    }

    /** Returns what a cell says, without its quotes and the blanks around it. */
    public String at(int row, int column) {
        int cell = rowFrom[row] + column;
        if (to[cell] >= 0) {
            return text.substring(from[cell], to[cell]);
        }
        return text.substring(from[cell], -1 - to[cell]).replace("\"\"", "\"").strip();
    }

    /** Tells whether nothing stands in a cell, not even quotes. */
    public boolean isNothing(int row, int column) {
        int cell = rowFrom[row] + column;
        return from[cell] == to[cell];
    }

    /** Tells whether a cell stands in quotes. */
    public boolean isQuoted(int row, int column) {
        return to[rowFrom[row] + column] < 0;
    }
}
