package wasserscope.app.story;

import javafx.scene.Node;
import javafx.scene.control.Label;

/** The formula of a beat. */
final class StoryFormula {

    private StoryFormula() {}

    static Node of(String formula) {
        Label label = new Label(formula);
        label.getStyleClass().add("story-formula");
        return label;
    }
}
