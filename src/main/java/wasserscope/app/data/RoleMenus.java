package wasserscope.app.data;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.layout.FlowPane;
import wasserscope.scenario.table.Level;
import wasserscope.scenario.table.ReadTable;
import wasserscope.scenario.table.Roles;
import wasserscope.scenario.table.column.Column;
import wasserscope.scenario.table.column.ColumnKind;
import wasserscope.words.Words;

/** The menus of all roles: inputs, target, weight, classes and series. */
final class RoleMenus extends FlowPane {

    private static final int MOST_SERIES = 300;
    private static final int FEW = 20;

    private final RoleMenu<Column> x = new RoleMenu<>("data.x");
    private final RoleMenu<Optional<Column>> second = new RoleMenu<>("data.second");
    private final RoleMenu<Column> y = new RoleMenu<>("data.y");
    private final RoleMenu<Optional<Level>> classes = new RoleMenu<>("data.classes");
    private final RoleMenu<Optional<Column>> weight = new RoleMenu<>("data.weight");
    private final RoleMenu<Optional<Level>> series = new RoleMenu<>("data.series");

    RoleMenus() {
        getStyleClass().add("data-menus");
        getChildren().addAll(x, second, y, classes, weight, series);
    }

    /** Shows roles, and tells of others that a hand has chosen. */
    void show(ReadTable table, Roles roles, Consumer<Roles> changed) {
        List<Column> numeric = table.columns().stream().filter(Column::isNumeric).toList();
        x.clear();
        numeric.forEach(column -> x.add(column, column.title()));
        x.show(roles.inputs().isEmpty() ? null : roles.inputs().getFirst(),
                column -> changed.accept(roles.withInput(0, column)));
        x.onDrop(number -> column(table, number).filter(Column::isNumeric)
                .ifPresent(column -> changed.accept(roles.withInput(0, column))));
        showSecond(table, numeric, roles, changed);
        y.clear();
        table.usable().forEach(column -> y.add(column, column.title()));
        y.show(roles.target(), column -> changed.accept(roles.withTarget(column)));
        y.onDrop(number -> column(table, number).filter(Column::isUsable)
                .ifPresent(column -> changed.accept(roles.withTarget(column))));
        showClasses(roles, changed);
        showWeight(table, numeric, roles, changed);
        showSeries(table, roles, changed);
    }

    private static Optional<Column> column(ReadTable table, int number) {
        return table.columns().stream().filter(column -> column.number() == number).findFirst();
    }

    private void showSecond(ReadTable table, List<Column> numeric, Roles roles, Consumer<Roles> changed) {
        second.clear();
        if (!roles.inputs().isEmpty()) {
            second.add(Optional.empty(), Words.of("data.none"));
            numeric.stream().filter(column -> roles.inputs().size() == 2
                    || !(column.equals(roles.target()) || roles.inputs().contains(column)))
                    .forEach(column -> second.add(Optional.of(column), column.title()));
        }
        Optional<Column> present = roles.inputs().stream().skip(1).findFirst();
        second.show(present, column -> changed.accept(column.map(c -> roles.withInput(1, c))
                .orElseGet(() -> roles.inputs().size() == 2 ? roles.withoutSecond() : roles)));
        second.onDrop(number -> column(table, number).filter(numeric::contains)
                .ifPresent(column -> changed.accept(roles.withInput(1, column))));
    }

    private void showClasses(Roles roles, Consumer<Roles> changed) {
        Column target = roles.target();
        classes.clear();
        if (target.hasLevels() && (target.kind() == ColumnKind.LABELS || target.levels().size() <= FEW)) {
            if (target.kind() != ColumnKind.LABELS) {
                classes.add(Optional.empty(), Words.of("data.values"));
            }
            for (int place = 0; place < target.levels().size(); place++) {
                Level level = new Level(target, place);
                classes.add(Optional.of(level), target.isTwoValued()
                        ? Words.of("data.twoClasses", level.name(), target.levels().get(1 - place))
                        : Words.of("data.oneClass", level.name()));
            }
        }
        classes.show(roles.plus(), level -> changed.accept(roles.withPlus(level)));
    }

    private void showWeight(ReadTable table, List<Column> numeric, Roles roles, Consumer<Roles> changed) {
        weight.clear();
        weight.add(Optional.empty(), Words.of("data.none"));
        numeric.stream().filter(column -> !column.equals(roles.target()) && !roles.inputs().contains(column))
                .forEach(column -> weight.add(Optional.of(column), column.title()));
        weight.show(roles.weight(), column -> changed.accept(roles.withWeight(column)));
        weight.onDrop(number -> column(table, number).filter(Column::isNumeric)
                .ifPresent(column -> changed.accept(roles.withWeight(Optional.of(column)))));
    }

    private void showSeries(ReadTable table, Roles roles, Consumer<Roles> changed) {
        series.clear();
        series.add(Optional.empty(), Words.of("data.all"));
        table.columns().stream().filter(column -> canBeSeries(column, roles))
                .flatMap(RoleMenus::levels).limit(MOST_SERIES)
                .forEach(level -> series.add(Optional.of(level), level.column().title() + " = " + level.name()));
        series.show(roles.series(), level -> changed.accept(roles.withSeries(level)));
        series.onDrop(number -> column(table, number).filter(column -> canBeSeries(column, roles))
                .ifPresent(column -> changed.accept(roles.withSeries(Optional.of(new Level(column, 0))))));
    }

    private static boolean canBeSeries(Column column, Roles roles) {
        boolean few = column.kind() == ColumnKind.LABELS || column.levels().size() <= FEW;
        return column.hasLevels() && few && !roles.columns().contains(column);
    }

    private static Stream<Level> levels(Column column) {
        return Stream.iterate(0, place -> place < column.levels().size(), place -> place + 1)
                .map(place -> new Level(column, place));
    }
}
