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
import wasserscope.app.control.ValueSlider;
import wasserscope.app.export.ExportController;
import wasserscope.app.export.PictureCopy;
import wasserscope.app.files.ScenarioFiles;
import wasserscope.app.scenes.SceneCard;
import wasserscope.app.session.Session;
import wasserscope.scenario.Layer;
import wasserscope.scenario.edit.Edit;

/** The keyboard. A field that is being typed into keeps its keys, and so do a slider its arrows and a focused button its space. */
final class KeyBindings {

    private final Scene scene;
    private final Session session;
    private final WindowController window;
    private final Map<KeyCombination, Runnable> shortcuts;
    private final Map<KeyCode, Runnable> plain;

    private KeyBindings(Scene scene, Session session, WindowController window, ScenarioFiles files,
            PictureCopy pictures,
            ExportController export) {
        this.scene = scene;
        this.session = session;
        this.window = window;
        this.shortcuts = Map.of(
                new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN), files::open,
                new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN), files::save,
                new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                files::saveAs,
                new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN), files::copy,
                new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN), files::paste,
                new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                pictures::copy,
                new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN), session.run()::undo,
                new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN), session.run()::redo,
                new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                session.run()::redo);
        this.plain = new EnumMap<>(window.tools().keys());
        plain.put(KeyCode.E, export::toggle);
        plain.putAll(Map.of(
                KeyCode.SPACE, session::togglePlaying,
                KeyCode.RIGHT, session.run()::stepOnce,
                KeyCode.R, () -> session.edit(new Edit.Restart()),
                KeyCode.N, session::newSeed,
                KeyCode.F, session::fit,
                KeyCode.L, window::toggleLayers,
                KeyCode.T, this::nextTheme,
                KeyCode.ESCAPE, () -> {
                    export.close();
                    window.closePanels();
                },
                KeyCode.F11, this::toggleFullScreen,
                KeyCode.F3, () -> session.setView(session.view().getValue().toggled(Layer.FRAME_RATE))));
    }

    static void install(
            Scene scene, Session session, WindowController window, ScenarioFiles files, PictureCopy pictures,
            ExportController export) {
        KeyBindings keys = new KeyBindings(scene, session, window, files, pictures, export);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
    }

    private void pressed(KeyEvent event) {
        Node owner = scene.getFocusOwner();
        if (owner instanceof TextInputControl) {
            return;
        }
        shortcuts.forEach((combination, action) -> {
            if (combination.match(event)) {
                action.run();
                event.consume();
            }
        });
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

    private static boolean keepsKey(Node owner, KeyCode code) {
        if (owner instanceof SceneCard) {
            return code.isArrowKey() || code == KeyCode.SPACE || code == KeyCode.ESCAPE;
        }
        return switch (code) {
            case SPACE -> owner instanceof ButtonBase && owner.isFocusVisible();
            case RIGHT -> owner instanceof ValueSlider;
            default -> false;
        };
    }

    private void nextTheme() {
        var view = session.view().getValue();
        session.setView(view.withTheme(view.theme().next()));
    }

    private void toggleFullScreen() {
        if (scene.getWindow() instanceof Stage stage) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }
}
