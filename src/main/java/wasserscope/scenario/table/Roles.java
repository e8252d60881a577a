package wasserscope.scenario.table;

import java.util.ArrayList;
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

    /**
     * Returns these roles with another column as an input; if it is the target, they change places.
     *
     * @param axis 0 or 1, at most as many as there are
     * @return the same if no other column could be the target
     */
    public Roles withInput(int axis, Column column) {
        List<Column> next = new ArrayList<>(inputs);
        Optional<Column> before = axis < inputs.size() ? Optional.of(next.remove(axis)) : Optional.empty();
        if (column.equals(target) && before.isEmpty()) {
            return this;
        }
        int other = next.indexOf(column);
        if (other >= 0 && before.isPresent()) {
            next.set(other, before.get());
        } else {
            next.remove(column);
        }
        next.add(Math.min(axis, next.size()), column);
        Roles changed = column.equals(target) ? of(next, before.orElseThrow()) : of(next, target, plus);
        return changed.without(column);
    }

    /** Returns these roles without the second input. */
    public Roles withoutSecond() {
        return of(inputs.subList(0, 1), target, plus);
    }

    /**
     * Returns these roles with another column as the target; if it is an input, they change places, or, if the present target holds
     * words, there is one input fewer. Labels are classes, else the targets are numbers.
     *
     * @return the same if no input would be left
     */
    public Roles withTarget(Column column) {
        int input = inputs.indexOf(column);
        if (input >= 0 && !target.isNumeric() && inputs.size() == 1) {
            return this;
        }
        List<Column> next = new ArrayList<>(inputs);
        if (input >= 0 && target.isNumeric()) {
            next.set(input, target);
        } else {
            next.remove(column);
        }
        return of(next, column).without(column);
    }

    /** Returns these roles with another column of weights, or none; inputs and target stay. */
    public Roles withWeight(Optional<Column> column) {
        boolean taken = column.filter(c -> c.equals(target) || inputs.contains(c)).isPresent();
        return taken ? this : new Roles(inputs, target, column, series, plus);
    }

    /** Returns these roles with another series, or all rows. */
    public Roles withSeries(Optional<Level> level) {
        return new Roles(inputs, target, weight, level, plus);
    }

    /** Returns these roles with another class as +1; without one the targets are numbers, which words cannot be. */
    public Roles withPlus(Optional<Level> level) {
        return level.isEmpty() && target.kind() == ColumnKind.LABELS ? this : of(inputs, target, level);
    }

    private Roles of(List<Column> x, Column y) {
        return of(x, y, Proposal.plus(y));
    }

    private Roles of(List<Column> x, Column y, Optional<Level> level) {
        return new Roles(x, y, weight, series, level);
    }

    /** A column that is now an input or the target is neither weight nor series. */
    private Roles without(Column column) {
        return new Roles(inputs, target, weight.filter(c -> !c.equals(column)),
                series.filter(level -> !level.column().equals(column)), plus);
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
