package wasserscope.app.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import wasserscope.app.canvas.PaintThread;
import wasserscope.app.canvas.PainterCanvas;
import wasserscope.draw.view.Emphasis;
import wasserscope.draw.view.View;
import wasserscope.export.job.ExportQueue;
import wasserscope.flow.edit.Refusal;
import wasserscope.run.Checkpoint;
import wasserscope.run.Frame;
import wasserscope.run.Goal;
import wasserscope.run.Side;
import wasserscope.run.clock.Clock;
import wasserscope.scenario.Comparison;
import wasserscope.scenario.PlaneWindow;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.Subject;
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
    private final Panes panes;
    private ReadOnlyObjectWrapper<Message> message = new ReadOnlyObjectWrapper<>(Message.NONE);
    private ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
    private ReadOnlyIntegerWrapper replacements = new ReadOnlyIntegerWrapper();
    private final List<PainterCanvas> pictures = new ArrayList<>();
    private final List<Runnable> ends = new ArrayList<>();
    private final StorySession stories = new StorySession(this);
    private final ExportQueue exports = new ExportQueue();
    private final PictureRate rate = new PictureRate();
    private final EngineRule engines = new EngineRule();
    private final WindowTransition transition = new WindowTransition();
    private final FirstPicture firstPicture = new FirstPicture();
    private long lastRead;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulse(now);
        }
    };

    public Workspace(Scenario scenario) {
        this(List.of(Checkpoint.startOf(scenario)), View.initial(), Document.Mark.NONE);
    }

    /**
     * Begins.
     *
     * @param moments the run, or the left and the right one that are compared
     */
    public Workspace(List<Checkpoint> moments, View first, Document.Mark mark) {
        document = new Document(moments.size() > 1
                ? new Comparison(moments.getFirst().scenario(), moments.getLast().scenario())
                : moments.getFirst().scenario(), mark);
        clock = new Clock(moments, WorkerPool.ofAllProcessors(), this::framed);
        panes = new Panes(clock, first, this::replace);
        if (moments.size() > 1) {
            panes.showCompared(true);
            clock.take(Side.RIGHT);
        }
    }

    /** Lets go of all that shows it: nobody who listened before is told of anything more, and what is said is said no longer. */
    public void renew() {
        ends.forEach(Runnable::run);
        ends.clear();
        pictures.clear();
        painting.clear();
        document.renew();
        message = new ReadOnlyObjectWrapper<>(Message.NONE);
        remark = new ReadOnlyStringWrapper("");
        refused = new ReadOnlyStringWrapper("");
        replacements = new ReadOnlyIntegerWrapper(replacements.get());
        panes.renew();
        stories.renew();
    }

    private void framed() {
        painting.wake();
    }

    /** Lets the pictures begin; the clock stands. */
    public void begin() {
        painting.start();
        whenSeen(panes.of(Side.LEFT)::start);
        timer.start();
    }

    /** Does something once all pictures are seen, or at once if they are: what can wait. */
    public void whenSeen(Runnable action) {
        firstPicture.then(action);
    }

    /** Adds a picture of a pane to those that are painted and shown. */
    public void add(PainterCanvas picture, PaintThread.Source source) {
        pictures.add(picture);
        painting.add(picture, source);
    }

    private void pulse(long now) {
        boolean painted = pictures.stream().allMatch(PainterCanvas::isBegun);
        boolean swapped = false;
        for (PainterCanvas picture : pictures) {
            swapped |= picture.swap();
        }
        firstPicture.pulse(painted);
        rate.pulse(now, swapped);
        transition.windowAt(now).ifPresent(this::setWindow);
        panes.show();
        if (!clock.frame().transport().playing() || now - lastRead >= READING) {
            lastRead = now;
            panes.beRead();
        }
        document.look(subject());
        stories.pulse();
        painting.wake();
    }

    /** Returns the clock. */
    public Clock clock() {
        return clock;
    }

    /** Returns the panes. */
    public Panes panes() {
        return panes;
    }

    /** Returns the newest frame of the pane in hand; see {@link Pane#frame}. */
    public ReadOnlyObjectProperty<Frame> frame() {
        return panes.frame();
    }

    /** Returns the frame of which numbers and sentences tell; see {@link Pane#read}. */
    public ReadOnlyObjectProperty<Frame> read() {
        return panes.read();
    }

    /** Returns how it is looked at. */
    public ReadOnlyObjectProperty<View> view() {
        return panes.view();
    }

    /** Returns what is looked at: the run or, while two are compared that differ, both. */
    public Subject subject() {
        Frame left = panes.of(Side.LEFT).newest();
        return left.beside().<Subject>map(right -> new Comparison(left.scenario(), right.frame().scenario()))
                .orElse(left.scenario());
    }

    /** Opens a run, or two that are compared. */
    public void open(Subject subject) {
        if (panes.compared().get()) {
            panes.toggleComparison();
        }
        edit(new Edit.Open(subject.runs().getFirst()));
        if (subject instanceof Comparison(Scenario _, Scenario right)) {
            panes.toggleComparison();
            edit(new Edit.Open(right));
        }
        setView(view().getValue().with(subject.runs().getFirst().look()));
    }

    /** Shows a moment of a run, or of two that are compared, to be undone: of recorded ones at once; see {@link Clock#show}. */
    public void show(Subject subject, Goal goal) {
        boolean two = subject.runs().size() > 1;
        replace();
        clock.show(subject, goal);
        if (two != panes.compared().get()) {
            panes.showCompared(two);
        }
    }

    /** Returns the story that is told. */
    public StorySession stories() {
        return stories;
    }

    /** Has pictures stress what a lesson speaks of. */
    void stress(Emphasis emphasis) {
        setView(view().getValue().with(emphasis));
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
        return panes.stepLimit();
    }

    /** Returns by what the step size is beyond its limit; see {@link Pane#stepExcess}. */
    public ReadOnlyObjectProperty<Optional<StepLimit.Excess>> stepExcess() {
        return panes.stepExcess();
    }

    /** Returns how many pictures were shown in the last second. */
    public int framesPerSecond() {
        return rate.perSecond();
    }

    /** Looks at the run in hand in another way. */
    public void setView(View next) {
        panes.setView(next);
        painting.wake();
    }

    /** Moves the hand on a pane. */
    public void setHand(Pane on, View next) {
        if (on.equals(panes.hand())) {
            panes.setView(next);
        } else {
            on.setView(next);
        }
        painting.wake();
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
        clock.edit(engines.of(edit), told(() -> {
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
        panes.close();
        painting.close();
        exports.close();
    }
}
