package wasserscope.app.control;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Tooltips with mathematics in them, which last as long as the hand rests. */
public final class Tips {

    private static final Duration DELAY = Duration.millis(400);
    private static final double WIDTH = 320;

    private Tips() {}

    /** Gives a node a tooltip in the notation of {@link wasserscope.words.RichText}; what it says may be changed. */
    public static Tip install(Node node, String source) {
        return Tip.of(node, source);
    }

    /** Lets a tooltip come soon, and stay. */
    static void time(Tooltip tip) {
        tip.setShowDelay(DELAY);
        tip.setShowDuration(Duration.INDEFINITE);
    }

    /** Gives a tooltip its text; a group, since a tooltip asks for a height before it knows the width. */
    public static RichParagraph fill(Tooltip tip, String source) {
        RichParagraph text = new RichParagraph("");
        text.setSource(source);
        text.setMaxWidth(WIDTH);
        tip.setGraphic(new Group(text));
        return text;
    }
}
