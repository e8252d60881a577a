package wasserscope.app.canvas;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;
import wasserscope.work.Workers;

/** The thread on which pictures are painted, so that the FX thread paints nothing. It sleeps until there is something new to paint. */
public final class PaintThread implements AutoCloseable {

    private final List<PainterCanvas> pictures = new CopyOnWriteArrayList<>();
    private final Supplier<Frame> newest;
    private final Thread thread = Workers.thread("painting", this::loop);
    private final Set<PainterCanvas> failing = new HashSet<>();
    private volatile View view;
    private volatile boolean closed;

    /**
     * Prepares the thread.
     *
     * @param newest returns the frame to paint; called on the thread
     */
    public PaintThread(Supplier<Frame> newest, View view) {
        this.newest = newest;
        this.view = view;
    }

    public void start() {
        thread.start();
    }

    public void add(PainterCanvas picture) {
        pictures.add(picture);
    }

    /** Paints none of its pictures any more. */
    public void clear() {
        pictures.clear();
    }

    /** Paints in another way from now on. */
    public void look(View next) {
        view = next;
        wake();
    }

    /** Tells that there may be something new. */
    public void wake() {
        LockSupport.unpark(thread);
    }

    private void loop() {
        while (!closed) {
            Frame frame = newest.get();
            View present = view;
            for (PainterCanvas picture : pictures) {
                paint(picture, frame, present);
            }
            LockSupport.park(this);
        }
    }

    /** Paints a picture. Where that fails it stays as it was, and the next frame is tried again. */
    private void paint(PainterCanvas picture, Frame frame, View present) {
        try {
            picture.paint(frame, present);
            failing.remove(picture);
        } catch (Throwable failure) { // a lack of memory included: other pictures are painted still
            picture.passOver(frame, present);
            if (failing.add(picture)) { // told once, not sixty times a second
                Workers.report(thread.getName(), failure);
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        wake();
    }
}
