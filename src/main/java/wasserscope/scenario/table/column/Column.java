package wasserscope.scenario.table.column;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wasserscope.scenario.json.TableFault;
import wasserscope.scenario.table.text.Note;

/** A column of a table, as it was read. Immutable; for any thread. */
public final class Column {

    /** How many distinct values are told apart. */
    public static final int MOST_LEVELS = 100;

    private static final Pattern UNIT = Pattern.compile("(.*?)\\s*[\\[(]([^\\[\\]()]{1,40})[\\])]\\s*");
    private static final Set<String> TARGETS = Set.of("y", "target", "targets", "label", "labels", "class", "classes",
            "group", "groups", "response", "outcome");
    private static final Set<String> CLASSES =
            Set.of("target", "targets", "label", "labels", "class", "classes", "group", "groups");
    private static final Set<String> NUMBERING =
            Set.of("", "rownames", "row.names", "x", "id", "index", "no", "nr", "unnamed: 0");

    private final int number;
    private final String name;
    private final String unit;
    private final ColumnKind kind;
    private final double[] values;
    private final List<String> levels;
    private final double[] distinct; // those of the levels, ascending
    private final List<Integer> wrong;
    private final Optional<TableFault.Ambiguity> ambiguity;
    private final List<Note> notes;

    Column(int number, String name, String sign, ColumnKind kind, double[] values, List<String> levels,
            List<Integer> wrong, Optional<TableFault.Ambiguity> ambiguity, List<Note> notes) {
        this.number = number;
        this.name = name;
        Matcher bracketed = UNIT.matcher(name);
        this.unit = bracketed.matches() ? bracketed.group(2).strip() : sign;
        this.kind = kind;
        this.values = values;
        this.levels = List.copyOf(levels);
        this.distinct = levels.size() > MOST_LEVELS
                ? new double[0]
                : Arrays.stream(values).filter(value -> !Double.isNaN(value)).map(value -> value + 0.0).sorted()
                        .distinct().toArray();
        this.wrong = List.copyOf(wrong);
        this.ambiguity = ambiguity;
        this.notes = List.copyOf(notes);
    }

    private Column(Column of, ColumnKind kind) {
        this.number = of.number;
        this.name = of.name;
        this.unit = of.unit;
        this.kind = kind;
        this.values = of.values;
        this.levels = of.levels;
        this.distinct = of.distinct;
        this.wrong = of.wrong;
        this.ambiguity = of.ambiguity;
        this.notes = of.notes;
    }

    /** Returns this column with its numbers taken for those of the rows. */
    Column asRowNumbers() {
        return new Column(this, ColumnKind.ROW_NUMBERS);
    }

    /** Returns its place, counted from 1. */
    public int number() {
        return number;
    }

    /** Returns its name as it stands in the header; empty without one. */
    public String name() {
        return name;
    }

    /** Returns its name, or its place where it has none. */
    public String title() {
        return name.isEmpty() ? String.valueOf(number) : name;
    }

    /** Returns its name in small letters, without a unit, a point or an underscore at its end. */
    public String key() {
        Matcher bracketed = UNIT.matcher(name);
        String bare = bracketed.matches() ? bracketed.group(1) : name;
        return bare.strip().toLowerCase(Locale.ROOT).replaceAll("[._]+$", "");
    }

    /** Returns the unit in brackets in its name, else the sign at its numbers, else nothing. */
    public String unit() {
        return unit;
    }

    /** Returns what its cells are. */
    public ColumnKind kind() {
        return kind;
    }

    /** Returns the number in a row, of labels the place of the word in {@link #levels}; NaN where there is none. */
    public double at(int row) {
        return values[row];
    }

    /** Returns a new array of all numbers. */
    public double[] values() {
        return values.clone();
    }

    /** Returns the distinct values as written, numbers and words in their order; of more than {@value #MOST_LEVELS} one more. */
    public List<String> levels() {
        return levels;
    }

    /** Returns the place in {@link #levels} of the value in a row; negative where there is none or there are too many. */
    public int level(int row) {
        return Double.isNaN(values[row]) ? -1 : Arrays.binarySearch(distinct, values[row] + 0.0);
    }

    /** Tells whether its distinct values are so few that one of them can be chosen. */
    public boolean hasLevels() {
        return isUsable() && levels.size() >= 2 && levels.size() <= MOST_LEVELS;
    }

    /** Returns the rows whose cells do not belong to this kind of column, at most a thousand. */
    public List<Integer> wrong() {
        return wrong;
    }

    /** Returns what must be answered before its numbers can be used. */
    public Optional<TableFault.Ambiguity> ambiguity() {
        return ambiguity;
    }

    /** Returns what was converted or taken off. */
    public List<Note> notes() {
        return notes;
    }

    /** Tells whether it can be an input or a target: numbers, dates or labels. */
    public boolean isUsable() {
        return isNumeric() || kind == ColumnKind.LABELS;
    }

    /** Tells whether it can be an input: numbers or dates. */
    public boolean isNumeric() {
        return kind == ColumnKind.NUMBERS || kind == ColumnKind.DATES;
    }

    /** Tells whether it has two distinct values. */
    public boolean isTwoValued() {
        return levels.size() == 2;
    }

    /** Tells whether some of its values stand in more than two rows for each: no mere two numbers. */
    public boolean repeatsItsLevels() {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).count() > 2L * levels.size()
                || kind == ColumnKind.LABELS;
    }

    /** Tells whether it has the name of classes and at most ten distinct values, all whole numbers, each in five rows on average. */
    public boolean numbersClasses() {
        return kind == ColumnKind.NUMBERS && CLASSES.contains(key()) && levels.size() <= 10
                && values.length >= 5 * levels.size()
                && Arrays.stream(values).allMatch(value -> Double.isNaN(value) || value == Math.rint(value));
    }

    /** Tells whether its name is one of targets. */
    public boolean isNamedTarget() {
        return TARGETS.contains(key());
    }

    /** Tells whether its name is one of columns that number the rows. */
    boolean isNamedNumbering() {
        return NUMBERING.contains(key());
    }
}
