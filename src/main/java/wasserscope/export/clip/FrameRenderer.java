package wasserscope.export.clip;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import wasserscope.draw.composition.Format;
import wasserscope.draw.sheet.PixelSheet;
import wasserscope.run.Frame;
import wasserscope.work.Workers;

/**
 * Paints moments on several threads and hands the frames on in order. While some are painted, the caller steps and encodes; when all
 * canvases are in use, it waits for the oldest: the memory does not grow with the clip. For one thread.
 */
final class FrameRenderer implements AutoCloseable {

    /** How many more canvases there are than threads, so that no painter waits for the encoder. */
    private static final int SPARE = 2;

    private final ClipLook look;
    private final FrameSink sink;
    private final ExecutorService painters;
    private final Deque<Canvas> free = new ArrayDeque<>();
    private final Deque<Future<Canvas>> underway = new ArrayDeque<>();

    /** Pixels, and the sheet over them. */
    private static final class Canvas {
        private final int[] argb;
        private final PixelSheet sheet;

        Canvas(Format format) {
            argb = new int[format.columns() * format.rows()];
            sheet = new PixelSheet(argb, format.columns(), format.rows(), format.scale());
        }
    }

    /**
     * Opens.
     *
     * @param threads how many paint
     * @param sink where frames go, on the caller's thread
     */
    FrameRenderer(ClipLook look, int threads, FrameSink sink) {
        this.look = look;
        this.sink = sink;
        this.painters = Executors.newFixedThreadPool(threads, work -> Workers.thread("clip-painting", work));
        for (int canvas = 0; canvas < threads + SPARE; canvas++) {
            free.add(new Canvas(look.format()));
        }
    }

    /** Takes a moment in, and hands on the oldest frame if there is no room else. */
    void add(Frame frame) throws IOException {
        if (free.isEmpty()) {
            deliver();
        }
        Canvas canvas = free.pop();
        underway.add(painters.submit(() -> {
            look.painter().paint(canvas.sheet, canvas.sheet.box(), frame, look.view());
            return canvas;
        }));
    }

    /** Hands on all frames. */
    void finish() throws IOException {
        while (!underway.isEmpty()) {
            deliver();
        }
    }

    private void deliver() throws IOException {
        Canvas canvas = painted(underway.remove());
        sink.accept(canvas.argb);
        free.add(canvas);
    }

    private static Canvas painted(Future<Canvas> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a frame could not be painted", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() {
        painters.shutdownNow();
        free.forEach(canvas -> canvas.sheet.close());
    }
}
