package wasserscope.app;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import wasserscope.app.control.RichLabel;
import wasserscope.app.session.Workspace;
import wasserscope.scenario.Layer;
import wasserscope.words.Words;

/** The boxes that say which layers are shown. */
final class LayerBoxes {

    private LayerBoxes() {}

    static void fill(VBox layers, Workspace workspace) {
        for (Layer layer : Layer.values()) {
            CheckBox box = new CheckBox();
            RichLabel name = RichLabel.of(Words.name(layer));
            box.setGraphic(name);
            box.setAccessibleText(name.plain());
            box.setId("layer-" + layer.name());
            box.setSelected(workspace.view().getValue().shows(layer));
            box.setOnAction(_ -> workspace.setView(workspace.view().getValue().toggled(layer)));
            workspace.view().addListener((_, _, view) -> box.setSelected(view.shows(layer)));
            layers.getChildren().add(box);
        }
    }
}
