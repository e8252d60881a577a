package wasserscope.app.transport;

import java.util.Set;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import wasserscope.app.control.RichLabel;
import wasserscope.app.session.Workspace;
import wasserscope.scenario.Playing;
import wasserscope.scenario.edit.Edit;
import wasserscope.words.Words;

/** The switch that lets the clock stop by itself where a run is optimal or stuck, or has no limit. */
final class PauseItem {

    private PauseItem() {}

    /** Adds it to the menu of speeds. */
    static void install(MenuButton menu, Workspace workspace) {
        CheckMenuItem item = new CheckMenuItem();
        item.setGraphic(RichLabel.of(Words.of("transport.pauseOn")));
        item.setId("pause-on");
        item.setOnAction(_ -> workspace.clock().edit(new Edit.PauseOn(item.isSelected() ? Playing.ENDS : Set.of())));
        menu.getItems().addAll(new SeparatorMenuItem(), item);
        menu.setOnShowing(_ -> item.setSelected(!workspace.frame().getValue().scenario().clock().pauseOn().isEmpty()));
    }
}
