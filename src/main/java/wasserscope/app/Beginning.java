package wasserscope.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wasserscope.draw.Theme;
import wasserscope.draw.View;
import wasserscope.memory.Home;
import wasserscope.memory.Notebook;
import wasserscope.memory.Notice;
import wasserscope.memory.Preferences;
import wasserscope.memory.Recall;
import wasserscope.memory.Savepoint;
import wasserscope.memory.Slot;
import wasserscope.run.Moment;
import wasserscope.scenario.Layer;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.Scenes;
import wasserscope.words.RichText;
import wasserscope.words.Words;

/**
 * What a window begins with. Immutable; made before the toolkit starts.
 *
 * @param moment the run
 * @param pace how fast it is played
 * @param mark to which file it belongs
 * @param preferences how it is looked at
 * @param home the folder of what is remembered
 * @param slot where the window's session is remembered, if it can be
 * @param sentences what is to be said of what was remembered
 */
public record Beginning(
        Moment moment, Pace pace, Document.Mark mark, Preferences preferences, Path home, Optional<Slot> slot,
        List<String> sentences) {

    /** Copies the list. */
    public Beginning {
        sentences = List.copyOf(sentences);
    }

    /** Returns the beginning on the opening scene, with the preferences that a folder remembers; the session there is left aside. */
    public static Beginning at(Path home) {
        List<String> sentences = new ArrayList<>();
        Preferences preferences = Preferences.usual();
        Optional<Slot> slot = Home.isUsable(home) ? Slot.take(home) : Optional.empty();
        if (slot.isEmpty()) {
            sentences.add(Words.of("Notice.NO_HOME", RichText.quoted(home.toString())));
        } else {
            switch (new Notebook(home).preferences()) {
                case Recall.Whole<Preferences>(Preferences found) -> preferences = found;
                case Recall.Lost<Preferences>(Notice reason) -> sentences.add(Words.name(reason));
                case Recall.Nothing<Preferences> _ -> {
                }
            }
        }
        return on(Scenes.opening(), Document.Mark.NONE, preferences, home, slot, sentences);
    }

    private static Beginning on(Scenario scenario, Document.Mark mark, Preferences preferences, Path home,
            Optional<Slot> slot, List<String> sentences) {
        return new Beginning(Moment.startOf(scenario), scenario.pace(), mark, preferences, home, slot, sentences);
    }

    /** Returns the beginning on another scenario, which was read in {@code file} or else is a built-in one. */
    public Beginning on(Scenario scenario, Optional<Path> file) {
        return on(scenario, new Document.Mark(file, false), preferences, home, slot, sentences);
    }

    /** Returns the beginning where the last session was: at its moment or, if it had ended, at its start. */
    public Beginning restored() {
        return switch (slot.map(Slot::read).orElseGet(Recall.Nothing::new)) {
            case Recall.Nothing<Savepoint> _ -> this;
            case Recall.Lost<Savepoint>(Notice reason) -> {
                List<String> more = new ArrayList<>(sentences);
                more.add(Words.name(reason));
                yield new Beginning(moment, pace, mark, preferences, home, slot, more);
            }
            case Recall.Whole<Savepoint>(Savepoint last) -> {
                Moment then = last.ended() || last.state().step() == 0
                        ? Moment.startOf(last.scenario())
                        : Moment.at(last.scenario(), last.state());
                yield new Beginning(
                        then, last.pace(), new Document.Mark(last.file(), last.unsaved()), preferences, home, slot,
                        sentences);
            }
        };
    }

    /** Returns how the window looks at its run at first. */
    View view() {
        View view = View.initial()
                .withTheme(Theme.valueOf(preferences.appearance().name()))
                .withTimeScale(preferences.logarithmicTime() ? View.TimeScale.LOGARITHMIC : View.TimeScale.LINEAR);
        for (Layer layer : Layer.values()) {
            view = view.shows(layer) == preferences.layers().contains(layer) ? view : view.toggled(layer);
        }
        return view;
    }
}
