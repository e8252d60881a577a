package wasserscope.app.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import wasserscope.app.canvas.PaintThread;
import wasserscope.app.canvas.PainterCanvas;
import wasserscope.draw.view.Interaction;
import wasserscope.draw.view.View;
import wasserscope.export.job.ExportQueue;
import wasserscope.flow.edit.Refusal;
import wasserscope.run.Checkpoint;
import wasserscope.run.Frame;
import wasserscope.run.Side;
import wasserscope.run.clock.Clock;
import wasserscope.scenario.PlaneWindow;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.edit.Edit;
import wasserscope.theory.step.StepLimit;
import wasserscope.words.Words;
import wasserscope.work.WorkerPool;

/**
 * What the window's parts share: the clock, the panes with the runs, which of them is in hand, and what there is to say. What is asked of it
 * without naming a pane is asked of the one in hand. For the FX thread; each pulse reads one frame a pane and swaps the pictures that are
 * ready.
 */
public final class Workspace implements AutoCloseable {

    /** While the clock runs fast, numbers and sentences change no sooner than after this: faster nobody reads. */
    private static final long READING = TimeUnit.MILLISECONDS.toNanos(120);

    private final PaintThread painting = new PaintThread();
    private final Clock clock;
    private final Document document;
    private final List<Pane> panes;
    private ReadOnlyObjectWrapper<Side> inHand = new ReadOnlyObjectWrapper<>(Side.LEFT);
    private ReadOnlyBooleanWrapper compared = new ReadOnlyBooleanWrapper();
    private ReadOnlyObjectWrapper<Frame> frame;
    private ReadOnlyObjectWrapper<Frame> read;
    private ReadOnlyObjectWrapper<View> view;
    private ReadOnlyObjectWrapper<Optional<StepLimit>> stepLimit = new ReadOnlyObjectWrapper<>(Optional.empty());
    private ReadOnlyObjectWrapper<Optional<StepLimit.Excess>> stepExcess =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private ReadOnlyObjectWrapper<Message> message = new ReadOnlyObjectWrapper<>(Message.NONE);
    private ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
    private ReadOnlyIntegerWrapper replacements = new ReadOnlyIntegerWrapper();
    private final List<PainterCanvas> pictures = new ArrayList<>();
    private final List<Runnable> ends = new ArrayList<>();
    private final ExportQueue exports = new ExportQueue();
    private final PictureRate rate = new PictureRate();
    private final WindowTransition transition = new WindowTransition();
    private volatile Pane hand;
    private boolean waiting;
    private long lastRead;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulse(now);
        }
    };

    public Workspace(Scenario scenario) {
        this(Checkpoint.startOf(scenario), View.initial(), Document.Mark.NONE);
    }

    public Workspace(Checkpoint moment, View first, Document.Mark mark) {
        document = new Document(moment.scenario(), mark);
        clock = new Clock(List.of(moment), WorkerPool.ofAllProcessors(), this::framed);
        panes = Stream.of(Side.values()).map(side -> new Pane(side, clock, first)).toList();
        frame = new ReadOnlyObjectWrapper<>(clock.frame());
        read = new ReadOnlyObjectWrapper<>(clock.frame());
        view = new ReadOnlyObjectWrapper<>(first);
        hand = panes.getFirst();
    }

    /** Lets go of all that shows it: nobody who listened before is told of anything more, and what is said is said no longer. */
    public void renew() {
        pictures.clear();
        painting.clear();
        document.renew();
        message = new ReadOnlyObjectWrapper<>(Message.NONE);
        remark = new ReadOnlyStringWrapper("");
        refused = new ReadOnlyStringWrapper("");
        replacements = new ReadOnlyIntegerWrapper(replacements.get());
        inHand = new ReadOnlyObjectWrapper<>(inHand.get());
        compared = new ReadOnlyBooleanWrapper(compared.get());
        frame = new ReadOnlyObjectWrapper<>(frame.get());
        read = new ReadOnlyObjectWrapper<>(read.get());
        view = new ReadOnlyObjectWrapper<>(view.get());
        stepLimit = new ReadOnlyObjectWrapper<>(stepLimit.get());
        stepExcess = new ReadOnlyObjectWrapper<>(stepExcess.get());
        panes.forEach(Pane::renew);
    }

    private void framed() {
        painting.wake();
    }

    /** Lets the pictures begin; the clock stands. */
    public void begin() {
        painting.start();
        pane(Side.LEFT).start();
        timer.start();
    }

    /** Lets the clock run once the first picture is seen: until then it would only slow that down. */
    public void playWhenSeen() {
        waiting = true;
    }

    /** Returns what charts of all runs show: the left one with the other beside it or, of unlike ones, the one in hand. */
    public PaintThread.Source all() {
        return new PaintThread.Source() {
            @Override
            public Frame newest() {
                return source().newest();
            }

            @Override
            public View painted() {
                return source().painted();
            }

            private Pane source() {
                Frame left = panes.getFirst().newest();
                return left.beside().filter(other -> !left.isAlike(other.frame())).isPresent() ? hand
                        : panes.getFirst();
            }
        };
    }

    /** Adds a picture of a pane to those that are painted and shown. */
    public void add(PainterCanvas picture, PaintThread.Source source) {
        pictures.add(picture);
        painting.add(picture, source);
    }

    private void pulse(long now) {
        boolean swapped = false;
        for (PainterCanvas picture : pictures) {
            swapped |= picture.swap();
        }
        if (waiting && swapped) {
            waiting = false;
            clock.play();
        }
        rate.pulse(now, swapped);
        transition.windowAt(now).ifPresent(this::setWindow);
        shown().forEach(Pane::show);
        boolean reads = !clock.frame().transport().playing() || now - lastRead >= READING;
        if (reads) {
            lastRead = now;
            shown().forEach(Pane::beRead);
        }
        showHand();
        document.look(frame.get().scenario());
        painting.wake();
    }

    private List<Pane> shown() {
        return compared.get() ? panes : panes.subList(0, 1);
    }

    /** Has what is asked of the pane in hand be that pane's. */
    private void showHand() {
        hand = pane();
        view.set(pane().view().getValue());
        stepLimit.set(pane().stepLimit().getValue());
        stepExcess.set(pane().stepExcess().getValue());
        frame.set(pane().frame().getValue());
        read.set(pane().read().getValue());
    }

    /** Returns the clock. */
    public Clock clock() {
        return clock;
    }

    /** Returns the pane in hand. */
    public Pane pane() {
        return pane(inHand.get());
    }

    /** Returns a pane; the right one is shown only while two runs are compared. */
    public Pane pane(Side side) {
        return side == Side.LEFT ? panes.getFirst() : panes.getLast();
    }

    /** Returns which pane is in hand. */
    public ReadOnlyObjectProperty<Side> inHand() {
        return inHand.getReadOnlyProperty();
    }

    /** Takes another pane in hand: what is changed from now on is changed of its run. */
    public void take(Side side) {
        if (side != inHand.get() && (compared.get() || side == Side.LEFT)) {
            replace();
            pane().setView(pane().view().getValue().withoutHand());
            inHand.set(side);
            clock.take(side);
            showHand();
        }
    }

    /** Tells whether two runs are compared. */
    public ReadOnlyBooleanProperty compared() {
        return compared.getReadOnlyProperty();
    }

    /** Begins to compare the run with a copy of it or with what it was compared with before, or ends that; the run in hand stays. */
    public void toggleComparison() {
        replace();
        if (compared.get()) {
            pane(Side.LEFT).setView(view.get());
            clock.closeComparison();
        } else {
            clock.compare();
            pane(Side.RIGHT).setView(view.get());
            pane(Side.RIGHT).start();
        }
        compared.set(!compared.get());
        inHand.set(compared.get() ? Side.RIGHT : Side.LEFT);
        showHand();
    }

    /** Lets the two runs change sides; the one in hand stays in hand. */
    public void swapSides() {
        if (compared.get()) {
            clock.swap();
            take(inHand.get().other());
        }
    }

    /** Returns the newest frame of the pane in hand; see {@link Pane#frame}. */
    public ReadOnlyObjectProperty<Frame> frame() {
        return frame.getReadOnlyProperty();
    }

    /** Returns the frame of which numbers and sentences tell; see {@link Pane#read}. */
    public ReadOnlyObjectProperty<Frame> read() {
        return read.getReadOnlyProperty();
    }

    /** Returns how it is looked at. */
    public ReadOnlyObjectProperty<View> view() {
        return view.getReadOnlyProperty();
    }

    /** Returns to which file the run belongs. */
    public Document document() {
        return document;
    }

    /** Returns what is being exported. */
    public ExportQueue exports() {
        return exports;
    }

    /** Returns what there is to say. */
    public ReadOnlyObjectProperty<Message> message() {
        return message.getReadOnlyProperty();
    }

    /** Says something, in place of what was said before. */
    public void tell(Message next) {
        message.set(next);
    }

    /** Returns what was remarked last, as a sentence that passes by itself. */
    public ReadOnlyStringProperty remark() {
        return remark.getReadOnlyProperty();
    }

    /** Remarks that something is done, in the notation of {@link wasserscope.words.RichText}. */
    public void remark(String sentence) {
        remark.set(""); // what is said twice is seen twice
        remark.set(sentence);
    }

    /** Returns why the last change could not be made, as a sentence; empty if it was made. */
    public ReadOnlyStringProperty refused() {
        return refused.getReadOnlyProperty();
    }

    /** Returns how often the run gave way to another one: what a hand holds or has begun to type is then of no run any more. */
    public ReadOnlyIntegerProperty replacements() {
        return replacements.getReadOnlyProperty();
    }

    /** Takes the last change back. */
    public void undo() {
        replace();
        clock.undo();
    }

    /** Makes the change again that was taken back. */
    public void redo() {
        replace();
        clock.redo();
    }

    private void replace() {
        replacements.set(replacements.get() + 1);
    }

    /** Returns the limit of the step; see {@link Pane#stepLimit}. */
    public ReadOnlyObjectProperty<Optional<StepLimit>> stepLimit() {
        return stepLimit.getReadOnlyProperty();
    }

    /** Returns by what the step size is beyond its limit; see {@link Pane#stepExcess}. */
    public ReadOnlyObjectProperty<Optional<StepLimit.Excess>> stepExcess() {
        return stepExcess.getReadOnlyProperty();
    }

    /** Returns how many pictures were shown in the last second. */
    public int framesPerSecond() {
        return rate.perSecond();
    }

    /** Looks at the run in hand in another way, and at the other one beside it: the hand alone is of one of them, of unlike runs the window too. */
    public void setView(View next) {
        pane().setView(next);
        if (compared.get()) {
            Pane other = pane(inHand.get().other());
            boolean linked = frame.get().isAlike(other.newest());
            View same = next.withoutHand().withGrip(Interaction.NONE.with(next.grip().tool()));
            other.setView(linked ? same : same.withWindow(other.view().getValue().window()));
        }
        view.set(next);
        painting.wake();
    }

    /** Moves the hand on a pane. */
    public void setHand(Pane on, View next) {
        if (on.equals(pane())) {
            setView(next);
        } else {
            on.setView(next);
            painting.wake();
        }
    }

    private void setWindow(PlaneWindow window) {
        setView(view().getValue().withWindow(Optional.of(window)));
    }

    /** Shows another part of Ω at once. */
    public void showWindow(PlaneWindow window) {
        transition.stop();
        setWindow(window);
    }

    /** Glides to the window that the particles fill. */
    public void fit() {
        Frame now = frame().getValue();
        transition.begin(view().getValue().windowOf(now), View.fitting(now), System.nanoTime());
    }

    /** Makes a change of the run, or says why it cannot be made; one that begins anew shows the scene's window again. */
    public void edit(Edit edit) {
        edit(edit, () -> {});
    }

    /**
     * Makes a change of the run, or says why it cannot be made; one that begins anew shows the scene's window again.
     *
     * @param made called later on the FX thread if it is made
     */
    public void edit(Edit edit, Runnable made) {
        if (edit instanceof Edit.Open(Scenario scenario)) {
            replace();
            document.begun(scenario);
        }
        clock.edit(edit, told(() -> {
            if (!edit.continues()) {
                transition.stop();
                setView(view().getValue().withWindow(Optional.empty()));
            }
            made.run();
        }));
    }

    /** Adds a neuron at the worst point of the landscape; see {@link Clock#rescue}. */
    public void rescue() {
        clock.rescue(told(() -> {}));
    }

    /** Places a tenth of the particles anew; see {@link Clock#shake}. */
    public void shake() {
        clock.shake(told(() -> {}));
    }

    /** Returns who is told, on any thread, whether a change was made. */
    private Consumer<Optional<Refusal>> told(Runnable made) {
        return refusal -> Platform.runLater(() -> {
            refused.set(refusal.map(Words::sentence).orElse(""));
            if (refusal.isEmpty()) {
                made.run();
            }
        });
    }

    /** Starts again with the next seed. */
    public void newSeed() {
        double next = Quantity.SEED.of(frame().getValue().held()) + 1;
        edit(new Edit.Adjust(Quantity.SEED, next > Quantity.SEED.greatest() ? Quantity.SEED.least() : next));
    }

    /** Plays if the clock stands, and stops it if it runs. */
    public void togglePlaying() {
        if (clock.frame().transport().playing()) {
            clock.pause();
        } else {
            clock.play();
        }
    }

    /** Shows nothing more, and stops the clock. On the FX thread; {@link #close} does the rest. */
    public void end() {
        timer.stop();
        ends.forEach(Runnable::run);
        clock.pause();
    }

    /** Has something done when the window closes. */
    public void whenClosed(Runnable end) {
        ends.add(end);
    }

    /** Ends all threads; waits until no clip is being written, and so is not for the FX thread. */
    @Override
    public void close() {
        clock.close();
        panes.forEach(Pane::close);
        painting.close();
        exports.close();
    }
}
