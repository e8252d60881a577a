package wasserscope.app;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * The window before a room: the plane takes the screen, the verdict and its reason stand in one large line, the controls step back. Blank, it
 * shows nothing at all. For the FX thread.
 */
final class Presentation {

    private static final PseudoClass PRESENTING = PseudoClass.getPseudoClass("presenting");

    private final StackPane root;
    private final Region blank = new Region();
    private final ReadOnlyBooleanWrapper presenting = new ReadOnlyBooleanWrapper();

    private Presentation(StackPane root) {
        this.root = root;
        blank.setId("blank");
        blank.getStyleClass().add("blank");
        blank.setVisible(false);
    }

    /** Prepares a window; nothing is seen of it yet. */
    static Presentation of(StackPane root) {
        Presentation presentation = new Presentation(root);
        PresentationTime.install(root, presentation.presenting());
        root.getChildren().add(presentation.blank);
        presentation.presenting.addListener((_, _, now) -> presentation.show(now));
        return presentation;
    }

    /** Tells whether it presents. */
    ReadOnlyBooleanProperty presenting() {
        return presenting.getReadOnlyProperty();
    }

    /** Begins to present in full screen, or ends both. */
    void toggle() {
        presenting.set(!presenting.get());
    }

    /** Ends what is on of blank and presenting, the former first; returns whether anything was. */
    boolean endOne() {
        if (blank.isVisible()) {
            blank.setVisible(false);
            return true;
        }
        boolean was = presenting.get();
        presenting.set(false);
        return was;
    }

    /** Blanks the screen, or shows it again. */
    void toggleBlank() {
        blank.toFront();
        blank.setVisible(!blank.isVisible());
    }

    private void show(boolean now) {
        root.pseudoClassStateChanged(PRESENTING, now);
        for (String part : new String[] {"#column", "#foot", "#bar"}) {
            Node node = root.lookup(part);
            node.setVisible(!now);
            node.setManaged(!now);
        }
        blank.setVisible(false);
        if (root.getScene().getWindow() instanceof Stage stage) {
            stage.setFullScreen(now);
        }
    }
}
