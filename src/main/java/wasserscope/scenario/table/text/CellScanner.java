package wasserscope.scenario.table.text;

import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.TableFault;

/** Cuts a text into rows and cells at a given separator. Comments and blank lines are passed over; a line ends with CR, LF or both. */
public final class CellScanner {

    /** Stands for runs of blanks and tabs as the separator. */
    static final char BLANKS = ' ';

    /** How many columns a table may have. */
    static final int MOST_COLUMNS = 1000;

    /** How many cells: they need a place each. */
    static final int MOST_CELLS = 20_000_000;

    private static final int LONGEST_CELL = 10_000;

    /** Quotes that are not closed by then never are. */
    private static final int LONGEST_QUOTE = 1_000_000;

    private final String text;
    private final char separator;
    private final Cells cells;
    private int at;
    private int line = 1;
    private long count;

    private CellScanner(String text, char separator) {
        this.text = text;
        this.separator = separator;
        this.cells = new Cells(text);
    }

    /**
     * Returns the cells.
     *
     * @param most after how many rows the rest is left alone
     */
    public static Cells scan(String text, char separator, int most, ReadProgress progress) {
        CellScanner scanner = new CellScanner(text, separator);
        while (scanner.at < text.length() && scanner.cells.rows() < most && scanner.cells.fault().isEmpty()) {
            progress.pass(scanner.line, ReadProgress.SCAN * scanner.at / text.length());
            scanner.line();
        }
        return scanner.cells;
    }

    private void line() {
        int begin = at;
        skipBlanks();
        if (at >= text.length() || endsLine(at)) {
            newLine();
        } else if (beginsComment()) {
            int from = at;
            while (at < text.length() && !endsLine(at)) {
                at++;
            }
            cells.comment(from, at);
            newLine();
        } else {
            at = separator == BLANKS ? at : begin;
            row();
        }
    }

    private boolean beginsComment() {
        char c = text.charAt(at);
        return c == '#' || c == '%' || text.startsWith("//", at);
    }

    private void row() {
        int begun = line;
        cells.beginRow(begun);
        int width = 0;
        do {
            if (++width > MOST_COLUMNS) {
                cells.stop(new Fault.InTable(new TableFault.TooManyColumns(begun, MOST_COLUMNS)));
            } else if (++count > MOST_CELLS) {
                cells.stop(new Fault.TooMany(MOST_CELLS));
            } else {
                cell();
            }
        } while (cells.fault().isEmpty() && separates());
        if (cells.fault().isEmpty()) {
            newLine();
        }
    }

    /** Passes over what separates this cell from the next; tells whether there is a next one. */
    private boolean separates() {
        if (separator == BLANKS) {
            skipBlanks();
            return at < text.length() && !endsLine(at);
        }
        if (at < text.length() && text.charAt(at) == separator) {
            at++;
            return true;
        }
        return false;
    }

    private void cell() {
        skipBlanks();
        if (at < text.length() && text.charAt(at) == '"') {
            quoted();
            return;
        }
        int begin = at;
        int end = at;
        while (at < text.length() && !endsCell(at)) {
            if (!Character.isWhitespace(text.charAt(at))) {
                end = at + 1;
            }
            at++;
            if (at - begin > LONGEST_CELL) {
                cells.stop(new Fault.TooLong(line));
                return;
            }
        }
        cells.add(begin, end);
    }

    private void quoted() {
        int opened = line;
        int begin = ++at;
        while (at < text.length() && (text.charAt(at) != '"' || doubled())) {
            at += text.charAt(at) == '"' ? 2 : endsLine(at) ? lineEnd() : 1;
            if (at - begin > LONGEST_QUOTE) {
                cells.stop(new Fault.InTable(new TableFault.NotATable(opened)));
                return;
            }
        }
        int end = at++;
        if (separator != BLANKS) {
            skipBlanks();
        }
        boolean closed = end < text.length() && (at >= text.length() || endsCell(at));
        if (!closed) {
            cells.stop(new Fault.InTable(new TableFault.NotATable(opened)));
        } else if (end - begin > LONGEST_CELL) {
            cells.stop(new Fault.TooLong(opened));
        } else {
            cells.addQuoted(begin, end);
        }
    }

    private boolean doubled() {
        return at + 1 < text.length() && text.charAt(at + 1) == '"';
    }

    private boolean endsCell(int i) {
        char c = text.charAt(i);
        return c == separator || endsLine(i) || (separator == BLANKS && c == '\t');
    }

    private boolean endsLine(int i) {
        return text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }

    private void newLine() {
        if (at < text.length()) {
            at += lineEnd();
        }
    }

    /** Counts the line that ends here; returns how many characters its end has. */
    private int lineEnd() {
        line++;
        return text.startsWith("\r\n", at) ? 2 : 1;
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    private boolean isBlank(char c) {
        return c == ' ' || (c == '\t' && separator != '\t');
    }
}
