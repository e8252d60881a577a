package wasserscope.export.data;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;
import wasserscope.file.Existing;
import wasserscope.work.CancelToken;

/** Data of a run, or of two, to be written. */
public interface DataOrder {

    /** Returns how many steps are made, or as many as can be. */
    long steps();

    /** Returns what becomes of files of the same names. */
    Existing existing();

    /**
     * Makes the steps and writes the files, which appear when all are whole.
     *
     * @param progress is told how many steps are made
     * @param token asked between two steps whether to stop
     * @return how the run, or the left one, ended; nothing if its start has no finite objective
     * @throws IOException if the disk fails
     * @throws CancellationException if it was cancelled; then nothing is left
     */
    Optional<DataExport.Result> write(LongConsumer progress, CancelToken token) throws IOException;
}
