package wasserscope.app;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import wasserscope.app.settings.FormulaField;

/**
 * The right column: the settings above two charts. Where the settings are open they leave room for the objective, unless they could not be
 * used then; charts without room yield, the function first unless it stands elsewhere, but while a formula is typed the objective.
 */
final class ChartColumn {

    private static final double LEAST_CHART = 110;
    private static final double LEAST_SETTINGS = 310;

    private final VBox column;
    private final Region settings;
    private final Region function;
    private final Region objective;
    private final ObservableValue<Node> typing;
    private double type = 1;

    /** Takes what stands in a column, from the top down. */
    ChartColumn(VBox column, Region settings, Region function, Region objective) {
        this.column = column;
        this.settings = settings;
        this.function = function;
        this.objective = objective;
        this.typing = column.sceneProperty().flatMap(Scene::focusOwnerProperty);
        typing.addListener(_ -> share());
    }

    /** Shares the room out anew, for type of this size. */
    void measure(double size) {
        type = size;
        share();
    }

    private void share() {
        double beside = column.getHeight() - 2 * column.getSpacing() - LEAST_CHART * type - 1;
        settings.setMaxHeight(beside < LEAST_SETTINGS * type ? Math.max(0, column.getHeight()) : beside);
        double free = column.getHeight() - settings.getHeight();
        boolean stacked = column.getChildren().contains(function);
        boolean both = free > 2 * LEAST_CHART * type;
        boolean one = free > LEAST_CHART * type;
        boolean target = stacked && typing.getValue() instanceof FormulaField;
        show(function, !stacked || both || (one && target));
        show(objective, stacked ? both || (one && !target) : one);
    }

    private static void show(Region card, boolean visible) {
        card.setVisible(visible);
        card.setManaged(visible);
    }
}
