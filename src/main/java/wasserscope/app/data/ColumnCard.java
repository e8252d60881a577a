package wasserscope.app.data;

import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import wasserscope.app.control.Tips;
import wasserscope.scenario.table.Roles;
import wasserscope.scenario.table.column.Column;
import wasserscope.words.RichText;
import wasserscope.words.Words;

/** A column as it was read: its name and role, what it holds, a small histogram and the first cells. It can be dragged onto a role. */
final class ColumnCard extends VBox {

    private static final int LONGEST = 28;
    private static final double WIDTH = 96;
    private static final double HEIGHT = 30;

    private final Column column;
    private final Label role = new Label();

    ColumnCard(TablePreview.Shown shown) {
        column = shown.column();
        setId("data-column-" + column.number());
        getStyleClass().add("data-column");
        Label name = new Label(TablePreview.shortened(column.title(), LONGEST));
        name.getStyleClass().add("data-name");
        name.setMinWidth(USE_PREF_SIZE);
        role.getStyleClass().add("data-role");
        role.setMinWidth(USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label kind = new Label(Words.name(column.kind()));
        kind.getStyleClass().add("data-kind");
        kind.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(name, new HBox(4, kind, between, role), bars(shown.histogram()));
        for (String cell : shown.cells()) {
            Label line = new Label(cell.isEmpty() ? "\u2013" : cell);
            line.getStyleClass().add("data-cell");
            line.setMinWidth(USE_PREF_SIZE);
            line.setMaxWidth(Double.MAX_VALUE);
            getChildren().add(line);
        }
        Tips.install(this, Words.of("data.column", RichText.quoted(column.title()), Words.name(column.kind())));
        setOnDragDetected(event -> {
            Dragboard board = startDragAndDrop(TransferMode.LINK);
            ClipboardContent content = new ClipboardContent();
            content.put(RoleMenu.COLUMN, column.number());
            board.setContent(content);
            event.consume();
        });
    }

    /** Shows what the column is taken for. */
    void follow(Roles roles) {
        String taken = roles.role(column);
        role.setText(chip(taken));
        role.setVisible(!taken.isEmpty());
        getStyleClass().remove("data-used");
        if (!taken.isEmpty()) {
            getStyleClass().add("data-used");
        }
    }

    private static String chip(String role) {
        return switch (role) {
            case "weight" -> Words.of("data.weight");
            case "series" -> Words.of("data.series");
            default -> role;
        };
    }

    private static Region bars(Histogram histogram) {
        Path path = new Path();
        path.getStyleClass().add("data-bars");
        int n = histogram.heights().length;
        double width = WIDTH / Math.max(n, 4);
        for (int i = 0; i < n; i++) {
            double left = i * width;
            double top = HEIGHT * (1 - histogram.heights()[i]);
            path.getElements().addAll(new MoveTo(left, HEIGHT), new LineTo(left, top),
                    new LineTo(left + width - 1, top), new LineTo(left + width - 1, HEIGHT), new LineTo(left, HEIGHT));
        }
        path.setManaged(false);
        Region box = new Region() {
            {
                getChildren().add(path);
            }
        };
        box.setMinHeight(HEIGHT + 4);
        box.setMinWidth(WIDTH);
        return box;
    }
}
