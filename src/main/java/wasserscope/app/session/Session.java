package wasserscope.app.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import wasserscope.app.canvas.PaintThread;
import wasserscope.app.canvas.PainterCanvas;
import wasserscope.draw.view.View;
import wasserscope.export.job.ExportQueue;
import wasserscope.run.Checkpoint;
import wasserscope.run.Clock;
import wasserscope.run.Frame;
import wasserscope.scenario.PlaneWindow;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.edit.Edit;
import wasserscope.theory.step.StepLimit;
import wasserscope.work.WorkerPool;

/**
 * What the window's parts share: the run, how it is looked at, and the newest frame as the window shows it. For the FX thread; each pulse
 * reads one frame and swaps the pictures that are ready.
 */
public final class Session implements AutoCloseable {

    /** While the clock runs fast, numbers and sentences change no sooner than after this: faster nobody reads. */
    private static final long READING = TimeUnit.MILLISECONDS.toNanos(120);

    private final PaintThread paintThread;
    private final StepLimitWatch watch;
    private final Clock run;
    private final Document document;
    private ReadOnlyObjectWrapper<Frame> frame;
    private ReadOnlyObjectWrapper<View> view;
    private ReadOnlyObjectWrapper<Frame> read;
    private ReadOnlyObjectWrapper<Message> bulletin = new ReadOnlyObjectWrapper<>(Message.NONE);
    private ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private ReadOnlyIntegerWrapper replacements = new ReadOnlyIntegerWrapper();
    private ReadOnlyObjectWrapper<Optional<StepLimit>> stepLimit = new ReadOnlyObjectWrapper<>(Optional.empty());
    private ReadOnlyObjectWrapper<Optional<StepLimit.Excess>> stepExcess =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final List<PainterCanvas> pictures = new ArrayList<>();
    private final List<Runnable> ends = new ArrayList<>();
    private final ExportQueue exports = new ExportQueue();
    private final PictureRate rate = new PictureRate();
    private final WindowTransition glide = new WindowTransition();
    private boolean waiting;
    private long lastRead;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulse(now);
        }
    };

    public Session(Scenario scenario) {
        this(Checkpoint.startOf(scenario), View.initial(), Document.Mark.NONE);
    }

    public Session(Checkpoint moment, View first, Document.Mark mark) {
        view = new ReadOnlyObjectWrapper<>(first);
        document = new Document(moment.scenario(), mark);
        paintThread = new PaintThread(this::newest, first);
        watch = new StepLimitWatch(this::newest);
        run = new Clock(List.of(moment), WorkerPool.ofAllProcessors(), this::framed);
        frame = new ReadOnlyObjectWrapper<>(run.frame());
        read = new ReadOnlyObjectWrapper<>(run.frame());
        view.addListener((_, _, next) -> paintThread.look(next));
    }

    /** Lets go of all that shows it: nobody who listened before is told of anything more, and what is said is said no longer. */
    public void renew() {
        pictures.clear();
        paintThread.clear();
        document.renew();
        bulletin = new ReadOnlyObjectWrapper<>(Message.NONE);
        remark = new ReadOnlyStringWrapper("");
        replacements = new ReadOnlyIntegerWrapper(replacements.get());
        frame = new ReadOnlyObjectWrapper<>(frame.get());
        read = new ReadOnlyObjectWrapper<>(read.get());
        stepLimit = new ReadOnlyObjectWrapper<>(stepLimit.get());
        stepExcess = new ReadOnlyObjectWrapper<>(stepExcess.get());
        view = new ReadOnlyObjectWrapper<>(view.get());
        view.addListener((_, _, next) -> paintThread.look(next));
    }

    private void framed() {
        paintThread.wake();
        watch.wake();
    }

    private Frame newest() {
        return run.frame();
    }

    /** Lets the pictures begin; the clock stands. */
    public void begin() {
        paintThread.start();
        watch.start();
        timer.start();
    }

    /** Lets the clock run once the first picture is seen: until then it would only slow that down. */
    public void playWhenSeen() {
        waiting = true;
    }

    /** Adds a picture to those that are painted and shown. */
    public void hang(PainterCanvas picture) {
        pictures.add(picture);
        paintThread.add(picture);
    }

    private void pulse(long now) {
        boolean swapped = false;
        for (PainterCanvas picture : pictures) {
            swapped |= picture.swap();
        }
        if (waiting && swapped) {
            waiting = false;
            run.play();
        }
        rate.pulse(now, swapped);
        glide.windowAt(now).ifPresent(window -> setView(view.get().withWindow(Optional.of(window))));
        frame.set(run.frame());
        document.look(frame.get().scenario());
        showLimit(frame.get());
        paintThread.wake();
        if (!frame.get().transport().playing() || now - lastRead >= READING) {
            lastRead = now;
            read.set(frame.get());
        }
    }

    private void showLimit(Frame newest) {
        Optional<StepLimit> limit = watch.limitOf(newest);
        stepLimit.set(limit);
        stepExcess.set(limit.flatMap(found -> found.excess(newest.held().motion().step())));
    }

    /** Returns the run. */
    public Clock run() {
        return run;
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

    /** Returns to which file the run belongs. */
    public Document document() {
        return document;
    }

    /** Returns what is being exported. */
    public ExportQueue exports() {
        return exports;
    }

    /** Returns what there is to say. */
    public ReadOnlyObjectProperty<Message> bulletin() {
        return bulletin.getReadOnlyProperty();
    }

    /** Says something, in place of what was said before. */
    public void tell(Message next) {
        bulletin.set(next);
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

    /** Returns how often the run gave way to another one: what a hand holds or has begun to type is then of no run any more. */
    public ReadOnlyIntegerProperty replacements() {
        return replacements.getReadOnlyProperty();
    }

    /** Takes the last change back. */
    public void undo() {
        replace();
        run.undo();
    }

    /** Makes the change again that was taken back. */
    public void redo() {
        replace();
        run.redo();
    }

    private void replace() {
        replacements.set(replacements.get() + 1);
    }

    /** Returns the limit of the step at the particles of a moment ago, if there is one. */
    public ReadOnlyObjectProperty<Optional<StepLimit>> stepLimit() {
        return stepLimit.getReadOnlyProperty();
    }

    /** Returns by what the step size is beyond its limit, while it is; {@link wasserscope.words.Words} has the sentence. */
    public ReadOnlyObjectProperty<Optional<StepLimit.Excess>> stepExcess() {
        return stepExcess.getReadOnlyProperty();
    }

    /** Returns how many pictures were shown in the last second. */
    public int framesPerSecond() {
        return rate.perSecond();
    }

    /** Looks at the run in another way. */
    public void setView(View next) {
        view.set(next);
    }

    /** Shows another part of Ω at once. */
    public void showWindow(PlaneWindow window) {
        glide.stop();
        setView(view.get().withWindow(Optional.of(window)));
    }

    /** Glides to the window that the particles fill. */
    public void fit() {
        View present = view.get();
        glide.begin(present.windowOf(frame.get()), View.fitting(frame.get()), System.nanoTime());
    }

    /** Makes a change, if it suits the run; one that begins anew shows the scene's window again. */
    public void edit(Edit edit) {
        if (edit instanceof Edit.Open(Scenario scenario)) {
            replace();
            document.begun(scenario);
        }
        run.edit(edit);
        if (!edit.continues() && edit.suits(frame.get().held())) {
            glide.stop();
            setView(view.get().withWindow(Optional.empty()));
        }
    }

    /** Starts again with the next seed. */
    public void newSeed() {
        double next = Quantity.SEED.of(frame.get().held()) + 1;
        edit(new Edit.Adjust(Quantity.SEED, next > Quantity.SEED.greatest() ? Quantity.SEED.least() : next));
    }

    /** Plays if the clock stands, and stops it if it runs. */
    public void togglePlaying() {
        if (run.frame().transport().playing()) {
            run.pause();
        } else {
            run.play();
        }
    }

    /** Shows nothing more, and stops the clock. On the FX thread; {@link #close} does the rest. */
    public void end() {
        timer.stop();
        ends.forEach(Runnable::run);
        run.pause();
    }

    /** Has something done when the window closes. */
    public void whenClosed(Runnable end) {
        ends.add(end);
    }

    /** Ends all threads; waits until no clip is being written, and so is not for the FX thread. */
    @Override
    public void close() {
        run.close();
        watch.close();
        paintThread.close();
        exports.close();
    }
}
