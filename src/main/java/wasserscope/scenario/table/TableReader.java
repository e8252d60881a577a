package wasserscope.scenario.table;

import wasserscope.scenario.table.cell.Answers;
import wasserscope.scenario.table.text.TableText;
import wasserscope.scenario.table.text.Cells;
import wasserscope.scenario.table.text.CellScanner;
import wasserscope.scenario.table.text.Separators;
import wasserscope.scenario.table.text.Layout;
import wasserscope.scenario.table.text.Body;
import wasserscope.scenario.table.text.Note;
import wasserscope.scenario.table.column.Column;
import wasserscope.scenario.table.column.ColumnKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wasserscope.problem.data.Data;
import wasserscope.scenario.file.ProblemReader;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.json.TableFault;

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
        return TableText.of(file).then(text -> read(text, answers));
    }

    /** Reads the text of a file, as from the clipboard. */
    public static Loaded<ReadTable> read(String text, Answers answers) {
        return TableText.of(text).then(plain -> read(plain, answers));
    }

    /**
     * Reads a file as the data of a problem, if its columns leave no question: {@code x, y}, or {@code x1, x2, y}, with {@code weight} if
     * they are named so; two columns of numbers; the targets alone.
     *
     * @param present the inputs that there are: those of the table must have as many coordinates; where it has none they stay, or of a
     *     grid the range
     */
    public static Loaded<Table> read(Path file, Data present) {
        return read(file, Answers.NONE).then(table -> table(table, present));
    }

    /** Reads a text as the data of a problem. */
    public static Loaded<Table> read(String text, Data present) {
        return read(text, Answers.NONE).then(table -> table(table, present));
    }

    private static Loaded<ReadTable> read(TableText source, Answers answers) {
        try {
            String first = source.text().lines().findFirst().orElse("");
            boolean told =
                    first.toLowerCase(Locale.ROOT).startsWith(SEPARATOR) && first.length() == SEPARATOR.length() + 1;
            // The line that says what separates is passed over as a comment, so that lines keep their numbers.
            String text = told ? "#" + source.text().substring(1) : source.text();
            Optional<Character> separator = answers.separator()
                    .or(() -> told ? Optional.of(source.text().charAt(source.text().indexOf('=') + 1))
                            : Optional.empty());
            char sign = separator.orElseGet(() -> Separators.of(text));
            Cells cells = CellScanner.scan(text, sign, MOST_ROWS + 2);
            List<Note> notes = new ArrayList<>(source.notes());
            Optional<TableFault> doubt = separator.isPresent() || sign != ','
                    ? Optional.empty()
                    : twoSeparations(cells);
            return doubt.<Loaded<ReadTable>>map(TableFault::refusal)
                    .orElseGet(() -> Layout.of(cells, cells.comments() - (told ? 1 : 0), notes)
                            .then(body -> columns(body, notes, answers)));
        } catch (OutOfMemoryError e) {
            return Loaded.refused(new Fault.NoMemory());
        }
    }

    private static Loaded<ReadTable> columns(Body body, List<Note> notes, Answers answers) {
        return body.rows() > MOST_ROWS
                ? Loaded.refused(new Fault.TooMany(MOST_ROWS))
                : new Loaded.Whole<>(ReadTable.of(body, notes, answers));
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

    private static Loaded<Table> table(ReadTable table, Data present) {
        int axes = present.x().axes();
        List<Column> usable = table.usable();
        boolean bare = !table.isNamed() && axes == 2 && usable.size() == 3
                && usable.stream().allMatch(Column::isNumeric);
        Proposal proposal = bare ? Proposal.inPlane(usable) : Proposal.of(table);
        Optional<Column> words = table.columns().stream()
                .filter(column -> column.isNamedTarget() && column.kind() == ColumnKind.WORDS).findFirst();
        if (words.isPresent()) {
            return new TableFault.NotTwoClasses(words.get().title(), words.get().levels().size()).refusal();
        }
        if (proposal.target().isEmpty()) {
            return new TableFault.NoNumbers().refusal();
        }
        if (!proposal.asks().isEmpty()) {
            return new TableFault.Unclear(usable.stream().map(Column::title).toList()).refusal();
        }
        if (!proposal.inputs().isEmpty() && proposal.inputs().size() != axes) {
            int columns = table.columns().size();
            return new TableFault.WrongColumns(1, columns, axes == 1 ? "x, y" : "x1, x2, y").refusal();
        }
        if (table.rows() > ProblemReader.MOST_DATA) {
            return Loaded.refused(new Fault.TooMany(ProblemReader.MOST_DATA));
        }
        Loaded<Table> taken = Samples.take(table, proposal);
        return proposal.inputs().isEmpty() ? taken.then(alone -> atPresent(alone, present)) : taken;
    }

    /** Returns the targets at the present inputs; a grid is laid anew, as fine as they are many. */
    private static Loaded<Table> atPresent(Table alone, Data present) {
        List<Double> y = alone.y();
        Data data = present instanceof Data.Grid grid && y.size() > 1
                ? new Data.Grid(grid.min(), grid.max(), y.size())
                : present;
        if (data.x().size() != y.size()) {
            return Loaded.refused(new Fault.WrongCount("y", y.size(), data.x().size()));
        }
        Optional<List<Double>> weights = data instanceof Data.Samples samples
                ? Optional.of(samples.weights())
                : Optional.empty();
        return new Loaded.Whole<>(new Table(data.x(), y, weights, Table.unnamed(data.x().axes()), alone.notes()));
    }
}
