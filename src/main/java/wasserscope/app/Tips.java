package wasserscope.app;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Tooltips with mathematics in them. */
final class Tips {

    private static final Duration DELAY = Duration.millis(400);
    private static final Duration LONG = Duration.seconds(30);
    private static final double WIDTH = 320;

    private Tips() {}

    /** Gives a node a tooltip in the notation of {@link wasserscope.words.RichText}; returns its text, which may be changed. */
    static RichParagraph install(Node node, String source) {
        RichParagraph text = new RichParagraph("");
        text.setSource(source);
        text.setMaxWidth(WIDTH);
        Tooltip tip = new Tooltip();
        tip.setGraphic(text);
        tip.setShowDelay(DELAY);
        tip.setShowDuration(LONG);
        Tooltip.install(node, tip);
        return text;
    }
}
