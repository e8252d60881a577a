package wasserscope.app.canvas;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;
import wasserscope.work.Workers;

/** The thread on which pictures are painted, so that the FX thread paints nothing. It sleeps until there is something new to paint. */
public final class PaintThread implements AutoCloseable {

    private final List<Painting> pictures = new CopyOnWriteArrayList<>();
    private final Thread thread = Workers.thread("painting", this::loop);
    private final Set<PainterCanvas> failing = new HashSet<>();
    private volatile boolean closed;

    /** What is to be painted; asked on the thread. */
    public interface Source {

        /** Returns the frame to paint. */
        Frame newest();

        /** Returns how it is looked at. */
        View painted();
    }

    /** A picture, and what it shows. */
    private record Painting(PainterCanvas picture, Source source) {}

    public void start() {
        thread.start();
    }

    /** Paints a picture from now on. */
    public void add(PainterCanvas picture, Source source) {
        pictures.add(new Painting(picture, source));
    }

    /** Paints none of its pictures any more. */
    public void clear() {
        pictures.clear();
    }

    /** Tells that there may be something new. */
    public void wake() {
        LockSupport.unpark(thread);
    }

    private void loop() {
        while (!closed) {
            for (Painting next : pictures) {
                paint(next.picture(), next.source().newest(), next.source().painted());
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
