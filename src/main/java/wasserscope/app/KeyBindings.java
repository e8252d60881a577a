package wasserscope.app;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import wasserscope.app.control.KeyBinding;
import wasserscope.app.control.NumberField;
import wasserscope.app.control.ValueSlider;
import wasserscope.app.data.DataController;
import wasserscope.app.data.DataKeys;
import wasserscope.app.export.ExportController;
import wasserscope.app.export.PictureCopy;
import wasserscope.app.files.ScenarioFiles;
import wasserscope.app.scenes.SceneCard;
import wasserscope.app.scenes.SceneMenu;
import wasserscope.app.session.Workspace;
import wasserscope.app.settings.FormulaField;
import wasserscope.app.story.StoryShelf;
import wasserscope.run.Frame;
import wasserscope.run.Goal;
import wasserscope.run.Mark;
import wasserscope.run.Side;
import wasserscope.run.Timeline;
import wasserscope.scenario.Layer;
import wasserscope.scenario.edit.Edit;

/**
 * The keyboard. A field that is being typed into keeps its keys, and so do a slider its arrows and a focused button its space. Escape does one
 * thing a press: it closes a panel, else lets go of what is held, else folds a story, else shows a blank screen again, else ends presenting, else
 * leaves the full screen.
 */
final class KeyBindings {

    private static final String ANSWERS = "ABC";

    private final Scene scene;
    private final Workspace workspace;
    private final WindowController window;
    private final Presentation presentation;
    private final ExportController export;
    private final ScenarioFiles files;
    private final PictureCopy pictures;
    private final DataController data;
    private final DataKeys panel;
    private final SceneMenu scenes;
    private final StoryShelf stories;

    /** What was seen when the key that is held moved on last. */
    private Optional<Frame> glidden = Optional.empty();

    /**
     * The parts of a window that keys speak to.
     *
     * @param window the window as a whole
     * @param files scenarios from files and to them
     * @param pictures pictures for the clipboard
     * @param export the panel of exports
     * @param data the panel of a table
     * @param scenes the menu of scenes
     * @param stories the list of stories
     */
    record Parts(WindowController window, ScenarioFiles files, PictureCopy pictures, ExportController export,
            DataController data, SceneMenu scenes, StoryShelf stories) {}

    private KeyBindings(Scene scene, Workspace workspace, Parts parts) {
        this.scene = scene;
        this.workspace = workspace;
        this.window = parts.window();
        this.presentation = parts.window().presentation();
        this.export = parts.export();
        this.files = parts.files();
        this.pictures = parts.pictures();
        this.data = parts.data();
        this.panel = data.keys();
        this.scenes = parts.scenes();
        this.stories = parts.stories();
    }

    private Runnable action(KeyBinding binding, KeyCode code) {
        return switch (binding) {
            case ANSWER_A, ANSWER_B, ANSWER_C -> () -> workspace.stories().answer(OptionalInt.of(
                    ANSWERS.indexOf(code.getName())));
            case NEXT, NEXT_DOWN, NEXT_SPACE, NEXT_PAGE -> workspace.stories()::next;
            case BEFORE, BEFORE_UP, BEFORE_PAGE -> workspace.stories()::back;
            case STORY_STEP -> () -> glide(workspace.clock()::stepOnce);
            case STORY_STEP_BACK -> () -> glide(workspace.clock()::stepBack);
            case STORY_PLAY -> workspace::togglePlaying;
            case BLANK, BLANK_LETTER -> presentation::toggleBlank;
            case SCENE_AFTER -> () -> scenes.openBeside(1);
            case SCENE_BEFORE -> () -> scenes.openBeside(-1);
            case STORY -> () -> stories.open(KeyBinding.numberOf(code));
            case PRESENT -> presentation::toggle;
            case PLAY -> workspace::togglePlaying;
            case STEP -> () -> glide(workspace.clock()::stepOnce);
            case STEP_BACK -> () -> glide(workspace.clock()::stepBack);
            case MARK_BEFORE -> () -> glide(() -> seek(timeline().markBefore(step())));
            case MARK_AFTER -> () -> glide(() -> seek(timeline().markAfter(step())));
            case BEGIN -> () -> workspace.clock().seek(Goal.ofStep(0));
            case END -> workspace.clock()::seekEnd;
            case RESTART -> () -> workspace.edit(new Edit.Restart());
            case SEED -> workspace::newSeed;
            case COMPARE -> workspace.panes()::toggleComparison;
            case OTHER_SIDE -> () -> workspace.panes().take(workspace.panes().inHand().getValue().other());
            case FIT -> workspace::fit;
            case LOOK, TRACE, ADD, SELECT, DRAW, DELETE, DELETE_BACK -> window.tools().keys().get(binding.code());
            case ESCAPE -> this::escape;
            case LAYERS -> window::toggleLayers;
            case EXPORT -> export::toggle;
            case THEME -> this::nextTheme;
            case OPEN -> files::open;
            case SAVE -> files::save;
            case SAVE_AS -> files::saveAs;
            case RENAME -> window::rename;
            case COPY -> files::copy;
            case PASTE -> files::paste;
            case COPY_PICTURE -> pictures::copy;
            case UNDO -> workspace::undo;
            case REDO, REDO_SHIFTED -> workspace::redo;
            case RATE -> () -> workspace.setView(workspace.view().getValue().toggled(Layer.FRAME_RATE));
            case FULL_SCREEN -> this::toggleFullScreen;
        };
    }

    static void install(Scene scene, Workspace workspace, Parts parts) {
        KeyBindings keys = new KeyBindings(scene, workspace, parts);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, _ -> keys.glidden = Optional.empty());
        scene.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
    }

    /** Does what a key means that may be held: again only once the picture shows what was done before. */
    @SuppressWarnings("ReferenceEquality") // each hand-over is another frame
    private void glide(Runnable move) {
        Frame now = workspace.clock().frame();
        boolean behind = glidden.isPresent() && (glidden.get() == now || now.timeline().goal().isPresent());
        if (!behind) {
            glidden = Optional.of(now);
            move.run();
        }
    }

    private Timeline timeline() {
        return workspace.panes().of(Side.LEFT).frame().getValue().timeline();
    }

    private long step() {
        return workspace.panes().of(Side.LEFT).frame().getValue().figures().step();
    }

    private void seek(Optional<Mark> mark) {
        mark.ifPresent(there -> workspace.clock().seek(Goal.ofStep(there.step())));
    }

    private void pressed(KeyEvent event) {
        if (panel.take(scene.getFocusOwner())) {
            panel.press(event);
            return;
        }
        for (KeyBinding.Context context : KeyBinding.Context.values()) {
            for (KeyBinding binding : KeyBinding.values()) {
                if (!event.isConsumed() && binding.context() == context && holds(context) && isMeant(binding, event)) {
                    carryOut(binding, event);
                }
            }
        }
    }

    private boolean holds(KeyBinding.Context context) {
        return switch (context) {
            case QUESTION -> workspace.stories().isAsking();
            case STORY -> workspace.stories().isOpen();
            case PRESENTING -> presentation.presenting().get();
            case WINDOW -> true;
        };
    }

    private boolean isMeant(KeyBinding binding, KeyEvent event) {
        Node owner = scene.getFocusOwner();
        return binding.combination()
                .map(keys -> keys.match(event) && !keepsShortcut(owner, event.getCode()))
                .orElseGet(() -> isPlain(event, binding) && !keepsKey(owner, event.getCode()));
    }

    private void carryOut(KeyBinding binding, KeyEvent event) {
        if (binding.combination().isPresent()) {
            scene.getRoot().requestFocus(); // what is typed is taken first
        }
        action(binding, event.getCode()).run();
        event.consume();
    }

    /** Tells whether a key is pressed that stands alone; Shift may be held with it, but for an arrow. */
    private static boolean isPlain(KeyEvent event, KeyBinding binding) {
        boolean modified = event.isShortcutDown() || event.isAltDown() || event.isControlDown();
        return binding.isKey(event.getCode()) && binding.isShiftedAs(event.isShiftDown()) && !modified;
    }

    /** A question mark stands on different keys on different keyboards, so it is known by what it types. */
    private void typed(KeyEvent event) {
        if (event.getCharacter().equals("?") && !data.isOpen()
                && !(scene.getFocusOwner() instanceof TextInputControl)) {
            window.toggleHelp();
            event.consume();
        }
    }

    /** Tells whether a field needs a shortcut for its text; one in which nobody has typed has nothing to take back. */
    private static boolean keepsShortcut(Node owner, KeyCode code) {
        return owner instanceof TextInputControl && switch (code) {
            case C, V -> true;
            case Z, Y -> switch (owner) {
                case NumberField field -> field.isTyping();
                case FormulaField field -> field.isTyping();
                default -> true;
            };
            default -> false;
        };
    }

    private boolean keepsKey(Node owner, KeyCode code) {
        if (owner instanceof TextInputControl && !code.isFunctionKey()) {
            return true;
        }
        if (code == KeyCode.ESCAPE && scenes.isOpen()) {
            return true;
        }
        if (owner instanceof SceneCard) {
            return code.isNavigationKey() || code == KeyCode.SPACE;
        }
        return switch (code) {
            case SPACE -> owner instanceof ButtonBase && owner.isFocusVisible();
            case LEFT, RIGHT, HOME, END -> owner instanceof ValueSlider || owner instanceof Slider;
            default -> false;
        };
    }

    private void escape() {
        if (export.isOpen()) {
            export.close();
        } else if (window.closeOrLetGo()) {
            return;
        } else if (workspace.stories().isOpen()) {
            workspace.stories().toggleFolded();
        } else if (!presentation.endOne() && scene.getWindow() instanceof Stage stage && stage.isFullScreen()) {
            stage.setFullScreen(false);
        }
    }

    private void nextTheme() {
        var view = workspace.view().getValue();
        workspace.setView(view.withTheme(view.theme().next()));
    }

    /** With a story the full screen is for a room. */
    private void toggleFullScreen() {
        if (workspace.stories().isOpen() || presentation.presenting().get()) {
            presentation.toggle();
        } else if (scene.getWindow() instanceof Stage stage) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }
}
