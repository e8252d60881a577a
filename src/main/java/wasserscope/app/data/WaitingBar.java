package wasserscope.app.data;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import wasserscope.words.Words;

/** How far the reading of a table is; shown only if it takes longer than one waits without asking. */
public final class WaitingBar extends HBox {

    private static final Duration PATIENCE = Duration.millis(150);
    private static final double WIDTH = 240;

    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final ProgressBar progress = new ProgressBar(0);

    public WaitingBar() {
        Label name = new Label(Words.of("data.reading"));
        name.getStyleClass().add("dim");
        progress.setId("data-progress");
        progress.setPrefWidth(WIDTH);
        getStyleClass().add("export-row");
        getChildren().addAll(name, progress);
        show(false);
    }

    private void show(boolean seen) {
        setVisible(seen);
        setManaged(seen);
    }

    /**
     * Begins to wait.
     *
     * @param shown is run once the bar is
     */
    void begin(Runnable shown) {
        progress.setProgress(0);
        patience.setOnFinished(_ -> {
            show(true);
            shown.run();
        });
        patience.playFromStart();
    }

    /** Shows a share that is done, from 0 to 1. */
    void pass(double share) {
        progress.setProgress(share);
    }

    /** Ends the waiting. */
    void end() {
        patience.stop();
        show(false);
    }
}
