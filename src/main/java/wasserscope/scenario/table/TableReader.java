package wasserscope.scenario.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.json.TableFault;
import wasserscope.scenario.table.cell.Answers;
import wasserscope.scenario.table.text.Body;
import wasserscope.scenario.table.text.CellScanner;
import wasserscope.scenario.table.text.Cells;
import wasserscope.scenario.table.text.Layout;
import wasserscope.scenario.table.text.Note;
import wasserscope.scenario.table.text.ReadProgress;
import wasserscope.scenario.table.text.Separators;
import wasserscope.scenario.table.text.TableText;

/**
 * Reads tables of data as they are found: columns separated by commas, semicolons, tabs, bars or blanks, with any header or none, comments,
 * row numbers, numbers as they are written anywhere, missing values, dates and labels. Nothing that has two readings is guessed. No text
 * and no file makes it throw. All methods may be called from any thread.
 */
public final class TableReader {

    /** How many rows a table may have. */
    public static final int MOST_ROWS = 1_000_000;

    private static final String SEPARATOR = "sep=";

    private TableReader() {}

    /**
     * Reads a file.
     *
     * @param answers what the user said about it
     */
    public static Loaded<ReadTable> read(Path file, Answers answers) {
        return read(file, answers, ReadProgress.NONE);
    }

    /**
     * Reads a file and tells how far that is.
     *
     * @param answers what the user said about it
     * @throws java.util.concurrent.CancellationException if that is asked for
     */
    public static Loaded<ReadTable> read(Path file, Answers answers, ReadProgress progress) {
        return TableText.of(file).then(text -> read(text, answers, progress));
    }

    /** Reads the text of a file, as from the clipboard. */
    public static Loaded<ReadTable> read(String text, Answers answers) {
        return read(text, answers, ReadProgress.NONE);
    }

    /**
     * Reads the text of a file and tells how far that is.
     *
     * @throws java.util.concurrent.CancellationException if that is asked for
     */
    public static Loaded<ReadTable> read(String text, Answers answers, ReadProgress progress) {
        return TableText.of(text).then(plain -> read(plain, answers, progress));
    }

    private static Loaded<ReadTable> read(TableText source, Answers answers, ReadProgress progress) {
        try {
            boolean told = saysSeparator(source.text());
            // The line that says what separates is passed over as a comment, so that lines keep their numbers.
            String text = told ? "#" + source.text().substring(1) : source.text();
            Optional<Character> separator = answers.separator()
                    .or(() -> told ? Optional.of(source.text().charAt(SEPARATOR.length()))
                            : Optional.empty());
            char sign = separator.orElseGet(() -> Separators.of(text));
            Cells cells = CellScanner.scan(text, sign, MOST_ROWS + 2, progress);
            List<Note> notes = new ArrayList<>(source.notes());
            Optional<TableFault> doubt = separator.isPresent() || sign != ','
                    ? Optional.empty()
                    : twoSeparations(cells);
            return doubt.<Loaded<ReadTable>>map(TableFault::refusal)
                    .orElseGet(() -> Layout.of(cells, sign, cells.comments() - (told ? 1 : 0), notes)
                            .then(body -> columns(body, notes, answers, progress)));
        } catch (OutOfMemoryError e) {
            return Loaded.refused(new Fault.NoMemory());
        }
    }

    /** Tells whether the first line is Excel's {@code sep=;}. */
    private static boolean saysSeparator(String text) {
        int end = SEPARATOR.length() + 1;
        return text.regionMatches(true, 0, SEPARATOR, 0, SEPARATOR.length()) && text.length() > end
                && (text.charAt(end) == '\n' || text.charAt(end) == '\r');
    }

    private static Loaded<ReadTable> columns(
            Body body, List<Note> notes, Answers answers, ReadProgress progress) {
        return body.rows() > MOST_ROWS
                ? Loaded.refused(new Fault.TooMany(MOST_ROWS))
                : new Loaded.Whole<>(ReadTable.of(body, notes, answers, progress));
    }

    /** A single name, and in each line two whole numbers with a comma between: two columns, or one with decimal commas. */
    private static Optional<TableFault> twoSeparations(Cells cells) {
        if (cells.rows() < 2 || cells.count(0) != 1 || Separators.isPlain(cells.at(0, 0))) {
            return Optional.empty();
        }
        for (int row = 1; row < cells.rows(); row++) {
            if (cells.count(row) != 2 || cells.isQuoted(row, 0)
                    || !cells.at(row, 0).matches("[-+\u2212]?\\d+") || !cells.at(row, 1).matches("\\d+")) {
                return Optional.empty();
            }
        }
        return Optional.of(new TableFault.TwoSeparations(cells.line(1), cells.at(1, 0) + ',' + cells.at(1, 1)));
    }
}
