package wasserscope.app.export;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
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
import wasserscope.run.Simulation;
import wasserscope.words.Numerals;
import wasserscope.words.Words;
import wasserscope.work.WorkerPool;

/**
 * Shows a picture of what is ordered small, and says how large the file will be: found on a thread of its own, and of several orders the
 * last one stays. For the FX thread.
 */
final class ExportPreview {

    private static final double WIDTH = 480;
    private static final double MEGA = 1e6;

    private final ImageView display;
    private final Consumer<String> estimate;
    private final AtomicLong asked = new AtomicLong();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(ExportPreview::quiet);

    /** Shows pictures in {@code display} and tells {@code estimate} a sentence about each order. */
    ExportPreview(ImageView display, Consumer<String> estimate) {
        this.display = display;
        this.estimate = estimate;
    }

    private static Thread quiet(Runnable work) {
        Thread thread = new Thread(work, "export preview");
        thread.setDaemon(true);
        return thread;
    }

    /** Ends what is under way; nothing more is shown of it. */
    void stop() {
        asked.incrementAndGet();
    }

    /**
     * Shows an order.
     *
     * @param frame the moment that the window showed
     * @param part which frame of a clip, from 0 for the first to 1 for the last
     */
    void show(ExportSettings order, Frame frame, View view, double part) {
        long number = asked.incrementAndGet();
        estimate.accept(Words.of("export.estimating"));
        worker.execute(() -> {
            Optional<Clip> clip = order.kind().clip().map(as -> order.clip(as, frame, view));
            Optional<Frame> shown = clip.isPresent() ? reached(clip.get(), part, number) : Optional.of(frame);
            shown.filter(_ -> number == asked.get()).ifPresent(moment -> {
                Image image = PictureCopy.image(small(order.still(moment, view)).image());
                Platform.runLater(() -> hand(number, () -> display.setImage(image)));
                String size = clip.map(this::ofClip).orElseGet(() -> ofStill(order, frame, view));
                Platform.runLater(() -> hand(number, () -> estimate.accept(size)));
            });
        });
    }

    private void hand(long number, Runnable showing) {
        if (number == asked.get()) {
            showing.run();
        }
    }

    /** Returns a picture with as many units but fewer pixels. */
    private static Still small(Still whole) {
        Format format = whole.format();
        double part = Math.min(1, WIDTH / format.columns());
        Format reduced = new Format((int) Math.ceil(part * format.columns()),
                (int) Math.ceil(part * format.rows()), part * format.scale());
        return new Still(whole.frame(), whole.view(), whole.part(), whole.heading(), reduced);
    }

    /** Runs to the frame of a clip; returns nothing if something else has been asked for meanwhile, or the run diverges. */
    private Optional<Frame> reached(Clip clip, double part, long number) {
        long goal =
                clip.timing().from() + Math.max(clip.timing().fewestSteps(), Math.round(part * clip.timing().steps()));
        try (WorkerPool team = WorkerPool.of(1)) {
            Simulation simulation = new Simulation(clip.start(), team);
            boolean going = true;
            while (going && simulation.steps() < goal && number == asked.get()) {
                going = simulation.step();
            }
            return number == asked.get()
                    ? Optional.of(simulation.frame(ClockState.idle(clip.timing().pace())))
                    : Optional.empty();
        }
    }

    private String ofClip(Clip clip) {
        try {
            ClipEstimate found = ClipEstimate.of(clip, 1);
            return Words.of("export.clipEstimate", Numerals.whole(clip.frames()), Numerals.significant(clip.seconds()),
                    Numerals.significant(found.bytes() / MEGA), Numerals.significant(found.seconds()));
        } catch (IOException noRoom) {
            return Words.of("export.noEstimate");
        }
    }

    private static String ofStill(ExportSettings order, Frame frame, View view) {
        StillKind kind = StillKind.valueOf(order.kind().name());
        return Words.of("export.stillEstimate",
                Numerals.significant(order.still(frame, view).bytes(kind).length / MEGA));
    }
}
