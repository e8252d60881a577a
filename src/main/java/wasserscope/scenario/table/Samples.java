package wasserscope.scenario.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import wasserscope.measure.Points;
import wasserscope.problem.data.Units;
import wasserscope.scenario.Span;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Faults;
import wasserscope.scenario.json.Json;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.json.TableFault;
import wasserscope.scenario.table.column.Column;
import wasserscope.scenario.table.column.ColumnKind;
import wasserscope.scenario.table.text.Note;

/** Takes the columns of a table in their roles, row by row; a row without a value in one of them is left out. */
public final class Samples {

    private final ReadTable table;
    private final Roles roles;
    private final Column target;
    private final Faults faults = new Faults();

    private Samples(ReadTable table, Roles roles) {
        this.table = table;
        this.roles = roles;
        this.target = roles.target();
    }

    /**
     * Returns inputs, targets and weights, and what was done to them. Of more than {@value SampleLimit#MOST} rows it are fewer samples.
     *
     * @param roles of columns of this table
     */
    public static Loaded<Table> take(ReadTable table, Roles roles) {
        return new Samples(table, roles).take();
    }

    /** Returns what is taken of a table whose user leaves the choice to the {@link Proposal}. */
    public static Loaded<Table> proposed(ReadTable table) {
        Proposal proposal = Proposal.of(table);
        return proposal.refusal(table).<Loaded<Table>>map(TableFault::refusal)
                .orElseGet(() -> take(table, proposal.roles().orElseThrow()));
    }

    private Loaded<Table> take() {
        List<Column> columns = roles.columns();
        int[] meant = IntStream.range(0, table.rows())
                .filter(row -> roles.series().isEmpty() || roles.series().get().holds(row)).toArray();
        columns.forEach(column -> check(column, meant));
        int[] rows = Arrays.stream(meant)
                .filter(row -> columns.stream().noneMatch(column -> Double.isNaN(column.at(row)))).toArray();
        if (faults.isEmpty() && rows.length == 0) {
            add(new TableFault.NoWholeRow(meant.length));
        }
        if (faults.isEmpty() && !roles.inputs().isEmpty()) {
            checkSpread(rows);
        }
        roles.plus().filter(_ -> faults.isEmpty()).ifPresent(level -> checkClasses(level, rows));
        if (!faults.isEmpty()) {
            return new Loaded.Refused<>(faults.list());
        }
        double[][] x = roles.inputs().isEmpty()
                ? new double[][] {IntStream.rangeClosed(1, rows.length).asDoubleStream().toArray()}
                : roles.inputs().stream().map(column -> picked(column, rows)).toArray(double[][]::new);
        Optional<double[]> weights = roles.weight().map(column -> picked(column, rows));
        SampleLimit fewer = SampleLimit.of(x, targets(rows), weights, roles.plus().isPresent());
        List<Note> notes = notes(meant.length, rows.length);
        notes.addAll(fewer.notes());
        return new Loaded.Whole<>(new Table(new Points(fewer.x()), boxed(fewer.y()),
                fewer.weights().map(Samples::boxed), names(x.length), notes));
    }

    private Units names(int inputs) {
        List<Units.Axis> x = roles.inputs().isEmpty()
                ? Units.unnamed(inputs).inputs()
                : roles.inputs().stream().map(column -> Units.Axis.plain(roles.name(column))).toList();
        return new Units(x, Units.Axis.plain(roles.name(target)), roles.classes());
    }

    private void check(Column column, int[] rows) {
        column.ambiguity().ifPresent(this::add);
        Span allowed = roles.weight().filter(column::equals).isPresent() ? Span.POSITIVE : Span.MEASURED;
        boolean needed = roles.inputs().isEmpty(); // which input a value belongs to, only its place says
        Set<Integer> known = new HashSet<>(column.wrong());
        for (int i = 0; i < rows.length && !faults.isFull(); i++) {
            double value = column.at(rows[i]);
            boolean bad = Double.isNaN(value) ? needed || known.contains(rows[i]) : !allowed.holds(value);
            if (bad) {
                wrong(column, rows[i], allowed);
            }
        }
    }

    private void wrong(Column column, int row, Span allowed) {
        String written = Json.shortened(table.cell(row, column.number() - 1));
        add(new TableFault.WrongCell(table.line(row), roles.name(column), written, allowed));
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

    private void checkClasses(Level plus, int[] rows) {
        long ones = Arrays.stream(rows).filter(plus::holds).count();
        if (ones == 0 || ones == rows.length) {
            add(new TableFault.OneClass(target.title(), target.levels().get(target.level(rows[0]))));
        }
    }

    private static boolean isConstant(Column column, int[] rows) {
        return Arrays.stream(rows).allMatch(row -> column.at(row) == column.at(rows[0]));
    }

    private double[] targets(int[] rows) {
        return roles.plus()
                .map(level -> Arrays.stream(rows).mapToDouble(row -> level.holds(row) ? 1 : -1).toArray())
                .orElseGet(() -> picked(target, rows));
    }

    private static double[] picked(Column column, int[] rows) {
        return Arrays.stream(rows).mapToDouble(column::at).toArray();
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    private List<Note> notes(int meant, int left) {
        List<Column> used = roles.columns();
        List<Note> notes = new ArrayList<>(table.notes());
        used.forEach(column -> notes.addAll(column.notes()));
        roles.series().ifPresent(level -> notes.add(
                new Note.Series(level.column().title(), level.name(), meant, table.rows())));
        roles.plus().ifPresent(level -> notes.add(level.column().isTwoValued()
                ? new Note.Classes(target.title(), roles.classes().getFirst(), level.name())
                : new Note.OneClass(target.title(), level.name(), target.levels().size() - 1)));
        if (roles.inputs().isEmpty()) {
            notes.add(new Note.Counted(left));
        }
        table.columns().stream()
                .filter(column -> roles.role(column).isEmpty() && column.kind() != ColumnKind.ROW_NUMBERS)
                .forEach(column -> notes.add(new Note.Unused(column.title())));
        if (left < meant) {
            notes.add(new Note.Incomplete(meant - left, meant));
        }
        return notes;
    }
}
