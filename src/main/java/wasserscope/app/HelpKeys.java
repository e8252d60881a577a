package wasserscope.app;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import wasserscope.app.control.KeyBinding;
import wasserscope.words.Words;

/** The table of keys that the help shows: those of the catalogue, and the sign that opens it. */
final class HelpKeys {

    private HelpKeys() {}

    static void fill(GridPane table) {
        KeyBinding.inHelp().forEach(binding -> add(table, binding.label(), binding.help()));
        add(table, "?", "help.help");
    }

    private static void add(GridPane table, String key, String meaning) {
        Label cap = new Label(key);
        cap.getStyleClass().add("key-cap");
        table.addRow(table.getRowCount(), cap, new Label(Words.of(meaning)));
    }
}
