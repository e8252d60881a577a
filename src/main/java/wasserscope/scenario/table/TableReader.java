package wasserscope.scenario.table;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import wasserscope.measure.Points;
import wasserscope.problem.data.Data;
import wasserscope.scenario.Span;
import wasserscope.scenario.file.ProblemReader;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Faults;
import wasserscope.scenario.json.FileText;
import wasserscope.scenario.json.Json;
import wasserscope.scenario.json.Loaded;

/**
 * Reads tables of data: the column {@code y} alone, for the inputs that there are, {@code x,y} or {@code x1,x2,y}, and {@code weight} if there is one more, which is named in a header line;
 * without a header three columns are {@code x1,x2,y} for a model with two inputs and else {@code x,y,weight}. Columns are separated by
 * commas, semicolons or tabs; numbers have a point, or a comma where that does not separate. No text and no file makes it throw. All
 * methods may be called from any thread.
 */
public final class TableReader {

    private static final List<List<String>> HEADERS = List.of(
            List.of("y"),
            List.of("x", "y"),
            List.of("x", "y", "weight"),
            List.of("x1", "x2", "y"),
            List.of("x1", "x2", "y", "weight"));

    private static final long MOST_BYTES = 16 << 20;

    private final Faults faults = new Faults();
    private final List<double[]> rows = new ArrayList<>();
    private final char separator;
    private final Data present;
    private final int inputAxes;
    private List<String> header = List.of();

    private TableReader(char separator, Data present) {
        this.separator = separator;
        this.present = present;
        this.inputAxes = present.x().axes();
    }

    /**
     * Reads a file.
     *
     * @param file in UTF-8, at most {@value #MOST_BYTES} bytes
     * @param present the inputs that there are: those of the table must have as many coordinates; where it has none they stay, or of a
     *     grid the range
     */
    public static Loaded<Table> read(Path file, Data present) {
        return FileText.read(file, MOST_BYTES, text -> table(text, present));
    }

    /** Reads the text of a file, as from the clipboard. */
    public static Loaded<Table> read(String text, Data present) {
        return FileText.read(text, MOST_BYTES, plain -> table(plain, present));
    }

    private static Loaded<Table> table(Reader source, Data present) throws IOException {
        String text = source.readAllAsString();
        if (text.isBlank()) {
            return Loaded.refused(new Fault.Empty());
        }
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char separator = first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
        TableReader reader = new TableReader(separator, present);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreSurroundingSpaces(separator != '\t')
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser lines = CSVParser.parse(new StringReader(text), format)) {
            reader.read(lines);
        } catch (CSVException e) {
            reader.faults.add(new Fault.NotATable(1));
        }
        return reader.whole();
    }

    private void read(CSVParser lines) throws IOException {
        var records = lines.iterator();
        long line = 1;
        try {
            while (records.hasNext() && rows.size() <= ProblemReader.MOST_DATA) {
                CSVRecord cells = records.next();
                line = lines.getCurrentLineNumber();
                if (header.isEmpty()) {
                    begin(cells, line);
                } else {
                    row(cells, line);
                }
                if (header.isEmpty()) {
                    return;
                }
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            faults.add(new Fault.NotATable(line + 1));
        }
        if (rows.size() > ProblemReader.MOST_DATA) {
            faults.add(new Fault.TooMany(ProblemReader.MOST_DATA));
        }
    }

    /** Takes the first line for a header if none of its cells is a number. */
    private void begin(CSVRecord first, long line) {
        boolean named = first.stream().noneMatch(cell -> number(cell).isPresent());
        if (!named) {
            header = withoutNames(first.size());
            if (header.isEmpty()) {
                faults.add(new Fault.WrongColumns(line, first.size(), needed()));
            } else {
                row(first, line);
            }
            return;
        }
        List<String> names = first.stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
        header = HEADERS.stream().filter(names::equals).findFirst().orElse(List.of());
        if (header.isEmpty()) {
            faults.add(new Fault.WrongHeader(Json.shortened(String.join(String.valueOf(separator), names))));
        } else if (inputs() > 0 && inputs() != inputAxes) {
            faults.add(new Fault.WrongColumns(line, names.size(), needed()));
        }
    }

    private List<String> withoutNames(int columns) {
        return HEADERS.stream()
                .filter(names -> names.size() == columns)
                .filter(names -> columns == 1 || (names.contains("x2") ? 2 : 1) == inputAxes)
                .findFirst()
                .orElse(List.of());
    }

    private String needed() {
        return inputAxes == 1 ? "x, y" : "x1, x2, y";
    }

    private int inputs() {
        return header.contains("x2") ? 2 : header.contains("y") && header.size() == 1 ? 0 : 1;
    }

    private void row(CSVRecord cells, long line) {
        if (cells.size() != header.size()) {
            faults.add(new Fault.WrongColumns(line, cells.size(), String.join(", ", header)));
            return;
        }
        double[] row = new double[header.size()];
        for (int j = 0; j < row.length; j++) {
            String column = header.get(j);
            Span allowed = column.equals("weight") ? Span.POSITIVE : Span.MEASURED;
            double value = number(cells.get(j)).orElse(Double.NaN);
            if (!allowed.holds(value)) {
                faults.add(new Fault.WrongCell(line, column, Json.shortened(cells.get(j)), allowed));
            }
            row[j] = value;
        }
        rows.add(row);
    }

    private Optional<Double> number(String cell) {
        String plain = separator == ',' ? cell.strip() : cell.strip().replace(',', '.');
        boolean number = plain.length() <= 400 && plain.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,9})?");
        return number ? Optional.of(Double.parseDouble(plain)) : Optional.empty();
    }

    private Loaded<Table> whole() {
        if (faults.isEmpty() && rows.isEmpty()) {
            faults.add(new Fault.Empty());
        }
        if (!faults.isEmpty()) {
            return new Loaded.Refused<>(faults.list());
        }
        int inputs = inputs();
        List<Double> y = Arrays.stream(column(inputs)).boxed().toList();
        if (inputs == 0) {
            return withoutInputs(y);
        }
        double[][] x = new double[inputs][];
        for (int axis = 0; axis < inputs; axis++) {
            x[axis] = column(axis);
        }
        Optional<List<Double>> weights = header.contains("weight")
                ? Optional.of(Arrays.stream(column(inputs + 1)).boxed().toList())
                : Optional.empty();
        return new Loaded.Whole<>(new Table(new Points(x), y, weights));
    }

    /** Returns the targets at the present inputs; a grid is laid anew, as fine as they are many. */
    private Loaded<Table> withoutInputs(List<Double> y) {
        Data data = present instanceof Data.Grid grid && y.size() > 1
                ? new Data.Grid(grid.min(), grid.max(), y.size())
                : present;
        if (data.x().size() != y.size()) {
            return Loaded.refused(new Fault.WrongCount("y", y.size(), data.x().size()));
        }
        Optional<List<Double>> weights = data instanceof Data.Samples samples
                ? Optional.of(samples.weights())
                : Optional.empty();
        return new Loaded.Whole<>(new Table(data.x(), y, weights));
    }

    private double[] column(int j) {
        return rows.stream().mapToDouble(row -> row[j]).toArray();
    }
}
