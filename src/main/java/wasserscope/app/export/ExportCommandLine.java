package wasserscope.app.export;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import wasserscope.words.Words;

/** The command line that makes the same file again, to be copied; and, if it needs that, that the run be saved first. For the FX thread. */
public final class ExportCommandLine extends VBox {

    private final TextField line = new TextField();
    private final Button copy = new Button(Words.of("export.copy"));
    private final Label first = new Label(Words.of("export.saveFirst"));

    /** Begins without a command. */
    public ExportCommandLine() {
        Label name = new Label(Words.of("export.command"));
        name.getStyleClass().add("dim");
        line.setId("export-command");
        line.setEditable(false);
        line.getStyleClass().addAll("number-field", "export-caption-field");
        line.setAccessibleText(Words.of("export.command"));
        HBox.setHgrow(line, Priority.ALWAYS);
        copy.setId("export-copy");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.getStyleClass().add("quiet");
        copy.setOnAction(_ -> copy());
        first.setId("export-save-first");
        first.getStyleClass().add("dim");
        HBox row = new HBox(name, line, copy);
        row.getStyleClass().add("export-row");
        getChildren().addAll(row, first);
    }

    /** Shows a command. */
    void show(String command, ExportSource source) {
        if (!command.equals(line.getText())) {
            line.setText(command);
            copy.setText(Words.of("export.copy"));
        }
        first.setVisible(!source.kept());
        first.setManaged(!source.kept());
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(line.getText());
        Clipboard.getSystemClipboard().setContent(content);
        copy.setText(Words.of("export.copied"));
    }
}
