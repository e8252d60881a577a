package wasserscope.app.plane;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import wasserscope.app.session.StorySession;

/** Folds the bar of tools to its first one while a story is told, unless the mouse or the keyboard is on it. */
final class ToolsFold {

    private ToolsFold() {}

    /**
     * Begins to watch.
     *
     * @param bar the tools
     * @param rest those that step back
     */
    static void install(Region bar, Node rest, StorySession stories) {
        InvalidationListener watch = _ -> {
            boolean shown = !stories.isOpen() || bar.isHover() || bar.isFocusWithin();
            rest.setVisible(shown);
            rest.setManaged(shown);
        };
        stories.telling().addListener(watch);
        stories.folded().addListener(watch);
        bar.hoverProperty().addListener(watch);
        bar.focusWithinProperty().addListener(watch);
    }
}
