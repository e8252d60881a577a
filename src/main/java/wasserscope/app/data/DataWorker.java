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

    private CancelToken token = new CancelToken();

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
