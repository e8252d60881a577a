package wasserscope.export.job;

import java.nio.file.Path;

/**
 * Something being exported: {@link #run} on a thread of one's own, once; everything else on any. Cancelled or failed it leaves nothing
 * behind.
 */
public interface ExportJob extends Runnable {

    /** Returns the name of what is made. */
    Path file();

    /** Asks that it end as soon as possible, leaving nothing. */
    void cancel();

    /** Returns how far it is. */
    ExportProgress progress();

    /** Tells whether it has ended, in whatever way. */
    boolean hasEnded();
}
