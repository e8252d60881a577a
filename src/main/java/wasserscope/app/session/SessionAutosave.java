package wasserscope.app.session;

import java.io.IOException;
import java.util.List;
import javafx.application.Platform;
import javafx.stage.Stage;
import wasserscope.draw.view.View;
import wasserscope.memory.Preferences;
import wasserscope.memory.PreferencesFile;
import wasserscope.memory.SessionFile;
import wasserscope.scenario.Appearance;
import wasserscope.words.RichText;
import wasserscope.words.Words;

/** Keeps what a window does in its slot: gathers, on the FX thread, what a {@link SessionWriter} writes on its own. */
public final class SessionAutosave implements AutoCloseable {

    private final SessionFile slot;
    private final Session session;
    private final Stage stage;
    private final SessionWriter keeper;
    private volatile Document.Mark mark;
    private volatile Preferences preferences;

    private SessionAutosave(SessionFile slot, StartupState first, Session session, Stage stage) {
        this.slot = slot;
        this.session = session;
        this.stage = stage;
        this.mark = session.document().mark().getValue();
        this.preferences = first.preferences();
        this.keeper = new SessionWriter(slot, new PreferencesFile(first.home()), this::present, this::complain);
    }

    /** Begins. On the FX thread, with the window shown. */
    public static SessionAutosave begin(SessionFile slot, StartupState first, Session session, Stage stage) {
        SessionAutosave keeping = new SessionAutosave(slot, first, session, stage);
        session.document().mark().addListener((_, _, mark) -> keeping.mark = mark);
        session.view().addListener(_ -> keeping.gather());
        stage.getScene().widthProperty().addListener(_ -> keeping.gather());
        stage.getScene().heightProperty().addListener(_ -> keeping.gather());
        stage.maximizedProperty().addListener(_ -> keeping.gather());
        keeping.keeper.start();
        return keeping;
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
                stage.isMaximized());
    }

    private SessionWriter.Present present() {
        return new SessionWriter.Present(session.run().frame(), mark, preferences);
    }

    private void complain(IOException reason) {
        String sentence = Words.of("memory.lost", RichText.quoted(String.valueOf(reason.getMessage())));
        Platform.runLater(() -> session.tell(new Message(Words.of("memory.title"), List.of(sentence))));
    }

    @Override
    public void close() throws IOException {
        keeper.close();
        slot.close();
    }
}
