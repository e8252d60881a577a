package wasserscope.app.transport;

import java.util.Optional;
import javafx.scene.control.Button;
import wasserscope.app.control.KeyBinding;
import wasserscope.app.control.Tip;
import wasserscope.app.control.Tips;
import wasserscope.app.session.Workspace;
import wasserscope.run.ClockState;
import wasserscope.scenario.edit.Edit;
import wasserscope.words.ChangeWords;
import wasserscope.words.RichText;
import wasserscope.words.Words;

/** The buttons that take a change back and make it again; their tooltips say which. */
final class UndoButtons {

    private final Button undo;
    private final Button redo;
    private final Tip undoTip;
    private final Tip redoTip;

    private UndoButtons(Button undo, Button redo) {
        this.undo = undo;
        this.redo = redo;
        undoTip = Tips.install(undo, "");
        redoTip = Tips.install(redo, "");
    }

    /** Lets two buttons follow the changes of the session. */
    static void install(Button undo, Button redo, Workspace workspace) {
        UndoButtons buttons = new UndoButtons(undo, redo);
        undo.setOnAction(_ -> workspace.undo());
        redo.setOnAction(_ -> workspace.redo());
        workspace.frame().addListener((_, before, now) -> {
            if (differ(before.transport(), now.transport())) {
                buttons.show(now.transport());
            }
        });
        buttons.show(workspace.frame().getValue().transport());
    }

    private static boolean differ(ClockState one, ClockState other) {
        return !one.undo().equals(other.undo()) || !one.redo().equals(other.redo());
    }

    private void show(ClockState clock) {
        show(undo, undoTip, said(clock.undo(), "transport.undo", "transport.undoTo"), KeyBinding.UNDO);
        show(redo, redoTip, said(clock.redo(), "transport.redo", "transport.redoTo"), KeyBinding.REDO);
        undo.setDisable(!clock.canUndo());
        redo.setDisable(!clock.canRedo());
    }

    private static String said(Optional<Edit> change, String alone, String leading) {
        return change.map(edit -> Words.of(leading, ChangeWords.name(edit))).orElseGet(() -> Words.of(alone));
    }

    private static void show(Button button, Tip tip, String source, KeyBinding key) {
        tip.setSource(source + "  " + key.label());
        button.setAccessibleText(RichText.of(source).plain());
    }
}
