package wasserscope.app.control;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** The tooltip of a node. Each is a window of its own, and there are seventy: it is made when the pointer first comes to its node. */
public final class Tip {

    private String source;
    private Optional<RichParagraph> made = Optional.empty();

    private Tip(String source) {
        this.source = source;
    }

    /** Gives a node a tooltip, in the notation of {@link wasserscope.words.RichText}. */
    static Tip of(Node node, String source) {
        Tip tip = new Tip(source);
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent first) {
                node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                tip.make(node);
            }
        });
        return tip;
    }

    private void make(Node node) {
        Tooltip tooltip = new Tooltip();
        made = Optional.of(Tips.fill(tooltip, source));
        Tips.time(tooltip);
        Tooltip.install(node, tooltip);
    }

    /** Says something else from now on. */
    public void setSource(String next) {
        source = next;
        made.ifPresent(text -> text.setSource(next));
    }
}
