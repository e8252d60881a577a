package wasserscope.app;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import wasserscope.app.control.NumberField;
import wasserscope.app.control.ValueSlider;
import wasserscope.app.export.ExportController;
import wasserscope.app.export.PictureCopy;
import wasserscope.app.files.ScenarioFiles;
import wasserscope.app.scenes.SceneCard;
import wasserscope.app.session.Workspace;
import wasserscope.scenario.Layer;
import wasserscope.scenario.edit.Edit;

/**
 * The keyboard. A field that is being typed into keeps its keys, and so do a slider its arrows and a focused button its space. Escape does one
 * thing a press: it closes a panel, else lets go of what is held, else leaves the full screen.
 */
final class KeyBindings {

    private final Scene scene;
    private final Workspace workspace;
    private final WindowController window;
    private final ExportController export;
    private final Map<KeyCombination, Runnable> shortcuts;
    private final Map<KeyCode, Runnable> plain;

    private KeyBindings(Scene scene, Workspace workspace, WindowController window, ScenarioFiles files,
            PictureCopy pictures,
            ExportController export) {
        this.scene = scene;
        this.workspace = workspace;
        this.window = window;
        this.export = export;
        this.shortcuts = Map.of(
                new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN), files::open,
                new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN), files::save,
                new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                files::saveAs,
                new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN), files::copy,
                new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN), files::paste,
                new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                pictures::copy,
                new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN), workspace::undo,
                new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN), workspace::redo,
                new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                workspace::redo);
        this.plain = new EnumMap<>(window.tools().keys());
        plain.put(KeyCode.E, export::toggle);
        plain.put(KeyCode.F2, window::rename);
        plain.putAll(Map.of(
                KeyCode.SPACE, workspace::togglePlaying,
                KeyCode.RIGHT, workspace.clock()::stepOnce,
                KeyCode.R, () -> workspace.edit(new Edit.Restart()),
                KeyCode.N, workspace::newSeed,
                KeyCode.F, workspace::fit,
                KeyCode.L, window::toggleLayers,
                KeyCode.T, this::nextTheme,
                KeyCode.ESCAPE, this::escape,
                KeyCode.F11, this::toggleFullScreen,
                KeyCode.F3, () -> workspace.setView(workspace.view().getValue().toggled(Layer.FRAME_RATE))));
    }

    static void install(
            Scene scene, Workspace workspace, WindowController window, ScenarioFiles files, PictureCopy pictures,
            ExportController export) {
        KeyBindings keys = new KeyBindings(scene, workspace, window, files, pictures, export);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
    }

    private void pressed(KeyEvent event) {
        Node owner = scene.getFocusOwner();
        boolean typing = owner instanceof TextInputControl;
        if (!keepsShortcut(owner, event.getCode())) {
            shortcuts.forEach((combination, action) -> {
                if (combination.match(event)) {
                    scene.getRoot().requestFocus(); // what is typed is taken first
                    action.run();
                    event.consume();
                }
            });
        }
        if (typing && !event.getCode().isFunctionKey()) {
            return;
        }
        boolean modified = event.isShortcutDown() || event.isAltDown() || event.isControlDown();
        Runnable action = plain.get(event.getCode());
        if (action != null && !modified && !event.isConsumed() && !keepsKey(owner, event.getCode())) {
            action.run();
            event.consume();
        }
    }

    /** A question mark stands on different keys on different keyboards, so it is known by what it types. */
    private void typed(KeyEvent event) {
        if (event.getCharacter().equals("?") && !(scene.getFocusOwner() instanceof TextInputControl)) {
            window.toggleHelp();
            event.consume();
        }
    }

    /** Tells whether a field needs a shortcut for its text; one in which nobody has typed has nothing to take back. */
    private static boolean keepsShortcut(Node owner, KeyCode code) {
        return owner instanceof TextInputControl && switch (code) {
            case C, V -> true;
            case Z, Y -> !(owner instanceof NumberField field) || field.isTyping();
            default -> false;
        };
    }

    private boolean keepsKey(Node owner, KeyCode code) {
        if (code == KeyCode.ESCAPE && scene.lookup("#scenes").isVisible()) {
            return true;
        }
        if (owner instanceof SceneCard) {
            return code.isArrowKey() || code == KeyCode.SPACE;
        }
        return switch (code) {
            case SPACE -> owner instanceof ButtonBase && owner.isFocusVisible();
            case RIGHT -> owner instanceof ValueSlider;
            default -> false;
        };
    }

    private void escape() {
        if (export.isOpen()) {
            export.close();
        } else if (!window.closeOrLetGo() && scene.getWindow() instanceof Stage stage && stage.isFullScreen()) {
            stage.setFullScreen(false);
        }
    }

    private void nextTheme() {
        var view = workspace.view().getValue();
        workspace.setView(view.withTheme(view.theme().next()));
    }

    private void toggleFullScreen() {
        if (scene.getWindow() instanceof Stage stage) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }
}
