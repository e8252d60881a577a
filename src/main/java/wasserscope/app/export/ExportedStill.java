package wasserscope.app.export;

import java.util.function.Supplier;
import wasserscope.app.session.Message;
import wasserscope.export.still.Still;

/**
 * Writes a picture of the window's run and returns what is to be said of that; for a thread of its own.
 *
 * @param still what is written
 * @param file where
 */
record ExportedStill(Still still, ExportFile file) implements Supplier<Message> {

    @Override
    public Message get() {
        return still.write(file.path(), file.existing())
                .map(ExportStrip::failed)
                .orElseGet(() -> ExportStrip.done(file.path()));
    }
}
