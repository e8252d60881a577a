package wasserscope.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import wasserscope.draw.View;
import wasserscope.export.clip.ClipQueue;
import wasserscope.flow.Team;
import wasserscope.run.Frame;
import wasserscope.run.Moment;
import wasserscope.run.Run;
import wasserscope.scenario.Edit;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.Window;
import wasserscope.theory.StepLimit;

/**
 * What the window's parts share: the run, how it is looked at, and the newest frame as the window shows it. For the FX thread; each pulse
 * reads one frame and swaps the pictures that are ready.
 */
final class Session implements AutoCloseable {

    private final Easel easel;
    private final LimitWatch watch;
    private final Run run;
    private final ReadOnlyObjectWrapper<Frame> frame;
    private final ReadOnlyObjectWrapper<View> view;
    private final ReadOnlyObjectWrapper<Bulletin> bulletin = new ReadOnlyObjectWrapper<>(Bulletin.NONE);
    private final Document document;
    private final ReadOnlyObjectWrapper<Optional<StepLimit>> stepLimit = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<StepLimit.Excess>> stepExcess =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final List<Picture> pictures = new ArrayList<>();
    private final ClipQueue clips = new ClipQueue();
    private final FrameRate rate = new FrameRate();
    private final Glide glide = new Glide();
    private boolean waiting;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulse(now);
        }
    };

    Session(Scenario scenario) {
        this(Moment.startOf(scenario), View.initial(), Document.Mark.NONE);
    }

    Session(Moment moment, View first, Document.Mark mark) {
        view = new ReadOnlyObjectWrapper<>(first);
        document = new Document(moment.scenario(), mark);
        easel = new Easel(this::newest, first);
        watch = new LimitWatch(this::newest);
        run = new Run(moment, Team.ofAllProcessors(), this::framed);
        frame = new ReadOnlyObjectWrapper<>(run.frame());
        view.addListener((_, _, next) -> easel.look(next));
    }

    private void framed() {
        easel.wake();
        watch.wake();
    }

    private Frame newest() {
        return run.frame();
    }

    /** Lets the pictures begin; the clock stands. */
    void begin() {
        easel.start();
        watch.start();
        timer.start();
    }

    /** Lets the clock run once the first picture is seen: until then it would only slow that down. */
    void playWhenSeen() {
        waiting = true;
    }

    /** Adds a picture to those that are painted and shown. */
    void hang(Picture picture) {
        pictures.add(picture);
        easel.add(picture);
    }

    private void pulse(long now) {
        boolean swapped = false;
        for (Picture picture : pictures) {
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
        easel.wake();
    }

    private void showLimit(Frame newest) {
        Optional<StepLimit> limit = watch.limitOf(newest);
        stepLimit.set(limit);
        stepExcess.set(limit.flatMap(found -> found.excess(newest.moment().held().motion().step())));
    }

    /** Returns the run. */
    Run run() {
        return run;
    }

    /** Returns the newest frame. */
    ReadOnlyObjectProperty<Frame> frame() {
        return frame.getReadOnlyProperty();
    }

    /** Returns how it is looked at. */
    ReadOnlyObjectProperty<View> view() {
        return view.getReadOnlyProperty();
    }

    /** Returns to which file the run belongs. */
    Document document() {
        return document;
    }

    /** Returns the clips that are being made. */
    ClipQueue clips() {
        return clips;
    }

    /** Returns what there is to say. */
    ReadOnlyObjectProperty<Bulletin> bulletin() {
        return bulletin.getReadOnlyProperty();
    }

    /** Says something, in place of what was said before. */
    void tell(Bulletin next) {
        bulletin.set(next);
    }

    /** Returns the limit of the step at the particles of a moment ago, if there is one. */
    ReadOnlyObjectProperty<Optional<StepLimit>> stepLimit() {
        return stepLimit.getReadOnlyProperty();
    }

    /** Returns by what the step size is beyond its limit, while it is; {@link wasserscope.words.Words} has the sentence. */
    ReadOnlyObjectProperty<Optional<StepLimit.Excess>> stepExcess() {
        return stepExcess.getReadOnlyProperty();
    }

    /** Returns how many pictures were shown in the last second. */
    int framesPerSecond() {
        return rate.perSecond();
    }

    /** Looks at the run in another way. */
    void setView(View next) {
        view.set(next);
    }

    /** Shows another part of Ω at once. */
    void showWindow(Window window) {
        glide.stop();
        setView(view.get().withWindow(Optional.of(window)));
    }

    /** Glides to the window that the particles fill. */
    void fit() {
        View present = view.get();
        glide.begin(present.windowOf(frame.get()), View.fitting(frame.get()), System.nanoTime());
    }

    /** Makes a change; one that begins anew shows the scene's window again. */
    void edit(Edit edit) {
        if (edit instanceof Edit.Open(Scenario scenario)) {
            document.begun(scenario);
        }
        run.edit(edit);
        if (!edit.continues()) {
            glide.stop();
            setView(view.get().withWindow(Optional.empty()));
        }
    }

    /** Starts again with the next seed. */
    void newSeed() {
        double next = Quantity.SEED.of(frame.get().moment().held()) + 1;
        edit(new Edit.Adjust(Quantity.SEED, next > Quantity.SEED.greatest() ? Quantity.SEED.least() : next));
    }

    /** Plays if the clock stands, and stops it if it runs. */
    void togglePlaying() {
        if (run.frame().transport().playing()) {
            run.pause();
        } else {
            run.play();
        }
    }

    @Override
    public void close() {
        timer.stop();
        clips.close();
        run.close();
        watch.close();
        easel.close();
    }
}
