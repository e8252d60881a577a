package wasserscope.app.session;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import wasserscope.app.canvas.WarmUp;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.flow.motion.State;
import wasserscope.memory.Preferences;
import wasserscope.memory.PreferencesFile;
import wasserscope.memory.ReadResult;
import wasserscope.memory.RestoreProblem;
import wasserscope.memory.Savepoint;
import wasserscope.memory.SessionFile;
import wasserscope.memory.StateFolder;
import wasserscope.run.Checkpoint;
import wasserscope.scenario.Layer;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.Subject;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.story.Story;
import wasserscope.words.Language;
import wasserscope.words.RichText;
import wasserscope.words.Words;
import wasserscope.work.CancelToken;
import wasserscope.work.Workers;

/**
 * What a window begins with. Immutable; made before the toolkit starts.
 *
 * @param moments the run, or the left and the right one that are compared
 * @param pace how fast it is played
 * @param mark to which file it belongs
 * @param preferences how it is looked at
 * @param home the folder of what is remembered
 * @param slot where the window's session is remembered, if it can be
 * @param sentences what is to be said of what was remembered
 * @param story the story that is told at once, if one was asked for
 * @param table the file of data that is opened at once, if one was asked for
 */
public record StartupState(
        List<Checkpoint> moments, Pace pace, Document.Mark mark, Preferences preferences, Path home,
        Optional<SessionFile> slot, List<String> sentences, Optional<Told> story,
        Optional<Path> table) {

    /** How long one can bear to wait for a window. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /**
     * A story that a window begins with.
     *
     * @param story it
     * @param file in which it stands, if it does
     */
    public record Told(Story story, Optional<Path> file) {

        /** Begins to tell it. */
        public void tell(StorySession stories) {
            file.ifPresentOrElse(path -> stories.open(story, 0, path), () -> stories.open(story));
        }
    }

    /** Returns this beginning, with a story told at once. */
    public StartupState telling(Story told, Optional<Path> file) {
        return new StartupState(moments, pace, mark, preferences, home, slot, sentences,
                Optional.of(new Told(told, file)), table);
    }

    /** Returns this beginning, with a table opened at once. */
    public StartupState opening(Path file) {
        return new StartupState(moments, pace, mark, preferences, home, slot, sentences, story, Optional.of(file));
    }

    /** Copies the lists. */
    public StartupState {
        moments = List.copyOf(moments);
        sentences = List.copyOf(sentences);
    }

    /** Returns the language that was chosen in a window before, if a folder remembers one that the program speaks. */
    public static Optional<Language> language(Path home) {
        return new PreferencesFile(home).language().map(Locale::getLanguage).flatMap(Language::tagged);
    }

    /** Returns the beginning on the opening scene, with the preferences that a folder remembers; the session there is left aside. */
    public static StartupState at(Path home) {
        List<String> sentences = new ArrayList<>();
        Preferences preferences = Preferences.usual();
        Optional<SessionFile> slot = StateFolder.isUsable(home) ? SessionFile.take(home) : Optional.empty();
        if (slot.isEmpty()) {
            sentences.add(Words.of("RestoreProblem.NO_HOME", RichText.quoted(home.toString())));
        } else {
            switch (new PreferencesFile(home).preferences()) {
                case ReadResult.Whole<Preferences>(Preferences found) -> preferences = found;
                case ReadResult.Lost<Preferences>(RestoreProblem reason, Optional<Path> aside) ->
                    sentences.add(sentence(reason, aside));
                case ReadResult.Nothing<Preferences> _ -> {
                }
            }
        }
        return on(OpeningScene.opening(), Document.Mark.NONE, preferences, home, slot, sentences);
    }

    private static StartupState on(Subject subject, Document.Mark mark, Preferences preferences, Path home,
            Optional<SessionFile> slot, List<String> sentences) {
        return new StartupState(subject.runs().stream().map(Checkpoint::startOf).toList(),
                subject.runs().getFirst().pace(), mark, preferences, home, slot,
                sentences, Optional.empty(), Optional.empty());
    }

    /** Returns the beginning on another scenario, or two, read in {@code file} or else built in. */
    public StartupState on(Subject subject, Optional<Path> file) {
        return on(subject, new Document.Mark(file, false), preferences, home, slot, sentences);
    }

    /**
     * Returns the beginning where the last session was: at its moment or, if it had ended, at its start. One that cannot be shown, or not
     * soon, must not stop the start: it is put aside, and the beginning is this one and says so.
     */
    public StartupState restored() {
        return restored(PATIENCE);
    }

    /** Returns the same, but waits for the last session so long at most. */
    public StartupState restored(Duration patience) {
        CancelToken token = new CancelToken();
        CompletableFuture<StartupState> last =
                CompletableFuture.supplyAsync(() -> last(token), work -> Workers.start("restoring", work));
        try {
            return last.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException unshown) {
            return setAside(RestoreProblem.SESSION_UNSHOWN);
        } catch (TimeoutException late) {
            token.cancel();
            return setAside(RestoreProblem.SESSION_SLOW);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return this;
        }
    }

    private StartupState setAside(RestoreProblem reason) {
        return saying(sentence(reason, slot.map(SessionFile::setAside)));
    }

    private StartupState last(CancelToken token) {
        return switch (slot.map(SessionFile::read).orElseGet(ReadResult.Nothing::new)) {
            case ReadResult.Nothing<Savepoint> _ -> this;
            case ReadResult.Lost<Savepoint>(RestoreProblem reason, Optional<Path> aside) ->
                saying(sentence(reason, aside));
            case ReadResult.Whole<Savepoint>(Savepoint last) -> at(last, token);
        };
    }

    /** Returns the beginning at a moment of which a picture can be made. */
    private StartupState at(Savepoint last, CancelToken token) {
        boolean begins = last.ended() || last.state().step() == 0;
        List<Checkpoint> then = new ArrayList<>(List.of(moment(last.scenario(), last.state(), begins)));
        last.beside().ifPresent(right -> then.add(moment(right.scenario(), right.state(), begins)));
        WarmUp.paint(then.getFirst(), view().with(last.scenario().look()), token);
        return new StartupState(
                then, last.pace(), new Document.Mark(last.file(), last.unsaved()), preferences, home, slot, sentences,
                story, table);
    }

    private static Checkpoint moment(Scenario scenario, State state, boolean begins) {
        return begins ? Checkpoint.startOf(scenario) : Checkpoint.at(scenario, state);
    }

    private StartupState saying(String sentence) {
        List<String> more = new ArrayList<>(sentences);
        more.add(sentence);
        return new StartupState(moments, pace, mark, preferences, home, slot, more, story, table);
    }

    private static String sentence(RestoreProblem reason, Optional<Path> aside) {
        return Words.of(
                "RestoreProblem." + reason.name(), RichText.quoted(aside.map(Path::toString).orElse("")));
    }

    /** Returns how the window looks at its run at first. */
    public View view() {
        View view = View.initial()
                .withTheme(Theme.valueOf(preferences.appearance().name()))
                .withTimeScale(preferences.logarithmicTime() ? View.TimeScale.LOGARITHMIC : View.TimeScale.LINEAR);
        for (Layer layer : Layer.values()) {
            view = view.shows(layer) == preferences.layers().contains(layer) ? view : view.toggled(layer);
        }
        return view;
    }
}
