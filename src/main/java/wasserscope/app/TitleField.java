package wasserscope.app;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import wasserscope.app.control.KeyboardFocus;
import wasserscope.app.session.Workspace;
import wasserscope.scenario.edit.Edit;
import wasserscope.words.SceneWords;
import wasserscope.words.Words;

/** A field in place of the scene's title while that is edited. Enter and leaving it take the title, Escape does not; a blank one changes nothing. */
final class TitleField extends TextField {

    private static final int MOST = 200;

    private final Node title;
    private final Workspace workspace;

    private TitleField(Node title, Workspace workspace) {
        this.title = title;
        this.workspace = workspace;
        setId("title-field");
        getStyleClass().addAll("number-field", "title-field");
        setAccessibleText(Words.of("files.rename"));
        setOnAction(_ -> KeyboardFocus.giveBack(this));
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                take();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancel();
                KeyboardFocus.giveBack(this);
                event.consume();
            }
        });
        workspace.replacements().addListener(_ -> cancel());
        display(false);
    }

    /** Puts a field beside a title, in the same bar; it is not seen yet. */
    static TitleField beside(Node title, HBox bar, Workspace workspace) {
        TitleField field = new TitleField(title, workspace);
        bar.getChildren().add(bar.getChildren().indexOf(title) + 1, field);
        return field;
    }

    /** Lets the title be edited. */
    void begin() {
        setText(shown());
        display(true);
        requestFocus();
        selectAll();
    }

    /** Returns the title as it is read: a built-in scene has it in the language that is spoken. */
    private String shown() {
        return SceneWords.title(Words.language(), workspace.frame().getValue().scenario());
    }

    private void cancel() {
        setText("");
        display(false);
    }

    private void take() {
        String text = getText().strip();
        boolean another = !text.isEmpty() && !text.equals(shown());
        cancel();
        if (another) {
            workspace.edit(new Edit.Entitle(text.substring(0, Math.min(MOST, text.length()))));
        }
    }

    private void display(boolean edited) {
        setVisible(edited);
        setManaged(edited);
        title.setVisible(!edited);
        title.setManaged(!edited);
    }
}
