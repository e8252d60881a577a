package wasserscope.app.data;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.application.Platform;
import wasserscope.scenario.table.text.ReadProgress;
import wasserscope.work.CancelToken;
import wasserscope.work.Workers;

/** One piece of work at a time on a thread of its own: the next one stops the one before, of which then nothing is heard. For the FX thread. */
final class DataWorker {

    private final Runnable failed;
    private CancelToken token = new CancelToken();

    /**
     * Makes one that does nothing yet.
     *
     * @param failed is run on the FX thread when a piece of work fails, besides that the failure is told
     */
    DataWorker(Runnable failed) {
        this.failed = failed;
    }

    /**
     * Begins a piece of work.
     *
     * @param work done on a thread of its own
     * @param done is given what came of it, on the FX thread
     * @param share is told how far it is, on the FX thread
     * @param <T> what comes of it
     */
    <T> void begin(Function<ReadProgress, T> work, Consumer<T> done, DoubleConsumer share) {
        token.cancel();
        CancelToken mine = new CancelToken();
        token = mine;
        Workers.start("data", () -> {
            try {
                T result = work.apply(new ReadProgress(mine, part -> later(mine, () -> share.accept(part))));
                later(mine, () -> done.accept(result));
            } catch (CancellationException asked) {
                return; // who asked knows
            } catch (RuntimeException | Error failure) {
                later(mine, failed);
                throw failure;
            }
        });
    }

    private static void later(CancelToken token, Runnable what) {
        Platform.runLater(() -> {
            if (!token.isCancelled()) {
                what.run();
            }
        });
    }

    /** Stops what is under way. */
    void stop() {
        token.cancel();
    }
}
