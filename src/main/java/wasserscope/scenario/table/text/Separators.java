package wasserscope.scenario.table.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.table.cell.DateText;
import wasserscope.scenario.table.cell.Missing;
import wasserscope.scenario.table.cell.NumberText;

/** Finds what separates the columns of a text: that which gives the same number of columns on most lines, and cells that are numbers. */
public final class Separators {

    private static final List<Character> CANDIDATES = List.of('\t', ';', ',', '|', CellScanner.BLANKS);
    private static final char NONE = ';';
    private static final int LOOKED_AT = 1000;

    private Separators() {}

    /** Returns the separator of a text; any where there is a single column. */
    public static char of(String text) {
        char best = NONE;
        double most = 0;
        for (char candidate : CANDIDATES) {
            double score = score(CellScanner.scan(text, candidate, LOOKED_AT, ReadProgress.NONE));
            if (score > most + 1e-9) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /** Returns how many cells most rows have; of two that are as usual the greater; 0 without a row. */
    static int usual(Cells cells) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int row = 0; row < cells.rows(); row++) {
            counts.merge(cells.count(row), 1, Integer::sum);
        }
        int usual = 0;
        for (var entry : counts.entrySet()) {
            int than = Integer.compare(entry.getValue(), counts.getOrDefault(usual, 0));
            usual = than > 0 || (than == 0 && entry.getKey() > usual) ? entry.getKey() : usual;
        }
        return usual;
    }

    /** Returns the share of rows of the usual length, times how many of their cells are no mere words. */
    private static double score(Cells cells) {
        int usual = usual(cells);
        boolean tooWide = cells.fault().filter(fault -> fault instanceof Fault.TooLong).isPresent();
        if (usual < 2 || tooWide) {
            return 0;
        }
        int rows = 0;
        int read = 0;
        int plain = 0;
        for (int row = 0; row < cells.rows(); row++) {
            if (cells.count(row) == usual) {
                rows++;
                for (int j = 0; j < usual && rows <= LOOKED_AT / 10; j++) {
                    read++;
                    plain += isPlain(cells.at(row, j)) ? 1 : 0;
                }
            }
        }
        return (double) rows / cells.rows() * (0.2 + (double) plain / read);
    }

    /** Tells whether a cell is a number, a date or nothing. */
    public static boolean isPlain(String cell) {
        return Missing.is(cell) || isValue(cell);
    }

    /** Tells whether a cell is a number or a date. */
    static boolean isValue(String cell) {
        return NumberText.of(cell).isPresent() || DateText.of(cell).isPresent();
    }
}
