package wasserscope.scenario.table.text;

import java.util.List;

/**
 * The rows of a table without its header: all of one length.
 *
 * @param cells all cells of the text
 * @param first the first row of the body
 * @param end the row after its last
 * @param names of the columns, empty ones without a header
 */
public record Body(Cells cells, int first, int end, List<String> names) {

    /** Copies the names. */
    public Body {
        names = List.copyOf(names);
    }

    /** Returns how many rows there are. */
    public int rows() {
        return end - first;
    }

    /** Returns how many columns there are. */
    public int columns() {
        return names.size();
    }

    /** Returns what a cell says. */
    public String at(int row, int column) {
        return cells.at(first + row, column);
    }

    /** Returns the line of a row. */
    public int line(int row) {
        return cells.line(first + row);
    }
}
