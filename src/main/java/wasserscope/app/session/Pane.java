package wasserscope.app.session;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import wasserscope.app.canvas.PaintThread;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;
import wasserscope.theory.step.StepLimit;

/**
 * What belongs to one run in the window: its newest frame as the window shows it, how its plane is looked at, and the limit of its step. For
 * the FX thread.
 */
public final class Pane implements PaintThread.Source {

    private final Supplier<Frame> newest;
    private final StepLimitWatch watch;
    private ReadOnlyObjectWrapper<Frame> frame;
    private ReadOnlyObjectWrapper<Frame> read;
    private ReadOnlyObjectWrapper<View> view;
    private ReadOnlyObjectWrapper<Optional<StepLimit>> stepLimit = new ReadOnlyObjectWrapper<>(Optional.empty());
    private ReadOnlyObjectWrapper<Optional<StepLimit.Excess>> stepExcess =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private volatile View painted;

    /**
     * Takes a run.
     *
     * @param newest returns its newest frame; called on any thread
     */
    Pane(Supplier<Frame> newest, View view) {
        this.newest = newest;
        this.watch = new StepLimitWatch(newest);
        this.frame = new ReadOnlyObjectWrapper<>(newest.get());
        this.read = new ReadOnlyObjectWrapper<>(newest.get());
        this.view = new ReadOnlyObjectWrapper<>(view);
        this.painted = view;
    }

    /** Lets go of all that listens. */
    void renew() {
        frame = new ReadOnlyObjectWrapper<>(frame.get());
        read = new ReadOnlyObjectWrapper<>(read.get());
        view = new ReadOnlyObjectWrapper<>(view.get());
        stepLimit = new ReadOnlyObjectWrapper<>(stepLimit.get());
        stepExcess = new ReadOnlyObjectWrapper<>(stepExcess.get());
    }

    void start() {
        watch.start();
    }

    /** Tells that there is a new frame. From any thread. */
    void wake() {
        watch.wake();
    }

    void close() {
        watch.close();
    }

    /** Shows the newest frame, and what is known of the limit of its step. */
    void show() {
        Frame now = newest.get();
        frame.set(now);
        Optional<StepLimit> limit = watch.limitOf(now);
        stepLimit.set(limit);
        stepExcess.set(limit.flatMap(found -> found.excess(now.held().motion().step())));
    }

    /** Has numbers and sentences tell of the frame that is shown. */
    void beRead() {
        read.set(frame.get());
    }

    void setView(View next) {
        painted = next;
        view.set(next);
    }

    /** Returns the frame that the clock handed over last. From any thread. */
    @Override
    public Frame newest() {
        return newest.get();
    }

    /** Returns how it is looked at now. From any thread. */
    @Override
    public View painted() {
        return painted;
    }

    /** Returns the newest frame. */
    public ReadOnlyObjectProperty<Frame> frame() {
        return frame.getReadOnlyProperty();
    }

    /**
     * Returns the frame of which numbers and sentences tell: the newest one while the clock stands or is slow, and else one of a moment ago,
     * the same for all of them.
     */
    public ReadOnlyObjectProperty<Frame> read() {
        return read.getReadOnlyProperty();
    }

    /** Returns how it is looked at. */
    public ReadOnlyObjectProperty<View> view() {
        return view.getReadOnlyProperty();
    }

    /** Returns the limit of the step at the particles of a moment ago, if there is one. */
    public ReadOnlyObjectProperty<Optional<StepLimit>> stepLimit() {
        return stepLimit.getReadOnlyProperty();
    }

    /** Returns by what the step size is beyond its limit, while it is; {@link wasserscope.words.Words} has the sentence. */
    public ReadOnlyObjectProperty<Optional<StepLimit.Excess>> stepExcess() {
        return stepExcess.getReadOnlyProperty();
    }
}
