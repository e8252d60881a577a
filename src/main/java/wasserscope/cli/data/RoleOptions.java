package wasserscope.cli.data;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import wasserscope.cli.console.OptionWords;
import wasserscope.scenario.table.Level;
import wasserscope.scenario.table.Proposal;
import wasserscope.scenario.table.ReadTable;
import wasserscope.scenario.table.Roles;
import wasserscope.scenario.table.column.Column;

/** The options that say what the columns of a table are; what is not said is proposed. */
public final class RoleOptions {

    private static final String NONE = "none";

    @Option(names = "--x", paramLabel = "${bundle:cli.label.column}", description = "${bundle:cli.data.x}")
    private Optional<String> x;

    @Option(names = "--x2", paramLabel = "${bundle:cli.label.column}", description = "${bundle:cli.data.second}")
    private Optional<String> second;

    @Option(names = "--y", paramLabel = "${bundle:cli.label.column}", description = "${bundle:cli.data.y}")
    private Optional<String> y;

    @Option(names = "--weight", paramLabel = "${bundle:cli.label.column}", description = "${bundle:cli.data.weight}")
    private Optional<String> weight;

    @Option(names = "--classes", paramLabel = "${bundle:cli.label.column}[=${bundle:cli.label.value}]",
            description = "${bundle:cli.data.classes}")
    private Optional<String> classes;

    @Option(names = "--series", paramLabel = "${bundle:cli.label.column}=${bundle:cli.label.value}",
            description = "${bundle:cli.data.series}")
    private Optional<String> series;

    /** Tells whether any is given. */
    boolean isSaid() {
        return Stream.of(x, second, y, weight, classes, series).anyMatch(Optional::isPresent);
    }

    /** Tells whether one of them says what the window would ask. */
    boolean answers(Proposal.Ask ask) {
        return switch (ask) {
            case COLUMNS -> x.isPresent() && (y.isPresent() || classes.isPresent());
            case CLASSES, ONE_CLASS -> classes.isPresent();
            case SERIES -> series.isPresent();
        };
    }

    /**
     * Returns the proposed roles with what is said.
     *
     * @param mistakes gets a sentence for each name that the table does not have
     */
    Roles over(ReadTable table, Roles proposed, List<String> mistakes) {
        Roles roles = proposed;
        roles = with("--y", y, table, Column::isUsable, roles, Roles::withTarget, mistakes);
        roles = classes.isPresent() ? withClasses(classes.get(), table, roles, mistakes) : roles;
        if (x.isPresent() && second.isEmpty() && roles.inputs().size() == 2) {
            roles = roles.withoutSecond();
        }
        roles = with("--x", x, table, Column::isNumeric, roles, (r, c) -> r.withInput(0, c), mistakes);
        roles = with("--x2", second, table, Column::isNumeric, roles, (r, c) -> r.withInput(1, c), mistakes);
        roles = with("--weight", weight, table, Column::isNumeric, roles, (r, c) -> r.withWeight(Optional.of(c)),
                mistakes);
        return series.isPresent() ? withSeries(series.get(), table, roles, mistakes) : roles;
    }

    private static Roles with(String option, Optional<String> name, ReadTable table, Predicate<Column> suits,
            Roles roles, BiFunction<Roles, Column, Roles> change, List<String> mistakes) {
        if (name.isEmpty()) {
            return roles;
        }
        Optional<Column> column = column(name.get(), table).filter(suits);
        Optional<Roles> changed = column.map(found -> change.apply(roles, found))
                .filter(next -> next.columns().contains(column.get()))
                .filter(next -> !next.equals(roles) || isThere(option, roles, column.get()));
        if (changed.isEmpty()) {
            List<String> allowed = table.columns().stream().filter(suits).map(Column::title).toList();
            mistakes.add(OptionWords.notAllowed(option, name.get(), String.join(", ", allowed)));
        }
        return changed.orElse(roles);
    }

    private static boolean isThere(String option, Roles roles, Column column) {
        return option.equals("--x") ? roles.role(column).equals("x") || roles.role(column).equals("x1")
                : option.equals("--" + roles.role(column));
    }

    private static Optional<Column> column(String name, ReadTable table) {
        return table.columns().stream().filter(column -> column.title().equals(name)).findFirst()
                .or(() -> table.columns().stream().filter(column -> column.title().equalsIgnoreCase(name)).findFirst());
    }

    /** A column; a column and its class that is +1; a class of the target; or none, if the targets are numbers. */
    private static Roles withClasses(String said, ReadTable table, Roles roles, List<String> mistakes) {
        Optional<Column> whole = column(said, table).filter(Column::hasLevels);
        if (whole.isPresent()) {
            Roles next = roles.withTarget(whole.get());
            return next.plus().isPresent() || !next.target().equals(whole.get())
                    ? next
                    : next.withPlus(Optional.of(new Level(whole.get(), whole.get().isTwoValued() ? 1 : 0)));
        }
        if (said.equals(NONE)) {
            return roles.withPlus(Optional.empty());
        }
        Optional<Level> level = level(said, table).or(() -> level(roles.target(), said));
        if (level.isEmpty()) {
            mistakes.add(OptionWords.notAllowed("--classes", said, allowed(table)));
            return roles;
        }
        return roles.withTarget(level.get().column()).withPlus(level);
    }

    private static Roles withSeries(String said, ReadTable table, Roles roles, List<String> mistakes) {
        if (said.equals(NONE)) {
            return roles.withSeries(Optional.empty());
        }
        Optional<Level> level = level(said, table)
                .or(() -> roles.series().flatMap(proposed -> level(proposed.column(), said)));
        if (level.isEmpty()) {
            mistakes.add(OptionWords.notAllowed("--series", said, allowed(table)));
        }
        return level.isEmpty() ? roles : roles.withSeries(level);
    }

    /** Reads NAME=VALUE. */
    private static Optional<Level> level(String said, ReadTable table) {
        return IntStream.range(0, said.length()).filter(i -> said.charAt(i) == '=').boxed()
                .flatMap(i -> column(said.substring(0, i), table)
                        .flatMap(column -> level(column, said.substring(i + 1))).stream())
                .findFirst();
    }

    private static Optional<Level> level(Column column, String name) {
        int place = column.hasLevels() ? column.levels().indexOf(name) : -1;
        return place < 0 ? Optional.empty() : Optional.of(new Level(column, place));
    }

    /** Returns the columns that have classes, each with one of them. */
    private static String allowed(ReadTable table) {
        return String.join(", ", table.columns().stream().filter(Column::hasLevels)
                .map(column -> column.title() + "=" + column.levels().getFirst()).toList());
    }
}
