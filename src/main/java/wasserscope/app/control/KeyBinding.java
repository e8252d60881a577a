package wasserscope.app.control;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import wasserscope.words.KeyNames;
import wasserscope.words.Words;

/** The catalogue of keys, in the order in which the help lists them. What they do is bound where the window is put together. */
public enum KeyBinding {
    /** Answers a question. */
    ANSWER_A(Context.QUESTION, KeyCode.A, "help.answer"),
    /** Answers a question. */
    ANSWER_B(Context.QUESTION, KeyCode.B),
    /** Answers a question. */
    ANSWER_C(Context.QUESTION, KeyCode.C),
    /** Goes on in a story. */
    NEXT(Context.STORY, KeyCode.RIGHT, "help.next"),
    /** As {@link #NEXT}, for hands at the arrows. */
    NEXT_DOWN(Context.STORY, KeyCode.DOWN),
    /** As {@link #NEXT}. */
    NEXT_SPACE(Context.STORY, KeyCode.SPACE),
    /** As {@link #NEXT}, from a presenter's remote. */
    NEXT_PAGE(Context.STORY, KeyCode.PAGE_DOWN),
    /** Goes back in a story. */
    BEFORE(Context.STORY, KeyCode.LEFT, "help.before"),
    /** As {@link #BEFORE}, for hands at the arrows. */
    BEFORE_UP(Context.STORY, KeyCode.UP),
    /** As {@link #BEFORE}, from a presenter's remote. */
    BEFORE_PAGE(Context.STORY, KeyCode.PAGE_UP),
    /** Makes one step, where the arrow alone goes on in a story. */
    STORY_STEP(Context.STORY, Held.SHORTCUT, KeyCode.RIGHT, Optional.of("help.storyStep")),
    /** Goes back one step, where the arrow alone goes back in a story. */
    STORY_STEP_BACK(Context.STORY, Held.SHORTCUT, KeyCode.LEFT, Optional.empty()),
    /** Plays or pauses, where the space bar goes on in a story. */
    STORY_PLAY(Context.STORY, KeyCode.K, "help.storyPlay"),
    /** Darkens the screen, or shows it again. */
    BLANK(Context.PRESENTING, KeyCode.PERIOD, "help.blank"),
    /** As {@link #BLANK}. */
    BLANK_LETTER(Context.PRESENTING, KeyCode.B),
    /** Opens the next scene. */
    SCENE_AFTER(Context.PRESENTING, KeyCode.PAGE_DOWN, "help.sceneAfter"),
    /** Opens the scene before. */
    SCENE_BEFORE(Context.PRESENTING, KeyCode.PAGE_UP),
    /** Plays or pauses. */
    PLAY(KeyCode.SPACE, "help.play"),
    /** Makes one step. */
    STEP(KeyCode.RIGHT, "help.step"),
    /** Goes back one step. */
    STEP_BACK(KeyCode.LEFT, "help.back"),
    /** Goes to the mark before on the timeline. */
    MARK_BEFORE(Held.SHIFT, KeyCode.LEFT, "help.markBefore"),
    /** Goes to the next mark on it. */
    MARK_AFTER(Held.SHIFT, KeyCode.RIGHT, "help.markAfter"),
    /** Goes to the start of the run. */
    BEGIN(KeyCode.HOME, "help.begin"),
    /** Goes to the end of what is recorded. */
    END(KeyCode.END, "help.end"),
    /** Begins anew. */
    RESTART(KeyCode.R, "help.restart"),
    /** Begins anew from another seed. */
    SEED(KeyCode.N, "help.seed"),
    /** Compares with another run, or ends that. */
    COMPARE(KeyCode.C, "help.compare"),
    /** Takes the other side in hand. */
    OTHER_SIDE(KeyCode.X, "help.otherSide"),
    /** Fits the plane to the particles. */
    FIT(KeyCode.F, "help.fit"),
    /** Takes the tool that looks. */
    LOOK(KeyCode.V, "help.look"),
    /** Takes the tool that traces. */
    TRACE(KeyCode.P, "help.trace"),
    /** Takes the tool that adds. */
    ADD(KeyCode.A, "help.add"),
    /** Takes the tool that selects. */
    SELECT(KeyCode.S, "help.select"),
    /** Takes the tool that draws the target. */
    DRAW(KeyCode.D, "help.draw"),
    /** Deletes the particles selected. */
    DELETE(KeyCode.DELETE, "help.delete"),
    /** As {@link #DELETE}, where that key is far away or not there. */
    DELETE_BACK(KeyCode.BACK_SPACE),
    /** Closes a panel, else lets go of what is held, else leaves the full screen. */
    ESCAPE(KeyCode.ESCAPE, "help.escape"),
    /** Opens the panel of layers. */
    LAYERS(KeyCode.L, "help.layers"),
    /** Opens the panel of exports. */
    EXPORT(KeyCode.E, "help.export"),
    /** Changes to the next theme. */
    THEME(KeyCode.T, "help.theme"),
    /** Opens a file. */
    OPEN(Held.SHORTCUT, KeyCode.O, "help.open"),
    /** Saves the scenario. */
    SAVE(Held.SHORTCUT, KeyCode.S, "help.save"),
    /** Saves it under another name; the menu of files shows it. */
    SAVE_AS(Held.SHIFT_SHORTCUT, KeyCode.S),
    /** Gives the run another title. */
    RENAME(KeyCode.F2, "help.rename"),
    /** Copies the scenario as text. */
    COPY(Held.SHORTCUT, KeyCode.C, "help.copy"),
    /** Pastes a scenario or a table. */
    PASTE(Held.SHORTCUT, KeyCode.V, "help.paste"),
    /** Copies a picture of what is seen. */
    COPY_PICTURE(Held.SHIFT_SHORTCUT, KeyCode.C, "help.copyPicture"),
    /** Takes back a change. */
    UNDO(Held.SHORTCUT, KeyCode.Z, "help.undo"),
    /** Makes it again. */
    REDO(Held.SHORTCUT, KeyCode.Y, "help.redo"),
    /** As {@link #REDO}, for those whose hands know it so. */
    REDO_SHIFTED(Held.SHIFT_SHORTCUT, KeyCode.Z),
    /** Counts frames. */
    RATE(KeyCode.F3, "help.rate"),
    /** Opens a story: the first for the key 1, the tenth for the key 0. */
    STORY(KeyCode.DIGIT1, "help.stories"),
    /** Shows the plane alone, for a room, or leaves that. */
    PRESENT(KeyCode.F5, "help.present"),
    /** Fills the screen, or leaves it. */
    FULL_SCREEN(KeyCode.F11, "help.fullscreen");

    /** When a key has its meaning; of several meanings the first holds, from the innermost. */
    public enum Context {
        /** While a question of a story stands. */
        QUESTION,
        /** While the card of a story is open. */
        STORY,
        /** While the plane is shown to a room. */
        PRESENTING,
        /** Always. */
        WINDOW
    }

    /** What is held down with a key. */
    private enum Held {
        NOTHING,
        SHIFT,
        SHORTCUT,
        SHIFT_SHORTCUT
    }

    private static final String DIGITS = "1234567890";

    private final Context context;
    private final Held held;
    private final KeyCode code;
    private final Optional<String> help;

    /** A key that the help lists. */
    KeyBinding(KeyCode code, String help) {
        this(Context.WINDOW, Held.NOTHING, code, Optional.of(help));
    }

    /** A key of a context that the help lists. */
    KeyBinding(Context context, KeyCode code, String help) {
        this(context, Held.NOTHING, code, Optional.of(help));
    }

    /** Another key of a context for the same. */
    KeyBinding(Context context, KeyCode code) {
        this(context, Held.NOTHING, code, Optional.empty());
    }

    /** A combination of keys that the help lists. */
    KeyBinding(Held held, KeyCode code, String help) {
        this(Context.WINDOW, held, code, Optional.of(help));
    }

    /** Another key for the same. */
    KeyBinding(KeyCode code) {
        this(Context.WINDOW, Held.NOTHING, code, Optional.empty());
    }

    /** A combination of keys that the help does not list. */
    KeyBinding(Held held, KeyCode code) {
        this(Context.WINDOW, held, code, Optional.empty());
    }

    KeyBinding(Context context, Held held, KeyCode code, Optional<String> help) {
        this.context = context;
        this.held = held;
        this.code = code;
        this.help = help;
    }

    /** Returns those that the help lists: the window's first, and then those that come before them for a while. */
    public static List<KeyBinding> inHelp() {
        return Arrays.stream(values()).filter(binding -> binding.help.isPresent())
                .sorted(Comparator.comparing(binding -> binding.context != Context.WINDOW)).toList();
    }

    /** Returns when it has its meaning. */
    public Context context() {
        return context;
    }

    /** Tells whether a key is its own; a story has all digits. */
    public boolean isKey(KeyCode pressed) {
        return this == STORY ? pressed.isDigitKey() : pressed == code;
    }

    /** Returns the number of the story that a digit opens, from 0: 1 the first, 0 the tenth. */
    public static int numberOf(KeyCode digit) {
        return DIGITS.indexOf(digit.getName().substring(digit.getName().length() - 1));
    }

    /** Returns the key of what it does, in the words of the help. */
    public String help() {
        return help.orElseThrow();
    }

    /** Returns the key that is pressed. */
    public KeyCode code() {
        return code;
    }

    /** Tells whether Shift is as it must be for a key alone: only an arrow is another key with it. */
    public boolean isShiftedAs(boolean shift) {
        return shift == (held == Held.SHIFT) || (held == Held.NOTHING && !code.isArrowKey());
    }

    /** Returns the combination that is pressed; nothing for a key alone, or with Shift. */
    public Optional<KeyCombination> combination() {
        return switch (held) {
            case NOTHING, SHIFT -> Optional.empty();
            case SHORTCUT -> Optional.of(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN));
            case SHIFT_SHORTCUT -> Optional.of(
                    new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
        };
    }

    /** Returns how it is written where the program runs, in the language that is spoken. Plain text. */
    public String label() {
        return switch (held) {
            case NOTHING -> cap();
            case SHIFT -> KeyNames.here().shift(cap());
            case SHORTCUT -> KeyNames.here().shortcut(cap());
            case SHIFT_SHORTCUT -> KeyNames.here().shiftShortcut(cap());
        };
    }

    /** Returns what stands on the key. */
    private String cap() {
        return switch (code) {
            case SPACE -> Words.of("key.SPACE");
            case DELETE -> Words.of("key.DELETE");
            case ESCAPE -> Words.of("key.ESCAPE");
            case HOME -> Words.of("key.HOME");
            case END -> Words.of("key.END");
            case DIGIT1 -> "1 … 0";
            case A -> context == Context.QUESTION ? "A B C" : code.getName();
            case PERIOD -> ".";
            case PAGE_UP, PAGE_DOWN -> Words.of("key.PAGES");
            case LEFT -> "←";
            case RIGHT -> "→";
            default -> code.getName();
        };
    }
}
