package wasserscope.app;

import javafx.fxml.FXML;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The help: the keys, and the page that says what the program computes. */
final class HelpController {

    @FXML
    private GridPane keys;

    @FXML
    private VBox mathematics;

    @FXML
    private void initialize() {
        HelpKeys.fill(keys);
        MathematicsPage.fill(mathematics);
    }
}
