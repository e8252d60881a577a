package wasserscope.app.session;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Stage;
import wasserscope.draw.view.View;
import wasserscope.memory.Preferences;
import wasserscope.memory.PreferencesFile;
import wasserscope.memory.SessionFile;
import wasserscope.scenario.Appearance;
import wasserscope.words.Language;
import wasserscope.words.RichText;
import wasserscope.words.Words;
import wasserscope.work.Workers;

/** Keeps what a window does in its slot: gathers, on the FX thread, what a {@link SessionWriter} writes on its own. */
public final class SessionAutosave implements AutoCloseable {

    private final SessionFile slot;
    private final Session session;
    private final Stage stage;
    private final SessionWriter writer;
    private final Language first;
    private final Optional<Locale> remembered;
    private volatile Document.Mark mark;
    private volatile Preferences preferences;

    private SessionAutosave(SessionFile slot, StartupState first, Session session, Stage stage) {
        this.slot = slot;
        this.session = session;
        this.stage = stage;
        this.mark = session.document().mark().getValue();
        this.preferences = first.preferences();
        this.first = session.view().getValue().language();
        this.remembered = preferences.language();
        this.writer = new SessionWriter(slot, new PreferencesFile(first.home()), this::present, this::complain);
    }

    /** Begins. On the FX thread, with the window shown. */
    public static SessionAutosave begin(SessionFile slot, StartupState first, Session session, Stage stage) {
        SessionAutosave autosave = new SessionAutosave(slot, first, session, stage);
        stage.maximizedProperty().addListener(_ -> autosave.gather());
        autosave.follow();
        autosave.writer.start();
        return autosave;
    }

    /** Listens to the session and the window's content, of which the latter has been built anew. */
    public void follow() {
        session.document().mark().addListener((_, _, next) -> mark = next);
        session.view().addListener(_ -> gather());
        stage.getScene().widthProperty().addListener(_ -> gather());
        stage.getScene().heightProperty().addListener(_ -> gather());
        gather();
    }

    /** Takes note of the preferences; of a window that fills the screen the size before that is remembered. */
    private void gather() {
        View view = session.view().getValue();
        boolean filled = stage.isMaximized() || stage.isFullScreen();
        double width = filled ? preferences.width() : stage.getScene().getWidth();
        double height = filled ? preferences.height() : stage.getScene().getHeight();
        preferences = new Preferences(
                Appearance.valueOf(view.theme().name()),
                view.layers(),
                view.timeScale() == View.TimeScale.LOGARITHMIC,
                Math.max(1, width),
                Math.max(1, height),
                stage.isMaximized(),
                language(view));
    }

    /** Returns the language that was chosen, if one was: else the system's may be another next time. */
    private Optional<Locale> language(View view) {
        return view.language() == first ? remembered : Optional.of(view.language().locale());
    }

    private SessionWriter.Present present() {
        return new SessionWriter.Present(session.run().frame(), mark, preferences);
    }

    private void complain(IOException reason) {
        String sentence = Words.of("memory.lost", RichText.quoted(String.valueOf(reason.getMessage())));
        Platform.runLater(() -> session.tell(new Message(Words.of("memory.title"), List.of(sentence))));
    }

    /** Writes the last moment and lets go of the session's file. Not for the FX thread. */
    @Override
    public void close() {
        writer.close();
        try {
            slot.close();
        } catch (IOException refused) {
            Workers.report("closing", refused);
        }
    }
}
