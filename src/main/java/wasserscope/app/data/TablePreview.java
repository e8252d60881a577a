package wasserscope.app.data;

import java.util.List;
import java.util.stream.IntStream;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.json.TableFault;
import wasserscope.scenario.table.Proposal;
import wasserscope.scenario.table.ReadTable;
import wasserscope.scenario.table.column.Column;

/**
 * What the panel shows of a table. Immutable.
 *
 * @param table as it was read
 * @param proposal what its columns would be taken for
 * @param columns the first of them
 */
record TablePreview(ReadTable table, Proposal proposal, List<Shown> columns) {

    /** How many columns are shown; the menus have all. */
    private static final int MOST_COLUMNS = 60;

    private static final int ROWS = 6;
    private static final int LONGEST = 18;

    /**
     * A column.
     *
     * @param column it
     * @param histogram of its values
     * @param cells its first ones as they stand in the text
     */
    record Shown(Column column, Histogram histogram, List<String> cells) {}

    /** Returns the preview of a table of which some columns can be used. */
    static Loaded<TablePreview> of(ReadTable table) {
        Proposal proposal = Proposal.of(table);
        return proposal.refusal(table).<Loaded<TablePreview>>map(TableFault::refusal)
                .orElseGet(() -> new Loaded.Whole<>(new TablePreview(table, proposal, shown(table))));
    }

    private static List<Shown> shown(ReadTable table) {
        return table.columns().stream().limit(MOST_COLUMNS)
                .map(column -> new Shown(column, Histogram.of(column, table), cells(column, table))).toList();
    }

    private static List<String> cells(Column column, ReadTable table) {
        return IntStream.range(0, Math.min(ROWS, table.rows()))
                .mapToObj(row -> table.cell(row, column.number() - 1))
                .map(cell -> shortened(cell, LONGEST)).toList();
    }

    /** Returns a text, or its beginning. */
    static String shortened(String text, int longest) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= longest ? line : line.substring(0, longest - 1) + "…";
    }
}
