package wasserscope.app.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.DataFormat;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import wasserscope.app.control.RichLabel;
import wasserscope.words.Words;

/**
 * A role with the menu of what can be in it. A column may also be dropped on it.
 *
 * @param <E> what is chosen
 */
final class RoleMenu<E> extends VBox {

    /** What is dragged: the number of a column. */
    static final DataFormat COLUMN = new DataFormat("application/x-wasserscope-column");

    private static final int LONGEST = 30;

    private final MenuButton menu = new MenuButton();
    private final Map<E, String> choices = new LinkedHashMap<>();

    /**
     * Makes an empty menu.
     *
     * @param key of its name
     */
    RoleMenu(String key) {
        RichLabel name = new RichLabel(key);
        name.getStyleClass().add("dim");
        menu.setId(key.replace('.', '-'));
        menu.getStyleClass().add("menu");
        menu.setAccessibleText(name.plain());
        menu.setMnemonicParsing(false);
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("data-menu");
        getChildren().addAll(name, menu);
    }

    /** Forgets all choices. */
    void clear() {
        choices.clear();
    }

    /** Adds a choice with its name. */
    void add(E choice, String name) {
        choices.put(choice, name);
    }

    /** Shows the choices, with one chosen; without another one there is nothing to choose, and nothing is shown. */
    void show(E chosen, Consumer<E> changed) {
        menu.getItems().setAll(choices.entrySet().stream().map(entry -> {
            RadioMenuItem item = new RadioMenuItem("");
            item.setGraphic(new Label(entry.getValue()));
            item.setUserData(entry.getKey());
            item.setSelected(entry.getKey().equals(chosen));
            item.setOnAction(_ -> changed.accept(entry.getKey()));
            return item;
        }).toList());
        menu.setText(TablePreview.shortened(
                Optional.ofNullable(choices.get(chosen)).orElse(Words.of("data.none")), LONGEST));
        setVisible(choices.size() > 1);
        setManaged(choices.size() > 1);
    }

    /** Takes columns that are dropped here. */
    void onDrop(IntConsumer dropped) {
        setOnDragOver(event -> {
            if (event.getDragboard().hasContent(COLUMN)) {
                event.acceptTransferModes(TransferMode.LINK);
                event.consume();
            }
        });
        setOnDragDropped(event -> {
            if (event.getDragboard().getContent(COLUMN) instanceof Integer number) {
                dropped.accept(number);
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }
}
