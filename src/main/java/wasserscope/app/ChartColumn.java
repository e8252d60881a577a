package wasserscope.app;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The right column: the settings above two charts. Where the settings are open they leave room for the objective, unless they could not be
 * used then; charts without room yield, the function first unless it stands elsewhere.
 */
final class ChartColumn {

    private static final double LEAST_CHART = 110;
    private static final double LEAST_SETTINGS = 310;

    private final VBox column;
    private final Region settings;
    private final Region function;
    private final Region objective;

    /** Takes what stands in a column, from the top down. */
    ChartColumn(VBox column, Region settings, Region function, Region objective) {
        this.column = column;
        this.settings = settings;
        this.function = function;
        this.objective = objective;
    }

    /** Shares the room out anew, for type of this size. */
    void measure(double type) {
        double beside = column.getHeight() - 2 * column.getSpacing() - LEAST_CHART * type - 1;
        settings.setMaxHeight(beside < LEAST_SETTINGS * type ? Math.max(0, column.getHeight()) : beside);
        double free = column.getHeight() - settings.getHeight();
        boolean stacked = column.getChildren().contains(function);
        show(function, !stacked || free > 2 * LEAST_CHART * type);
        show(objective, free > LEAST_CHART * type);
    }

    private static void show(Region card, boolean visible) {
        card.setVisible(visible);
        card.setManaged(visible);
    }
}
