package wasserscope.app;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import wasserscope.app.session.Workspace;
import wasserscope.app.transport.RemarkLine;
import wasserscope.words.Words;

/** What the very first start says in passing: what one sees, what happens, and what one may touch. A press or a key ends it. */
final class FirstCaptions {

    private static final List<String> KEYS = List.of("first.seen", "first.happens", "first.touch");
    private static final Duration BETWEEN = Duration.millis(500);

    private FirstCaptions() {}

    /** Begins. */
    static void play(Scene scene, Workspace workspace) {
        SequentialTransition captions = new SequentialTransition();
        for (String key : KEYS) {
            String sentence = Words.of(key);
            PauseTransition before = new PauseTransition(BETWEEN);
            before.setOnFinished(_ -> workspace.remark(sentence));
            captions.getChildren().addAll(before, new PauseTransition(RemarkLine.reading(sentence)));
        }
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> captions.stop());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> captions.stop());
        captions.play();
    }
}
