package wasserscope.scenario.table;

import wasserscope.scenario.table.column.Column;

/**
 * One of the distinct values of a column: a class, or a series.
 *
 * @param column with at least two of them, and few
 * @param place which of its levels
 */
public record Level(Column column, int place) {

    /** Checks that there is such a level. */
    public Level {
        if (!column.hasLevels() || place < 0 || place >= column.levels().size()) {
            throw new IllegalArgumentException("column " + column.title() + " has no level " + place);
        }
    }

    /** Returns it as it is written. */
    public String name() {
        return column.levels().get(place);
    }

    /** Tells whether it stands in a row. */
    public boolean holds(int row) {
        return column.level(row) == place;
    }
}
