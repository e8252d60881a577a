package wasserscope.app.session;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import wasserscope.app.canvas.PaintThread;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;
import wasserscope.run.Side;
import wasserscope.run.clock.Clock;
import wasserscope.theory.step.StepLimit;

/**
 * What belongs to one run in the window: its newest frame as the window shows it, how its plane is looked at, and the limit of its step. For
 * the FX thread.
 */
public final class Pane implements PaintThread.Source {

    private final Side side;
    private final Clock clock;
    private final StepLimitWatch watch;
    private ReadOnlyObjectWrapper<Frame> frame;
    private ReadOnlyObjectWrapper<Frame> read;
    private ReadOnlyObjectWrapper<View> view;
    private ReadOnlyObjectWrapper<Optional<StepLimit>> stepLimit = new ReadOnlyObjectWrapper<>(Optional.empty());
    private ReadOnlyObjectWrapper<Optional<StepLimit.Excess>> stepExcess =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private volatile View painted;

    /** Takes the run on a side, which is that of the other one too while there is one alone. */
    Pane(Side side, Clock clock, View view) {
        this.side = side;
        this.clock = clock;
        this.watch = new StepLimitWatch(this::newest);
        this.frame = new ReadOnlyObjectWrapper<>(newest());
        this.read = new ReadOnlyObjectWrapper<>(newest());
        this.view = new ReadOnlyObjectWrapper<>(view);
        this.painted = view;
    }

    /** Returns on which side it stands. */
    public Side side() {
        return side;
    }

    /** Lets go of all that listens. */
    void renew() {
        frame = new ReadOnlyObjectWrapper<>(frame.get());
        read = new ReadOnlyObjectWrapper<>(read.get());
        view = new ReadOnlyObjectWrapper<>(view.get());
        stepLimit = new ReadOnlyObjectWrapper<>(stepLimit.get());
        stepExcess = new ReadOnlyObjectWrapper<>(stepExcess.get());
    }

    /** Begins to find the limit of the step. */
    void start() {
        watch.start();
    }

    void close() {
        watch.close();
    }

    /** Shows the newest frame, and what is known of the limit of its step. */
    void show() {
        Frame now = newest();
        frame.set(now);
        watch.wake();
        Optional<StepLimit> limit = watch.limitOf(now);
        stepLimit.set(limit);
        stepExcess.set(limit.flatMap(found -> found.excess(now.figures().stride().eta())));
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
        List<Frame> frames = clock.frames();
        return side == Side.LEFT ? frames.getFirst() : frames.getLast();
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
