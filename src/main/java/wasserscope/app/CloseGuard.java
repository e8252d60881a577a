package wasserscope.app;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import wasserscope.app.session.Workspace;

/** Asks once before the window closes while a clip is being written. */
final class CloseGuard {

    private final Node panel;
    private final Workspace workspace;
    private final Stage stage;

    private CloseGuard(Parent root, Workspace workspace, Stage stage) {
        this.panel = root.lookup("#leaving");
        this.workspace = workspace;
        this.stage = stage;
        stay(root).setOnAction(_ -> panel.setVisible(false));
        ((Button) root.lookup("#leaving-leave")).setOnAction(_ -> stage.hide());
    }

    private static Button stay(Parent root) {
        return (Button) root.lookup("#leaving-stay");
    }

    /** Watches a window. */
    static void install(Parent root, Workspace workspace, Stage stage) {
        CloseGuard leaving = new CloseGuard(root, workspace, stage);
        stage.setOnCloseRequest(leaving::ask);
    }

    private void ask(WindowEvent request) {
        if (!workspace.exports().unfinished().isEmpty() && !panel.isVisible()) {
            panel.setVisible(true);
            stay(stage.getScene().getRoot()).requestFocus();
            request.consume();
        }
    }
}
