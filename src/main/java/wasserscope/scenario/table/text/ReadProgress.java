package wasserscope.scenario.table.text;

import java.util.function.DoubleConsumer;
import wasserscope.work.CancelToken;

/**
 * Who waits for a table to be read.
 *
 * @param token asks to stop
 * @param listener is told the share that is done, from 0 to 1, on the thread that reads
 */
public record ReadProgress(CancelToken token, DoubleConsumer listener) {

    /** Nobody. */
    public static final ReadProgress NONE = new ReadProgress(new CancelToken(), _ -> {});

    /** The share of the work that cuts the text into cells. */
    public static final double SCAN = 0.3;

    private static final int OFTEN = 1 << 13;

    /**
     * Tells of a row once in many.
     *
     * @param row which
     * @param share what is done
     * @throws java.util.concurrent.CancellationException if no more is to be done
     */
    public void pass(int row, double share) {
        if (row % OFTEN == 0) {
            token.check();
            listener.accept(share);
        }
    }
}
