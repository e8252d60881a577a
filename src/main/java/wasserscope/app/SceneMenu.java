package wasserscope.app;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import wasserscope.scenario.Edit;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.Scenes;

/** The built-in scenes to choose from. */
final class SceneMenu {

    private SceneMenu() {}

    static void fill(MenuButton menu, Session session) {
        for (Scenes scene : Scenes.values()) {
            Scenario scenario = scene.scenario();
            MenuItem item = new MenuItem(scenario.title());
            item.setId("scene-" + scene.key());
            item.setOnAction(_ -> session.edit(new Edit.Open(scenario)));
            menu.getItems().add(item);
        }
    }
}
