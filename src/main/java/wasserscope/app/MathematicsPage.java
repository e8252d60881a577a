package wasserscope.app;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import wasserscope.app.control.RichParagraph;
import wasserscope.words.Mathematics;
import wasserscope.words.Words;

/** The page of the help that says what the program computes. */
final class MathematicsPage {

    private MathematicsPage() {}

    static void fill(VBox page) {
        for (Mathematics.Line line : Mathematics.page(Words.language())) {
            if (line.isTitle()) {
                Label title = new Label(line.text());
                title.getStyleClass().add("panel-title");
                page.getChildren().add(title);
            } else {
                RichParagraph paragraph = new RichParagraph("");
                paragraph.setSource(line.text());
                paragraph.getStyleClass().add("mathematics");
                page.getChildren().add(paragraph);
            }
        }
    }
}
