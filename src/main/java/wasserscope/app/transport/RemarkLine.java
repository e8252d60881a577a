package wasserscope.app.transport;

import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import wasserscope.app.control.RichLabel;
import wasserscope.app.session.Workspace;

/** A line at the foot of the window that says in passing what was done; it goes by itself, the later the longer it is. */
public final class RemarkLine extends StackPane {

    private static final double ABOVE = 68;
    private static final Duration FADE = Duration.millis(200);

    private final RichLabel words = new RichLabel("");
    private final PauseTransition pause = new PauseTransition();
    private final SequentialTransition passing;

    private RemarkLine() {
        setId("remark");
        getStyleClass().add("remark");
        setMouseTransparent(true);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        getChildren().add(words);
        FadeTransition fade = new FadeTransition(FADE, this);
        fade.setToValue(0);
        passing = new SequentialTransition(pause, fade);
        passing.setOnFinished(_ -> setVisible(false));
    }

    /** Puts the line over the window. */
    public static void install(StackPane root, Workspace workspace) {
        RemarkLine line = new RemarkLine();
        StackPane.setAlignment(line, Pos.BOTTOM_CENTER);
        StackPane.setMargin(line, new Insets(0, 0, ABOVE, 0));
        root.getChildren().add(line);
        workspace.remark().addListener((_, _, sentence) -> line.show(sentence));
    }

    /** Returns how long a sentence takes to be read. */
    public static Duration reading(String sentence) {
        return Duration.millis(1800 + 45.0 * sentence.length());
    }

    private void show(String sentence) {
        passing.stop();
        words.setSource(sentence);
        setOpacity(1);
        setVisible(!sentence.isEmpty());
        pause.setDuration(reading(sentence));
        passing.playFromStart();
    }
}
