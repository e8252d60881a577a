package wasserscope.app.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import wasserscope.app.canvas.PaintThread;
import wasserscope.draw.view.Interaction;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;
import wasserscope.run.Side;
import wasserscope.run.clock.Clock;
import wasserscope.theory.step.StepLimit;

/**
 * The panes of the window, one or while two runs are compared two, and which of them is in hand: its frame, its view and its limit are what is
 * asked of without naming a pane. For the FX thread.
 */
public final class Panes {

    private final Clock clock;
    private final Runnable replaced;
    private final List<Pane> panes;
    private ReadOnlyObjectWrapper<Side> inHand = new ReadOnlyObjectWrapper<>(Side.LEFT);
    private ReadOnlyBooleanWrapper compared = new ReadOnlyBooleanWrapper();
    private ReadOnlyObjectWrapper<Frame> frame;
    private ReadOnlyObjectWrapper<Frame> read;
    private ReadOnlyObjectWrapper<View> view;
    private ReadOnlyObjectWrapper<Optional<StepLimit>> stepLimit = new ReadOnlyObjectWrapper<>(Optional.empty());
    private ReadOnlyObjectWrapper<Optional<StepLimit.Excess>> stepExcess =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private volatile Pane hand;

    /**
     * Takes the runs of a clock.
     *
     * @param replaced told when what a hand holds or has begun to type is of no run in hand any more
     */
    Panes(Clock clock, View first, Runnable replaced) {
        this.clock = clock;
        this.replaced = replaced;
        this.panes = Stream.of(Side.values()).map(side -> new Pane(side, clock, first)).toList();
        this.frame = new ReadOnlyObjectWrapper<>(clock.frame());
        this.read = new ReadOnlyObjectWrapper<>(clock.frame());
        this.view = new ReadOnlyObjectWrapper<>(first);
        this.hand = panes.getFirst();
    }

    /** Lets go of all that listens. */
    void renew() {
        inHand = new ReadOnlyObjectWrapper<>(inHand.get());
        compared = new ReadOnlyBooleanWrapper(compared.get());
        frame = new ReadOnlyObjectWrapper<>(frame.get());
        read = new ReadOnlyObjectWrapper<>(read.get());
        view = new ReadOnlyObjectWrapper<>(view.get());
        stepLimit = new ReadOnlyObjectWrapper<>(stepLimit.get());
        stepExcess = new ReadOnlyObjectWrapper<>(stepExcess.get());
        panes.forEach(Pane::renew);
    }

    /** Shows the newest frames. */
    void show() {
        shown().forEach(Pane::show);
        showHand();
    }

    /** Has numbers and sentences tell of the frames that are shown. */
    void beRead() {
        shown().forEach(Pane::beRead);
        showHand();
    }

    void close() {
        panes.forEach(Pane::close);
    }

    private List<Pane> shown() {
        return compared.get() ? panes : panes.subList(0, 1);
    }

    /** Has what is asked of the pane in hand be that pane's. */
    private void showHand() {
        hand = hand();
        view.set(hand.view().getValue());
        stepLimit.set(hand.stepLimit().getValue());
        stepExcess.set(hand.stepExcess().getValue());
        frame.set(hand.frame().getValue());
        read.set(hand.read().getValue());
    }

    /** Returns the pane in hand. */
    public Pane hand() {
        return of(inHand.get());
    }

    /** Returns a pane; the right one is shown only while two runs are compared. */
    public Pane of(Side side) {
        return side == Side.LEFT ? panes.getFirst() : panes.getLast();
    }

    /** Returns which pane is in hand. */
    public ReadOnlyObjectProperty<Side> inHand() {
        return inHand.getReadOnlyProperty();
    }

    /** Tells whether two runs are compared. */
    public ReadOnlyBooleanProperty compared() {
        return compared.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Frame> frame() {
        return frame.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Frame> read() {
        return read.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<View> view() {
        return view.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<StepLimit>> stepLimit() {
        return stepLimit.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<StepLimit.Excess>> stepExcess() {
        return stepExcess.getReadOnlyProperty();
    }

    /** Takes another pane in hand: what is changed from now on is changed of its run. */
    public void take(Side side) {
        if (side != inHand.get() && compared.get()) {
            replaced.run();
            hand().setView(hand().view().getValue().withoutHand());
            inHand.set(side);
            clock.take(side);
            showHand();
        }
    }

    /** Begins to compare the run with a copy of it or with what it was compared with before, or ends that; the run in hand stays. */
    public void toggleComparison() {
        if (compared.get()) {
            of(Side.LEFT).setView(view.get());
            clock.closeComparison();
        } else {
            clock.compare();
        }
        showCompared(!compared.get());
    }

    /** Shows one pane or two, as the clock has runs. */
    void showCompared(boolean two) {
        replaced.run();
        if (two) {
            of(Side.RIGHT).setView(view.get().withoutHand());
            of(Side.RIGHT).start();
        }
        compared.set(two);
        inHand.set(two ? Side.RIGHT : Side.LEFT);
        showHand();
    }

    /** Lets the two runs change sides; the one in hand stays in hand. */
    public void swap() {
        if (compared.get()) {
            clock.swap();
            take(inHand.get().other());
        }
    }

    /** Looks at the run in hand in another way, and at the other one likewise: the hand is of one alone, of unlike runs the window too. */
    void setView(View next) {
        hand().setView(next);
        if (compared.get()) {
            Pane other = of(inHand.get().other());
            boolean linked = frame.get().isAlike(other.newest());
            View same = next.withoutHand().withGrip(Interaction.NONE.with(next.grip().tool()));
            other.setView(linked ? same : same.withWindow(other.view().getValue().window()));
        }
        view.set(next);
    }

    /** Returns what charts of all runs show: the left one with the other beside it or, of unlike ones, the one in hand. */
    public PaintThread.Source all() {
        return new PaintThread.Source() {
            @Override
            public Frame newest() {
                return charted().newest();
            }

            @Override
            public View painted() {
                return charted().painted();
            }
        };
    }

    /** Returns the pane whose run charts of all runs show first. From any thread. */
    public Pane charted() {
        Frame left = panes.getFirst().newest();
        boolean unlike = left.beside().filter(other -> !left.isAlike(other.frame())).isPresent();
        return unlike ? hand : panes.getFirst();
    }
}
