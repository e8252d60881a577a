package wasserscope.app.session;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import wasserscope.memory.Preferences;
import wasserscope.memory.PreferencesFile;
import wasserscope.memory.Savepoint;
import wasserscope.memory.SessionFile;
import wasserscope.run.ClockState;
import wasserscope.run.Frame;
import wasserscope.work.Workers;

/**
 * Remembers what the window does: on a thread of its own, every few seconds while something changes, and a last time at the end. What
 * takes long to write is written less often.
 */
final class SessionWriter implements AutoCloseable {

    private static final long PAUSE = TimeUnit.SECONDS.toNanos(3);
    private static final long PATIENCE_MILLIS = 1500;
    private static final int SHARE = 20;

    private final SessionFile slot;
    private final PreferencesFile notebook;
    private final Supplier<Present> window;
    private final Consumer<IOException> complain;
    private final Thread thread = Workers.thread("autosave", this::loop);
    private WeakReference<Frame> written = new WeakReference<>(null); // a frame may be large
    private Optional<Document.Mark> mark = Optional.empty();
    private Optional<Preferences> preferences = Optional.empty();
    private boolean closed;
    private boolean complained;

    /**
     * What the window does now.
     *
     * @param frame what it shows
     * @param mark to which file that belongs
     * @param preferences how it is looked at
     */
    record Present(Frame frame, Document.Mark mark, Preferences preferences) {

        private Savepoint savepoint() {
            ClockState clock = frame.transport();
            boolean arrived = !clock.playing()
                    && frame.scenario().clock().pauseOn().contains(frame.past().judgement().verdict());
            return new Savepoint(
                    frame.scenario(), frame.moment().state(), clock.pace(), clock.halt().isPresent() || arrived,
                    frame.beside().map(other -> new Savepoint.Beside(
                            other.frame().scenario(), other.frame().moment().state())),
                    mark.file(), mark.unsaved());
        }
    }

    /**
     * Prepares the thread.
     *
     * @param window returns what the window does; called on any thread
     * @param complain is told, once, why nothing can be written any more
     */
    SessionWriter(SessionFile slot, PreferencesFile notebook, Supplier<Present> window,
            Consumer<IOException> complain) {
        this.slot = slot;
        this.notebook = notebook;
        this.window = window;
        this.complain = complain;
    }

    /** Begins. A process that is ended from outside remembers its last moment too. */
    void start() {
        thread.start();
        Runtime.getRuntime().addShutdownHook(Workers.thread("autosave-at-the-end", this::keep));
    }

    private synchronized void loop() {
        try {
            long pause = PAUSE;
            while (!closed) {
                TimeUnit.NANOSECONDS.timedWait(this, pause);
                long began = System.nanoTime();
                tryToKeep();
                pause = Math.max(PAUSE, SHARE * (System.nanoTime() - began));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Writes what has changed; what fails is told, and tried again the next time. */
    private void tryToKeep() {
        try {
            keep();
        } catch (RuntimeException | Error failure) {
            Workers.report(thread.getName(), failure);
        }
    }

    /** Writes what has changed. */
    synchronized void keep() {
        Present present = window.get();
        try {
            if (!written.refersTo(present.frame()) || !mark.equals(Optional.of(present.mark()))) {
                slot.write(present.savepoint());
            }
            if (!preferences.equals(Optional.of(present.preferences()))) {
                notebook.write(present.preferences());
            }
            written = new WeakReference<>(present.frame());
            mark = Optional.of(present.mark());
            preferences = Optional.of(present.preferences());
        } catch (IOException e) {
            if (!complained) {
                complained = true;
                complain.accept(e);
            }
        }
    }

    /** Writes the last moment and ends; waits until that is done. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
