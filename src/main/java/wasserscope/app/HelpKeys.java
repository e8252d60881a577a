package wasserscope.app;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import wasserscope.words.KeyNames;
import wasserscope.words.Words;

/** The table of keys that the help shows: those that work, and no others. */
final class HelpKeys {

    private HelpKeys() {}

    private record Row(String key, String meaning) {}

    static void fill(GridPane table) {
        List<Row> rows = rows();
        for (int row = 0; row < rows.size(); row++) {
            Label key = new Label(rows.get(row).key);
            key.getStyleClass().add("key-cap");
            table.addRow(row, key, new Label(Words.of(rows.get(row).meaning)));
        }
    }

    private static List<Row> rows() {
        KeyNames keys = KeyNames.here();
        return List.of(
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
                new Row(keys.shortcut("O"), "help.open"),
                new Row(keys.shortcut("S"), "help.save"),
                new Row("F2", "help.rename"),
                new Row(keys.shortcut("C"), "help.copy"),
                new Row(keys.shortcut("V"), "help.paste"),
                new Row(keys.shiftShortcut("C"), "help.copyPicture"),
                new Row(keys.shortcut("Z"), "help.undo"),
                new Row(keys.shortcut("Y"), "help.redo"),
                new Row("F3", "help.rate"),
                new Row("F11", "help.fullscreen"),
                new Row("?", "help.help"));
    }
}
