package wasserscope.app;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import wasserscope.app.control.RichLabel;
import wasserscope.app.session.Session;
import wasserscope.scenario.Layer;
import wasserscope.words.Words;

/** The boxes that say which layers are shown. */
final class LayerBoxes {

    private LayerBoxes() {}

    static void fill(VBox layers, Session session) {
        for (Layer layer : Layer.values()) {
            CheckBox box = new CheckBox();
            RichLabel name = RichLabel.of(Words.name(layer));
            box.setGraphic(name);
            box.setAccessibleText(name.plain());
            box.setId("layer-" + layer.name());
            box.setSelected(session.view().getValue().shows(layer));
            box.setOnAction(_ -> session.setView(session.view().getValue().toggled(layer)));
            session.view().addListener((_, _, view) -> box.setSelected(view.shows(layer)));
            layers.getChildren().add(box);
        }
    }
}
