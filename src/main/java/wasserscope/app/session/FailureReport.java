package wasserscope.app.session;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import wasserscope.memory.FailureLog;
import wasserscope.run.Frame;
import wasserscope.words.Numerals;
import wasserscope.words.RichText;
import wasserscope.words.Words;
import wasserscope.work.FailureListener;

/**
 * What a window does about a failure of one of its threads: it says what happened, in one message however many failures there are at
 * once, and writes each into the log. The window lives on. For any thread.
 */
public final class FailureReport implements FailureListener {

    private final Workspace workspace;
    private final Path home;
    private final FailureLog log;
    private final AtomicBoolean telling = new AtomicBoolean();

    /** Reports failures of a session, and writes them in a folder if that can be done. */
    public FailureReport(Workspace workspace, Path home) {
        this.workspace = workspace;
        this.home = home;
        this.log = new FailureLog(home);
    }

    @Override
    public void failed(String work, Throwable cause) {
        boolean written = log.write(work, cause);
        if (telling.compareAndSet(false, true)) {
            Platform.runLater(() -> {
                telling.set(false);
                workspace.tell(message(work, cause, written));
            });
        }
    }

    private Message message(String work, Throwable cause, boolean written) {
        Frame frame = workspace.clock().frame();
        String what = Words.of("failure.what", RichText.quoted(work), RichText.quoted(String.valueOf(cause)));
        String stands = Words.of("failure.stands", Numerals.whole(frame.figures().step()));
        return new Message(Words.of("failure.title"), written
                ? List.of(what, stands, Words.of("failure.log", RichText.quoted(FailureLog.file(home).toString())))
                : List.of(what, stands));
    }
}
