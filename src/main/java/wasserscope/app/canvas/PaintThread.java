package wasserscope.app.canvas;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;

/** The thread on which pictures are painted, so that the FX thread paints nothing. It sleeps until there is something new to paint. */
public final class PaintThread implements AutoCloseable {

    private final List<PainterCanvas> pictures = new CopyOnWriteArrayList<>();
    private final Supplier<Frame> newest;
    private final Thread thread = new Thread(this::loop, "easel");
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
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    public void add(PainterCanvas picture) {
        pictures.add(picture);
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
                picture.paint(frame, present);
            }
            LockSupport.park(this);
        }
    }

    @Override
    public void close() {
        closed = true;
        wake();
    }
}
