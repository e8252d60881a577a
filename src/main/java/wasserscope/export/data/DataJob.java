package wasserscope.export.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import wasserscope.export.job.ExportJob;
import wasserscope.export.job.ExportMonitor;
import wasserscope.export.job.ExportProgress;
import wasserscope.file.WriteFault;
import wasserscope.file.Writing;
import wasserscope.work.CancelToken;

/** Data of a run being written into one file. */
public final class DataJob implements ExportJob {

    /** Where fewer bytes are free the disk is full. */
    private static final long NEARLY_NOTHING = 1 << 16;

    private final DataOrder data;
    private final Path file;
    private final ExportMonitor monitor;
    private volatile Optional<DataOutcome> outcome = Optional.empty();

    /**
     * Takes the order.
     *
     * @param file the one that {@code data} writes
     */
    public DataJob(DataOrder data, Path file) {
        this.data = data;
        this.file = file;
        this.monitor = new ExportMonitor(data.steps(), new CancelToken());
    }

    /** Writes the data. It ends with an {@link #outcome}; an exception is a mistake in the program. */
    @Override
    public void run() {
        try {
            outcome = Optional.of(written());
        } catch (RuntimeException | Error mistake) { // a lack of memory ends the job too
            outcome = Optional.of(new DataOutcome.Broken(mistake.toString()));
            throw mistake;
        }
    }

    private DataOutcome written() {
        Optional<WriteFault> hindrance = Writing.hindrance(file, data.existing());
        if (hindrance.isPresent()) {
            return new DataOutcome.Failed(hindrance.get());
        }
        try {
            return data.write(monitor::report, monitor.token())
                    .<DataOutcome>map(DataOutcome.Written::new)
                    .orElseGet(DataOutcome.NoStart::new);
        } catch (CancellationException _) {
            return new DataOutcome.Cancelled();
        } catch (IOException e) {
            return new DataOutcome.Failed(Writing.fault(file, NEARLY_NOTHING, e));
        }
    }

    /** Returns how it ended, if it has. */
    public Optional<DataOutcome> outcome() {
        return outcome;
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public void cancel() {
        monitor.token().cancel();
    }

    @Override
    public ExportProgress progress() {
        return monitor.progress();
    }

    @Override
    public boolean hasEnded() {
        return outcome.isPresent();
    }
}
