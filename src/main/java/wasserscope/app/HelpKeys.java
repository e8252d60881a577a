package wasserscope.app;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import wasserscope.words.Words;

/** The table of keys that the help shows: those that work, and no others. */
final class HelpKeys {

    private static final List<Row> ROWS = List.of(
            new Row(Words.of("key.SPACE"), "help.play"),
            new Row("→", "help.step"),
            new Row("R", "help.restart"),
            new Row("N", "help.seed"),
            new Row("F", "help.fit"),
            new Row("V", "help.look"),
            new Row("P", "help.trace"),
            new Row("A", "help.add"),
            new Row("S", "help.select"),
            new Row(Words.of("key.DELETE"), "help.delete"),
            new Row(Words.of("key.ESCAPE"), "help.escape"),
            new Row("L", "help.layers"),
            new Row("E", "help.export"),
            new Row("T", "help.theme"),
            new Row("Ctrl O", "help.open"),
            new Row("Ctrl S", "help.save"),
            new Row("Ctrl C", "help.copy"),
            new Row("Ctrl V", "help.paste"),
            new Row("Ctrl Shift C", "help.copyPicture"),
            new Row("Ctrl Z", "help.undo"),
            new Row("Ctrl Y", "help.redo"),
            new Row("F3", "help.rate"),
            new Row("F11", "help.fullscreen"),
            new Row("?", "help.help"));

    private HelpKeys() {}

    private record Row(String key, String meaning) {}

    static void fill(GridPane table) {
        for (int row = 0; row < ROWS.size(); row++) {
            Label key = new Label(ROWS.get(row).key);
            key.getStyleClass().add("key-cap");
            table.addRow(row, key, new Label(Words.of(ROWS.get(row).meaning)));
        }
    }
}
