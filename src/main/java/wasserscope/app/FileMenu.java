package wasserscope.app;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import wasserscope.app.control.KeyBinding;
import wasserscope.app.control.Tips;
import wasserscope.app.export.ExportController;
import wasserscope.app.export.PictureCopy;
import wasserscope.app.files.ScenarioFiles;
import wasserscope.app.session.Document;
import wasserscope.app.session.Workspace;
import wasserscope.words.Words;

/** The menu of all that is done with files, and the mark of what is in none. */
final class FileMenu {

    private FileMenu() {}

    /** Fills the menu. Its keys are shown but not bound here: a field that is typed into keeps them. */
    static void fill(MenuButton menu, Workspace workspace, ScenarioFiles files, PictureCopy pictures,
            ExportController export, WindowController window) {
        Menu recent = new Menu("", new Label(Words.of("files.recent")));
        recent.setId("file-recent");
        recent.getItems().add(none());
        MenuItem side = item("files.saveSide", "", files::saveSideAs);
        menu.setOnShowing(_ -> {
            list(recent, files);
            side.setDisable(!workspace.panes().compared().getValue());
        });
        menu.getItems().setAll(
                item("files.open", KeyBinding.OPEN, files::open),
                item("data.choose", "", files::openData),
                recent,
                new SeparatorMenuItem(),
                item("files.save", KeyBinding.SAVE, files::save),
                item("files.saveAs", KeyBinding.SAVE_AS, files::saveAs),
                side,
                item("files.rename", KeyBinding.RENAME, window::rename),
                new SeparatorMenuItem(),
                item("files.copy", KeyBinding.COPY, files::copy),
                item("files.paste", KeyBinding.PASTE, files::paste),
                new SeparatorMenuItem(),
                item("files.copyPicture", KeyBinding.COPY_PICTURE, pictures::copy),
                item("files.export", KeyBinding.EXPORT, export::toggle),
                new SeparatorMenuItem(),
                LanguageMenu.of(workspace));
    }

    private static MenuItem item(String words, KeyBinding key, Runnable action) {
        return item(words, key.label(), action);
    }

    private static MenuItem item(String words, String key, Runnable action) {
        Label name = new Label(Words.of(words));
        Label cap = new Label(key);
        cap.getStyleClass().add("dim");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox line = new HBox(name, between, cap);
        line.getStyleClass().add("menu-line");
        MenuItem item = new MenuItem("", line);
        item.setId(words.replace('.', '-'));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static MenuItem none() {
        MenuItem none = new MenuItem(Words.of("files.noRecent"));
        none.setDisable(true);
        return none;
    }

    private static void list(Menu recent, ScenarioFiles files) {
        List<Path> paths = files.recent();
        recent.getItems().setAll(paths.isEmpty()
                ? List.of(none())
                : paths.stream().map(path -> entry(path, files)).toList());
    }

    private static MenuItem entry(Path path, ScenarioFiles files) {
        MenuItem entry = new MenuItem(shortened(path));
        entry.setMnemonicParsing(false);
        entry.setUserData(path);
        entry.setOnAction(_ -> files.load(path));
        return entry;
    }

    /** Returns the name with its folder, which tells files of one name apart. */
    private static String shortened(Path path) {
        int names = path.getNameCount();
        return names <= 2 ? path.toString() : path.subpath(names - 2, names).toString();
    }

    /** Shows whether the run is in no file as it is now. */
    static void follow(Label unsaved, Workspace workspace) {
        Tips.install(unsaved, Words.of("files.unsaved.tooltip", KeyBinding.SAVE.label()));
        workspace.document().mark().addListener((_, _, mark) -> show(unsaved, mark));
        show(unsaved, workspace.document().mark().getValue());
    }

    private static void show(Label unsaved, Document.Mark mark) {
        unsaved.setVisible(mark.unsaved());
        unsaved.setManaged(mark.unsaved());
    }
}
