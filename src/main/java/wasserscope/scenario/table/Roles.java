package wasserscope.scenario.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wasserscope.scenario.table.column.Column;
import wasserscope.scenario.table.column.ColumnKind;

/**
 * What each column of a table is taken for.
 *
 * @param inputs none, one or two; without any the inputs are 1, 2, … n
 * @param target the column of targets
 * @param weight the column of weights; without one all rows count the same
 * @param series the value of a column whose rows alone are taken
 * @param plus of the target's classes that which is +1, all others are −1; if absent the targets are numbers as they stand
 */
public record Roles(List<Column> inputs, Column target, Optional<Column> weight, Optional<Level> series,
        Optional<Level> plus) {

    /** Checks that the class is one of the target's, and that words are classes. */
    public Roles {
        inputs = List.copyOf(inputs);
        boolean words = target.kind() == ColumnKind.LABELS;
        if (plus.isPresent() ? !plus.get().column().equals(target) : words) {
            throw new IllegalArgumentException("no class of column " + target.title() + ": " + plus);
        }
    }

    /** Returns the columns whose numbers are taken: inputs, target and weight. */
    public List<Column> columns() {
        return Stream.of(inputs.stream(), Stream.of(target), weight.stream()).flatMap(part -> part).toList();
    }

    /** Returns what a column is taken for: x, or x1 and x2, y, weight, series; nothing if it is not used. */
    public String role(Column column) {
        if (column.equals(target)) {
            return "y";
        }
        if (inputs.contains(column)) {
            return inputs.size() == 1 ? "x" : "x" + (inputs.indexOf(column) + 1);
        }
        return weight.filter(column::equals).map(_ -> "weight")
                .or(() -> series.filter(level -> level.column().equals(column)).map(_ -> "series")).orElse("");
    }

    /** Returns the name of a column; without one, that of its role. */
    String name(Column column) {
        return column.name().isEmpty() ? role(column) : column.name();
    }

    /** Returns the names of the classes −1 and +1; none if the targets are numbers. */
    List<String> classes() {
        return plus.map(level -> List.of(others(level), level.name())).orElse(List.of());
    }

    /** Of two classes the name of the other one, of more the sign for all but one. */
    private static String others(Level level) {
        List<String> levels = level.column().levels();
        return levels.size() == 2 ? levels.get(1 - level.place()) : "\u2260 " + level.name();
    }
}
