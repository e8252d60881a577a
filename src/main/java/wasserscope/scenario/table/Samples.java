package wasserscope.scenario.table;

import wasserscope.scenario.table.text.Note;
import wasserscope.scenario.table.column.Column;
import wasserscope.scenario.table.column.ColumnKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wasserscope.measure.Points;
import wasserscope.problem.data.Units;
import wasserscope.scenario.Span;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Faults;
import wasserscope.scenario.json.Json;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.json.TableFault;

/** Takes the columns of a table in their roles, row by row; a row without a value in one of them is left out. */
public final class Samples {

    private final ReadTable table;
    private final Proposal roles;
    private final Column target;
    private final Faults faults = new Faults();

    private Samples(ReadTable table, Proposal roles) {
        this.table = table;
        this.roles = roles;
        this.target = roles.target().orElseThrow();
    }

    /**
     * Returns inputs, targets and weights, and what was done to them. The targets are numbers as they stand; of two words, and of two
     * numbers that are classes, the first is −1 and the second +1.
     *
     * @param roles with a target; where it has no inputs, those of the result are 1, 2, … n
     */
    public static Loaded<Table> take(ReadTable table, Proposal roles) {
        return new Samples(table, roles).take();
    }

    private Loaded<Table> take() {
        List<Column> columns = columns();
        for (int j = 0; j < columns.size(); j++) {
            check(columns.get(j), role(columns.get(j), j));
        }
        if (isClasses() && !target.isTwoValued()) {
            add(new TableFault.NotTwoClasses(target.title(), target.levels().size()));
        }
        int[] rows = IntStream.range(0, table.rows())
                .filter(row -> columns.stream().noneMatch(column -> Double.isNaN(column.at(row)))).toArray();
        if (faults.isEmpty() && rows.length == 0) {
            add(new TableFault.NoWholeRow(table.rows()));
        }
        if (faults.isEmpty() && !roles.inputs().isEmpty()) {
            checkSpread(rows);
        }
        if (!faults.isEmpty()) {
            return new Loaded.Refused<>(faults.list());
        }
        double[][] x = roles.inputs().isEmpty()
                ? new double[][] {IntStream.rangeClosed(1, rows.length).asDoubleStream().toArray()}
                : roles.inputs().stream().map(column -> picked(column, rows)).toArray(double[][]::new);
        return new Loaded.Whole<>(new Table(
                new Points(x), boxed(targets(rows)), roles.weight().map(column -> boxed(picked(column, rows))),
                names(columns, x.length), notes(columns, rows.length)));
    }

    private boolean isClasses() {
        return target.kind() == ColumnKind.LABELS || roles.task() == Proposal.Task.CLASSES;
    }

    private List<Column> columns() {
        return Stream.of(roles.inputs().stream(), Stream.of(target), roles.weight().stream())
                .flatMap(part -> part).toList();
    }

    /** Returns the name of a column; without one, that of its role. */
    private String role(Column column, int place) {
        int inputs = roles.inputs().size();
        if (!column.name().isEmpty()) {
            return column.name();
        }
        return place == inputs ? "y" : place > inputs ? "weight" : inputs == 1 ? "x" : "x" + (place + 1);
    }

    private Units names(List<Column> columns, int inputs) {
        List<Units.Axis> x = roles.inputs().isEmpty()
                ? Table.unnamed(inputs).inputs()
                : IntStream.range(0, inputs)
                        .mapToObj(j -> Units.Axis.plain(role(columns.get(j), j))).toList();
        return new Units(x, Units.Axis.plain(role(target, roles.inputs().size())),
                isClasses() ? target.levels() : List.of());
    }

    private void check(Column column, String name) {
        column.ambiguity().ifPresent(this::add);
        Span allowed = roles.weight().filter(column::equals).isPresent() ? Span.POSITIVE : Span.MEASURED;
        boolean needed = roles.inputs().isEmpty(); // which input a value belongs to, only its place says
        column.wrong().forEach(row -> wrong(column, row, name, allowed));
        for (int row = 0; row < table.rows() && !faults.isFull(); row++) {
            double value = column.at(row);
            boolean missing = Double.isNaN(value);
            if (missing ? needed && !column.wrong().contains(row) : !allowed.holds(value)) {
                wrong(column, row, name, allowed);
            }
        }
    }

    private void wrong(Column column, int row, String name, Span allowed) {
        String written = Json.shortened(table.cell(row, column.number() - 1));
        add(new TableFault.WrongCell(table.line(row), name, written, allowed));
    }

    private void add(TableFault fault) {
        faults.add(new Fault.InTable(fault));
    }

    private void checkSpread(int[] rows) {
        Column first = roles.inputs().getFirst();
        if (rows.length == 1) {
            add(new TableFault.OneRow());
        } else if (roles.inputs().stream().allMatch(column -> isConstant(column, rows))) {
            add(new TableFault.AllEqual(first.title(), first.at(rows[0])));
        }
    }

    private static boolean isConstant(Column column, int[] rows) {
        return Arrays.stream(rows).allMatch(row -> column.at(row) == column.at(rows[0]));
    }

    private double[] targets(int[] rows) {
        double[] y = picked(target, rows);
        double least = Arrays.stream(target.values()).filter(value -> !Double.isNaN(value)).min().orElse(0);
        return isClasses() ? Arrays.stream(y).map(value -> value == least ? -1 : 1).toArray() : y;
    }

    private static double[] picked(Column column, int[] rows) {
        return Arrays.stream(rows).mapToDouble(column::at).toArray();
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    private List<Note> notes(List<Column> used, int left) {
        List<Note> notes = new ArrayList<>(table.notes());
        used.forEach(column -> notes.addAll(column.notes()));
        if (isClasses()) {
            notes.add(new Note.Classes(target.title(), target.levels().getFirst(), target.levels().getLast()));
        }
        table.columns().stream()
                .filter(column -> !used.contains(column) && column.kind() != ColumnKind.ROW_NUMBERS)
                .forEach(column -> notes.add(new Note.Unused(column.title())));
        if (left < table.rows()) {
            notes.add(new Note.Incomplete(table.rows() - left, table.rows()));
        }
        return notes;
    }
}
