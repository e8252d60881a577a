package wasserscope.app.transport;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import wasserscope.app.control.RichParagraph;
import wasserscope.app.session.Pane;
import wasserscope.app.session.Workspace;
import wasserscope.draw.view.View;
import wasserscope.run.ClockState;
import wasserscope.run.Frame;
import wasserscope.theory.verdict.Verdict;
import wasserscope.words.VerdictWords;
import wasserscope.words.Words;

/**
 * In the plane’s upper part, while the clock stands because it stopped by itself: in large type why, and under that what to press; at the end of
 * a scene a button too.
 */
public final class StopLine extends VBox {

    /** Under the line above the plane, and the teacher's labels. */
    private static final double BELOW = 72;

    private final RichParagraph why = new RichParagraph("");
    private final RichParagraph next = new RichParagraph("");
    private final Button goOn = new Button(Words.of("stop.goOn"));

    private StopLine() {
        setId("stop");
        getStyleClass().add("stop-line");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        why.getStyleClass().add("stop-why");
        why.setId("stop-why");
        next.setId("stop-next");
        goOn.setId("go-on");
        goOn.getStyleClass().add("go-on");
        goOn.managedProperty().bind(goOn.visibleProperty());
        getChildren().addAll(why, next, goOn);
    }

    /** Puts the line over a card, in its middle; it follows a pane's frames from now on. */
    public static void install(StackPane card, Pane pane, Workspace workspace) {
        StopLine line = new StopLine();
        StackPane.setAlignment(line, Pos.TOP_CENTER);
        StackPane.setMargin(line, new Insets(BELOW, 0, 0, 0));
        card.getChildren().add(line);
        line.maxWidthProperty().bind(card.widthProperty().multiply(0.8));
        pane.frame().addListener((_, before, now) -> {
            if (before.transport().stopped() || now.transport().stopped()) {
                line.show(now, pane.view().getValue());
            }
        });
        line.goOn.setOnAction(_ -> workspace.clock().play());
        line.show(pane.frame().getValue(), pane.view().getValue());
    }

    private void show(Frame frame, View view) {
        boolean stopped = frame.transport().stopped() && frame.transport().stop() != ClockState.Stop.GOAL;
        setVisible(stopped);
        if (!stopped) {
            return;
        }
        boolean ends = frame.transport().stop() == ClockState.Stop.SCENE_END;
        setMouseTransparent(!ends); // else it lies in the way of a hand on the plane
        goOn.setVisible(ends);
        if (ends) {
            why.setSource(Words.of("stop.sceneEnd"));
            next.setSource(Words.of("stop.next"));
            return;
        }
        Verdict verdict = frame.verdict();
        String reason = frame.transport().halt().map(Words::sentence)
                .orElseGet(() -> VerdictWords.sentence(
                        Words.language(), verdict, frame.findings(), view.unitsOf(frame), Optional.empty()));
        why.setSource(Words.of("stop.why", Words.name(verdict), reason));
        next.setSource(switch (verdict) {
            case STUCK -> Words.of("stop.stuck");
            case DIVERGED, GAVE_UP -> Words.of("stop.diverged");
            case WITHOUT_LIMIT, OPTIMAL, STATIONARY, ESCAPING, DESCENDING -> Words.of("stop.other");
        });
    }
}
