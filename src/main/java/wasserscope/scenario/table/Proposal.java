package wasserscope.scenario.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wasserscope.scenario.json.TableFault;
import wasserscope.scenario.table.column.Column;
import wasserscope.scenario.table.column.ColumnKind;
import wasserscope.scenario.table.column.RoleNames;

/**
 * Which column of a table is what, as a person would choose, and what such a person would ask before.
 *
 * @param inputs one or two columns; none where the targets stand alone
 * @param target the column of targets
 * @param weight the column of weights
 * @param series the column of which one value is chosen
 * @param task what the targets are
 * @param asks what is to be asked
 */
public record Proposal(List<Column> inputs, Optional<Column> target, Optional<Column> weight,
        Optional<Column> series, Task task, Set<Ask> asks) {

    private static final Proposal NOTHING = new Proposal(
            List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Task.VALUES, Set.of(Ask.COLUMNS));

    /** What targets are. */
    public enum Task {
        /** Numbers. */
        VALUES,
        /** Classes: two, or one against the rest. */
        CLASSES
    }

    /** What a table leaves open. */
    public enum Ask {
        /** Which columns are meant. */
        COLUMNS,
        /** Whether two values are classes. */
        CLASSES,
        /** Which class stands against the rest. */
        ONE_CLASS,
        /** Which value of a column of words is meant. */
        SERIES
    }

    /** Copies the lists. */
    public Proposal {
        inputs = List.copyOf(inputs);
        asks = Set.copyOf(asks);
    }

    /** Returns the proposal for a table; without a target if no column can be one. */
    public static Proposal of(ReadTable table) {
        List<Column> usable = table.usable();
        return named(usable).or(() -> classified(usable)).or(() -> alone(table)).orElseGet(() -> fitted(usable));
    }

    /** Returns the roles of the columns; none without a target. Of two classes the second is +1, of more the first stands against the rest. */
    public Optional<Roles> roles() {
        return target.map(y -> new Roles(inputs, y, weight, series.map(column -> new Level(column, 0)),
                task == Task.CLASSES ? plus(y) : Optional.empty()));
    }

    /** Returns the class that is +1 where a column holds classes: of two the second, of more the first. */
    static Optional<Level> plus(Column column) {
        return isLabels(column) ? Optional.of(new Level(column, column.isTwoValued() ? 1 : 0)) : Optional.empty();
    }

    /** Tells whether nothing is to be asked, neither about the columns nor about a value in one that is used. */
    public boolean isClear() {
        return asks.isEmpty() && roles().filter(
                taken -> taken.columns().stream().allMatch(column -> column.ambiguity().isEmpty())).isPresent();
    }

    /** Returns why a table cannot be used: a column named as the target holds too many words, or none can be the target. */
    public Optional<TableFault> refusal(ReadTable table) {
        return table.columns().stream()
                .filter(column -> column.isNamedTarget() && column.kind() == ColumnKind.WORDS).findFirst()
                .<TableFault>map(words -> new TableFault.NotTwoClasses(words.title(), words.levels().size()))
                .or(() -> target.isEmpty() ? Optional.of(new TableFault.NoNumbers()) : Optional.empty());
    }

    /** All columns have the names of their roles: nothing is asked. */
    private static Optional<Proposal> named(List<Column> usable) {
        if (!RoleNames.are(usable)) {
            return Optional.empty();
        }
        List<Column> inputs = usable.stream().filter(column -> column.key().startsWith("x"))
                .sorted(Comparator.comparing(Column::key)).toList();
        Column y = usable.stream().filter(column -> column.key().equals("y")).findFirst().orElseThrow();
        Optional<Column> weight = usable.stream().filter(column -> column.key().equals("weight")).findFirst();
        if (Stream.concat(inputs.stream(), weight.stream()).anyMatch(column -> !column.isNumeric())) {
            return Optional.empty();
        }
        Task task = isClasses(y) ? Task.CLASSES : Task.VALUES;
        Set<Ask> asks = y.kind() == ColumnKind.LABELS && !y.isTwoValued() ? Set.of(Ask.ONE_CLASS) : Set.of();
        return Optional.of(new Proposal(inputs, Optional.of(y), weight, Optional.empty(), task, asks));
    }

    /** Two inputs and one column of labels: classes in the plane. */
    private static Optional<Proposal> classified(List<Column> usable) {
        if (usable.size() != 3) {
            return Optional.empty();
        }
        Optional<Column> label = usable.stream()
                .filter(column -> column.isNamedTarget() && isLabels(column)).max(Comparator
                        .comparing((Column column) -> !column.key().equals("y")).thenComparingInt(Column::number))
                .or(() -> Optional.of(usable.getLast()).filter(Proposal::isClasses))
                .or(() -> usable.stream().filter(column -> column.kind() == ColumnKind.LABELS).findFirst());
        List<Column> inputs = usable.stream()
                .filter(column -> label.filter(column::equals).isEmpty()).toList();
        boolean plane = label.isPresent() && inputs.stream().allMatch(c -> c.kind() == ColumnKind.NUMBERS)
                && inputs.stream().noneMatch(c -> c.isNamedTarget() && !c.key().equals("y"))
                && inputs.stream().noneMatch(Column::isTwoValued);
        return plane
                ? Optional.of(new Proposal(
                        inputs, label, Optional.empty(), Optional.empty(), Task.CLASSES, asksOf(label.get(), true)))
                : Optional.empty();
    }

    /** A single column: the targets, at inputs that are known. */
    private static Optional<Proposal> alone(ReadTable table) {
        List<Column> usable = table.usable();
        return table.columns().size() == 1 && usable.size() == 1 && usable.getFirst().kind() == ColumnKind.NUMBERS
                ? Optional.of(new Proposal(List.of(), Optional.of(usable.getFirst()), Optional.empty(),
                        Optional.empty(), Task.VALUES, Set.of()))
                : Optional.empty();
    }

    /** One input and a target: by their names, else the last column of numbers and the first other one; a column named weight is that. */
    private static Proposal fitted(List<Column> all) {
        Optional<Column> weight = all.stream().filter(column -> column.key().equals("weight") && column.isNumeric())
                .filter(_ -> all.stream().filter(Column::isNumeric).count() > 2).findFirst();
        List<Column> usable = all.stream().filter(column -> weight.filter(column::equals).isEmpty()).toList();
        Optional<Column> x = usable.stream()
                .filter(column -> column.key().equals("x") && column.isNumeric()).findFirst();
        Optional<Column> y = target(usable, x);
        Optional<Column> input = x.or(() -> usable.stream().filter(Column::isNumeric)
                .filter(column -> y.filter(column::equals).isEmpty()).findFirst());
        if (y.isEmpty() || input.isEmpty()) {
            return NOTHING;
        }
        List<Column> others = usable.stream()
                .filter(column -> !column.equals(y.get()) && !column.equals(input.get())).toList();
        Optional<Column> series = others.stream().filter(column -> column.kind() == ColumnKind.LABELS).findFirst();
        Set<Ask> asks = asksOf(y.get(), others.isEmpty());
        asks = series.isPresent()
                ? Stream.concat(asks.stream(), Stream.of(Ask.SERIES)).collect(Collectors.toSet())
                : asks;
        return new Proposal(List.of(input.get()), y, weight, series,
                isLabels(y.get()) ? Task.CLASSES : Task.VALUES, asks);
    }

    private static Optional<Column> target(List<Column> usable, Optional<Column> x) {
        List<Column> left = usable.stream().filter(column -> x.filter(column::equals).isEmpty()).toList();
        return left.stream().filter(Column::isNamedTarget)
                .max(Comparator.comparing(column -> column.key().equals("y")))
                .or(() -> left.stream().filter(column -> column.kind() == ColumnKind.NUMBERS)
                        .filter(column -> x.isPresent() || usable.stream().filter(Column::isNumeric).count() > 1)
                        .reduce((_, last) -> last))
                .or(() -> left.stream().filter(column -> column.kind() == ColumnKind.LABELS).findFirst());
    }

    private static Set<Ask> asksOf(Column y, boolean columnsAreClear) {
        return Stream.of(
                columnsAreClear ? Optional.<Ask>empty() : Optional.of(Ask.COLUMNS),
                y.isTwoValued() && isClasses(y) ? Optional.of(Ask.CLASSES) : Optional.<Ask>empty(),
                isLabels(y) && !y.isTwoValued() ? Optional.of(Ask.ONE_CLASS) : Optional.<Ask>empty())
                .flatMap(Optional::stream).collect(Collectors.toSet());
    }

    /** Tells whether a column holds classes: words, or two numbers each of which stands more than once. */
    private static boolean isClasses(Column column) {
        return column.kind() == ColumnKind.LABELS || (column.isTwoValued() && column.repeatsItsLevels());
    }

    /** Tells whether a column holds classes, or by its name their numbers. */
    private static boolean isLabels(Column column) {
        return isClasses(column) || column.numbersClasses();
    }
}
