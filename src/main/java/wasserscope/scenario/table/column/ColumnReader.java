package wasserscope.scenario.table.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import wasserscope.scenario.table.cell.Answers;
import wasserscope.scenario.table.cell.DecimalMark;
import wasserscope.scenario.table.cell.Missing;
import wasserscope.scenario.table.text.Body;
import wasserscope.scenario.table.text.Note;
import wasserscope.scenario.table.text.ReadProgress;

/** Finds out what the columns of a table are. */
public final class ColumnReader {

    private static final Comparator<String> ORDER =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    private static final Pattern SHORT_YEAR =
            Pattern.compile("\\d{1,2}(?<sep>[-/.])\\d{1,2}\\k<sep>\\d{1,2}|\\p{L}{3,10}[- ]\\d{2}");

    private ColumnReader() {}

    /** Returns the columns of a table, in their order. */
    public static List<Column> read(Body body, Answers answers, ReadProgress progress) {
        List<NumberTally> tallies =
                IntStream.range(0, body.columns()).mapToObj(j -> new NumberTally(body, j, progress)).toList();
        Set<DecimalMark> marks = tallies.stream().filter(NumberTally::isNumeric)
                .flatMap(tally -> tally.mark().stream()).collect(Collectors.toSet());
        Optional<DecimalMark> elsewhere = marks.size() == 1 ? marks.stream().findFirst() : Optional.empty();
        List<Column> columns = new ArrayList<>();
        for (int j = 0; j < tallies.size(); j++) {
            NumberTally tally = tallies.get(j);
            columns.add(tally.isNumeric()
                    ? tally.column(answers.decimal(), elsewhere)
                    : other(body, j, tally, answers));
        }
        if (numbersTheRows(columns, body)) {
            columns.set(0, columns.getFirst().asRowNumbers());
        }
        return List.copyOf(columns);
    }

    private static Column other(Body body, int column, NumberTally tally, Answers answers) {
        return tally.isEmpty()
                ? new ColumnDraft(body, column, new double[body.rows()]).of(ColumnKind.EMPTY, "", List.of())
                : DateTally.column(body, column, answers.days()).orElseGet(() -> words(body, column));
    }

    private static Column words(Body body, int column) {
        TreeSet<String> distinct = new TreeSet<>(ORDER);
        int said = 0;
        for (int row = 0; row < body.rows() && distinct.size() <= Column.MOST_LEVELS; row++) {
            String cell = body.at(row, column);
            if (!Missing.is(cell)) {
                distinct.add(cell);
                said++;
            }
        }
        List<String> levels = List.copyOf(distinct);
        boolean repeated = 2 * levels.size() <= said || (levels.size() == 2 && said > 2);
        boolean few = repeated && levels.size() >= 2 && levels.size() <= Column.MOST_LEVELS;
        Map<String, Double> places = new HashMap<>();
        levels.forEach(level -> places.put(level, (double) places.size()));
        double[] values = new double[body.rows()];
        for (int row = 0; row < values.length; row++) {
            values[row] = few ? places.getOrDefault(body.at(row, column), Double.NaN) : Double.NaN;
        }
        ColumnDraft draft = new ColumnDraft(body, column, values);
        IntStream.range(0, body.rows()).mapToObj(row -> body.at(row, column)).filter(cell -> !Missing.is(cell))
                .findFirst().filter(cell -> SHORT_YEAR.matcher(cell).matches())
                .ifPresent(cell -> draft.note(new Note.ShortYears(draft.title(), cell)));
        return draft.of(few ? ColumnKind.LABELS : ColumnKind.WORDS, "", levels);
    }

    /** Tells whether the first column is only 1 … n or 0 … n − 1 and at least two others can be used. */
    private static boolean numbersTheRows(List<Column> columns, Body body) {
        Column first = columns.getFirst();
        List<Column> others = columns.subList(1, columns.size());
        boolean named = body.names().stream().anyMatch(name -> !name.isEmpty());
        boolean meant = named
                ? first.isNamedNumbering()
                        && (!first.key().equals("x") || others.stream().anyMatch(Column::isNamedTarget))
                : first.at(0) == 1;
        return meant && !RoleNames.are(columns)
                && first.kind() == ColumnKind.NUMBERS && first.ambiguity().isEmpty()
                && others.stream().filter(Column::isUsable).count() >= 2 && counts(first, body.rows());
    }

    private static boolean counts(Column column, int rows) {
        double begin = column.at(0);
        if (rows < 2 || (begin != 0 && begin != 1)) {
            return false;
        }
        return IntStream.range(0, rows).allMatch(row -> column.at(row) == begin + row);
    }
}
