package wasserscope.app.export;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import wasserscope.draw.composition.Format;
import wasserscope.draw.view.View;
import wasserscope.export.clip.Clip;
import wasserscope.export.clip.ClipEstimate;
import wasserscope.export.still.Still;
import wasserscope.export.still.StillKind;
import wasserscope.run.ClockState;
import wasserscope.run.Frame;
import wasserscope.run.clock.SteppedRuns;
import wasserscope.words.Numerals;
import wasserscope.words.Words;
import wasserscope.work.CancelToken;
import wasserscope.work.WorkerPool;
import wasserscope.work.Workers;

/**
 * Shows a picture of what is ordered small, and says how large the file will be: found on a thread of its own, and of several orders the
 * last one stays. For the FX thread.
 */
final class ExportPreview {

    private static final double WIDTH = 480;
    private static final double MEGA = 1e6;

    private final ImageView display;
    private final Consumer<String> estimate;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            work -> Workers.thread("export-preview", work));
    private CancelToken underway = new CancelToken();

    /** Shows pictures in {@code display} and tells {@code estimate} a sentence about each order. */
    ExportPreview(ImageView display, Consumer<String> estimate) {
        this.display = display;
        this.estimate = estimate;
    }

    /** Ends what is under way; nothing more is shown of it. */
    void stop() {
        underway.cancel();
    }

    /** Ends what is under way, and the thread with it. */
    void close() {
        stop();
        worker.shutdown();
    }

    /**
     * Shows an order; nothing once this is closed, when a frame may still be on its way.
     *
     * @param frame the moment that the window showed
     * @param part which frame of a clip, from 0 for the first to 1 for the last
     */
    void show(ExportSettings order, Frame frame, View view, double part) {
        stop();
        if (worker.isShutdown()) {
            return;
        }
        CancelToken token = new CancelToken();
        underway = token;
        estimate.accept(Words.of("export.estimating"));
        worker.execute(() -> {
            try {
                make(order, frame, view, part, token);
            } catch (CancellationException _) {
                return; // something else has been asked for meanwhile
            }
        });
    }

    private void make(ExportSettings order, Frame frame, View view, double part, CancelToken token) {
        Optional<Clip> clip = order.kind().clip().map(as -> order.clip(as, frame, view));
        Frame shown = clip.map(made -> reached(made, part, token)).orElse(frame);
        Image image = PictureCopy.image(small(order.still(shown, view)).image());
        Platform.runLater(() -> hand(token, () -> display.setImage(image)));
        String size = clip.map(made -> ofClip(made, frame, token)).orElseGet(() -> ofStill(order, frame, view));
        Platform.runLater(() -> hand(token, () -> estimate.accept(size)));
    }

    private void hand(CancelToken token, Runnable showing) {
        if (!token.isCancelled()) {
            showing.run();
        }
    }

    /** Returns a picture with as many units but fewer pixels. */
    private static Still small(Still whole) {
        Format format = whole.format();
        double part = Math.min(1, WIDTH / format.columns());
        Format reduced = new Format((int) Math.ceil(part * format.columns()),
                (int) Math.ceil(part * format.rows()), part * format.scale());
        return new Still(whole.frame(), whole.view(), whole.painter(), reduced);
    }

    /** Returns the frame of a clip, or the last before it that can be reached. */
    private static Frame reached(Clip clip, double part, CancelToken token) {
        long index = Math.round(part * (clip.timing().frames() - 1));
        long goal = clip.timing().moments().skip(index).findFirst().orElse(clip.timing().last());
        try (WorkerPool pool = WorkerPool.of(1)) {
            SteppedRuns runs = new SteppedRuns(clip.starts(), pool);
            runs.advance(goal, token::isCancelled);
            return runs.frame(ClockState.idle(clip.scenario().pace()));
        }
    }

    private static String ofClip(Clip clip, Frame frame, CancelToken token) {
        try {
            ClipEstimate found = ClipEstimate.of(clip, 1, token);
            double hold = clip.playback().hold();
            String seconds = Numerals.typed(clip.rate().seconds(clip.moments()));
            return Words.of("export.clipEstimate", Numerals.whole(clip.moments()),
                    time(frame, clip.timing().from()), time(frame, clip.timing().last()),
                    hold > 0 ? Words.of("export.held", seconds, Numerals.typed(hold)) : seconds,
                    Numerals.significant(found.bytes() / MEGA), Numerals.significant(found.seconds()));
        } catch (IOException noRoom) {
            return Words.of("export.noEstimate");
        }
    }

    private static String time(Frame frame, long step) {
        return Numerals.typed(frame.timeOf(step));
    }

    private static String ofStill(ExportSettings order, Frame frame, View view) {
        StillKind kind = order.kind().still().orElseThrow();
        return Words.of("export.stillEstimate",
                Numerals.significant(order.still(frame, view).bytes(kind).length / MEGA));
    }
}
