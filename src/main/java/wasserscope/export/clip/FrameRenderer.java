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
import wasserscope.work.Workers;

/**
 * Paints moments on several threads and hands the frames on in order. While some are painted, the caller steps and encodes; when all
 * canvases are in use, it waits for the oldest: the memory does not grow with the clip. For one thread.
 */
final class FrameRenderer implements AutoCloseable {

    /** How many more canvases there are than threads, so that no painter waits for the encoder. */
    private static final int SPARE = 2;

    private final FrameSink sink;
    private final ExecutorService painters;
    private final Deque<Canvas> free = new ArrayDeque<>();
    private final Deque<Future<Painted>> underway = new ArrayDeque<>();

    /** Pixels, and the sheet over them. */
    private static final class Canvas {
        private final int[] argb;
        private final PixelSheet sheet;

        Canvas(Format format) {
            argb = new int[format.columns() * format.rows()];
            sheet = new PixelSheet(argb, format.columns(), format.rows(), format.scale());
        }
    }

    /** A canvas that is painted, and for how many frames it stands. */
    private record Painted(Canvas canvas, long frames) {}

    /**
     * Opens.
     *
     * @param format of the frames
     * @param threads how many paint
     * @param sink where frames go, on the caller's thread
     */
    FrameRenderer(Format format, int threads, FrameSink sink) {
        this.sink = sink;
        this.painters = Executors.newFixedThreadPool(threads, work -> Workers.thread("clip-painting", work));
        for (int canvas = 0; canvas < threads + SPARE; canvas++) {
            free.add(new Canvas(format));
        }
    }

    /** Takes a picture in, and hands on the oldest frame if there is no room else. */
    void add(Shot shot) throws IOException {
        if (free.isEmpty()) {
            deliver();
        }
        Canvas canvas = free.pop();
        underway.add(painters.submit(() -> {
            shot.painter().paint(canvas.sheet, canvas.sheet.box(), shot.frame(), shot.view());
            return new Painted(canvas, shot.frames());
        }));
    }

    /** Hands on all frames. */
    void finish() throws IOException {
        while (!underway.isEmpty()) {
            deliver();
        }
    }

    private void deliver() throws IOException {
        Painted picture = painted(underway.remove());
        for (long frame = 0; frame < picture.frames(); frame++) {
            sink.accept(picture.canvas().argb);
        }
        free.add(picture.canvas());
    }

    private static Painted painted(Future<Painted> future) throws IOException {
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
