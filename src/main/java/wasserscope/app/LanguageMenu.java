package wasserscope.app;

import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import wasserscope.app.session.Workspace;
import wasserscope.words.Language;
import wasserscope.words.Words;

/** The languages that the program speaks, each under its own name. */
final class LanguageMenu {

    private LanguageMenu() {}

    /** Returns the menu; what is chosen becomes the language of the view, from which {@link LanguageSwitch} takes it. */
    static Menu of(Workspace workspace) {
        Menu menu = new Menu("", new Label(Words.of("window.language")));
        menu.setId("file-language");
        for (Language language : Language.values()) {
            RadioMenuItem item = new RadioMenuItem(Words.name(language));
            item.setId("language-" + language.tag());
            item.setSelected(language == Words.language());
            item.setOnAction(_ -> workspace.setView(workspace.view().getValue().withLanguage(language)));
            menu.getItems().add(item);
        }
        return menu;
    }
}
