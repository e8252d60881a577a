package wasserscope.app.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import wasserscope.words.Words;

/** What stands in a panel, built when that is first opened, so that a start does not wait for what may never be seen. On the FX thread. */
public final class LazyPanel {

    private final Runnable filling;
    private boolean filled;

    private LazyPanel(Runnable filling) {
        this.filling = filling;
    }

    /** Fills a panel when it is first seen, or sooner if {@link #fill} is called. */
    public static LazyPanel of(Node panel, Runnable filling) {
        LazyPanel lazy = new LazyPanel(filling);
        panel.visibleProperty().subscribe(seen -> {
            if (seen) {
                lazy.fill();
            }
        });
        return lazy;
    }

    /**
     * Fills a panel from FXML in the same way.
     *
     * @param panel what is opened
     * @param root the root that the FXML leaves open: the panel, or what stands in it
     * @param controller its controller, beside whose class the FXML lies
     * @param fxml the name of the file
     */
    public static LazyPanel of(Node panel, Node root, Object controller, String fxml) {
        return of(panel, () -> load(root, controller, fxml));
    }

    private static void load(Node root, Object controller, String fxml) {
        FXMLLoader loader = new FXMLLoader(controller.getClass().getResource(fxml), Words.language().bundle());
        loader.setRoot(root);
        loader.setController(controller);
        try {
            loader.load();
        } catch (IOException unreadable) { // the program's own
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Fills the panel, unless it is filled. */
    public void fill() {
        if (!filled) {
            filled = true;
            filling.run();
        }
    }
}
