package wasserscope.app.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import wasserscope.app.session.Message;
import wasserscope.export.data.DataExport;
import wasserscope.file.WriteFault;
import wasserscope.file.Writing;
import wasserscope.words.Numerals;
import wasserscope.words.RichText;
import wasserscope.words.Words;

/**
 * Writes data of the window's run and returns what is to be said of that; for a thread of its own.
 *
 * @param data what is written
 * @param file where
 */
record ExportedData(DataExport data, ExportFile file) implements Supplier<Message> {

    /** Where fewer bytes are free the disk is full. */
    private static final long NEARLY_NOTHING = 1 << 16;

    @Override
    public Message get() {
        Optional<WriteFault> hindrance = Writing.hindrance(file.path(), file.existing());
        if (hindrance.isPresent()) {
            return ExportStrip.failed(hindrance.get());
        }
        try {
            Optional<DataExport.Result> ended = data.write(_ -> {}, () -> false);
            if (ended.isEmpty()) {
                return new Message(Words.of("export.failed"), List.of(Words.of("export.noStart")));
            }
            DataExport.Result result = ended.get();
            return result.isWhole() ? ExportStrip.done(file.path()) : diverged(result.figures().step());
        } catch (IOException e) {
            return ExportStrip.failed(Writing.fault(file.path(), NEARLY_NOTHING, e));
        }
    }

    private Message diverged(long last) {
        String name = RichText.quoted(file.path().getFileName().toString());
        return new Message(
                Words.of("export.done"), List.of(Words.of("export.diverged", name, Numerals.whole(last))));
    }
}
