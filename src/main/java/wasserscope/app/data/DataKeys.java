package wasserscope.app.data;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import wasserscope.app.control.KeyboardFocus;

/** The keyboard while the panel of a table is open: all keys are the panel's but those of a field beside it. */
public final class DataKeys {

    private final Pane panel;
    private final Runnable close;
    private final Runnable use;

    DataKeys(Pane panel, Runnable close, Runnable use) {
        this.panel = panel;
        this.close = close;
        this.use = use;
    }

    /** Tells whether a key that is pressed while a node has the focus is the panel's. */
    public boolean take(Node owner) {
        return panel.isVisible() && (KeyboardFocus.isWithin(owner, panel) || !(owner instanceof TextInputControl));
    }

    /** Does what a key means: Escape closes the panel, Enter presses the button that has the focus, else takes what is shown. */
    public void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            Node owner = panel.getScene().getFocusOwner();
            if (owner instanceof Button button && KeyboardFocus.isWithin(owner, panel)) {
                button.fire();
            } else {
                use.run();
            }
            event.consume();
        }
    }
}
