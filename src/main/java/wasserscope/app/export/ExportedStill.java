package wasserscope.app.export;

import java.util.function.Consumer;
import javafx.application.Platform;
import wasserscope.app.session.Message;
import wasserscope.export.still.Still;
import wasserscope.work.Workers;

/**
 * A picture of the window's run that is written on a thread of its own.
 *
 * @param still what is written
 * @param file where
 */
record ExportedStill(Still still, ExportFile file) {

    /** Begins to write; on the FX thread {@code told} is told what is to be said of that. */
    void write(Consumer<Message> told) {
        Workers.start("export", () -> {
            Message said = written();
            Platform.runLater(() -> told.accept(said));
        });
    }

    private Message written() {
        return still.write(file.path(), file.existing())
                .map(ExportStrip::failed)
                .orElseGet(() -> ExportStrip.done(file.path()));
    }
}
