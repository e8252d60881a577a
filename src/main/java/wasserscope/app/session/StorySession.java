package wasserscope.app.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import wasserscope.draw.view.Emphasis;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;
import wasserscope.run.Goal;
import wasserscope.run.Side;
import wasserscope.scenario.Layer;
import wasserscope.story.Place;
import wasserscope.story.Setting;
import wasserscope.story.Spotlight;
import wasserscope.story.Story;
import wasserscope.story.Telling;

/**
 * The story that the window tells, if it tells one: shows its runs and sends them on, beat by beat. Whatever a hand does meanwhile makes
 * another run; the next beat resumes the story's own. For the FX thread.
 */
public final class StorySession {

    private final Workspace workspace;
    private ReadOnlyObjectWrapper<Optional<Telling>> telling = new ReadOnlyObjectWrapper<>(Optional.empty());
    private ReadOnlyBooleanWrapper folded = new ReadOnlyBooleanWrapper();
    private ReadOnlyObjectWrapper<Offer> offer = new ReadOnlyObjectWrapper<>(Offer.NONE);
    private OptionalInt wanted = OptionalInt.empty();
    private Optional<Path> file = Optional.empty();

    /** What is offered, once. */
    public enum Offer {
        /** Nothing. */
        NONE,
        /** The first story, to somebody who has never been here. */
        TOUR,
        /** The story that was left, if one was. */
        LEFT
    }

    StorySession(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Lets go of all that listens. */
    void renew() {
        telling = new ReadOnlyObjectWrapper<>(telling.get());
        folded = new ReadOnlyBooleanWrapper(folded.get());
        offer = new ReadOnlyObjectWrapper<>(offer.get());
    }

    /** Returns what is offered. */
    public ReadOnlyObjectProperty<Offer> offered() {
        return offer.getReadOnlyProperty();
    }

    /** Offers something, or nothing any more; a story that begins ends that too. */
    public void offer(Offer next) {
        offer.set(next);
    }

    /** Returns the story that is told, as far as it has been told. */
    public ReadOnlyObjectProperty<Optional<Telling>> telling() {
        return telling.getReadOnlyProperty();
    }

    /** Tells whether the story is left aside, so that the run can be played with. */
    public ReadOnlyBooleanProperty folded() {
        return folded.getReadOnlyProperty();
    }

    /** Tells whether a story has the keyboard. */
    public boolean isOpen() {
        return telling.get().isPresent() && !folded.get();
    }

    /** Tells whether a question stands, which keys may answer. */
    public boolean isAsking() {
        return isOpen()
                && telling.get().filter(now -> now.phase() == Telling.Phase.ASKING && !now.isOver()).isPresent();
    }

    /** Goes to a beat of a story that stands in a file. */
    public void open(Story story, int index, Path from) {
        open(story, index);
        file = Optional.of(from);
    }

    /** Takes up the story that is told as its file says it now, at the same beat. */
    public void reopen(Story changed) {
        telling.get().ifPresent(now -> {
            Optional<Path> same = file;
            open(changed, wanted.orElse(now.index()));
            file = same;
        });
    }

    /** Returns the file in which the story stands that is told, if it stands in one. */
    public Optional<Path> file() {
        return file;
    }

    /** Begins a story. */
    public void open(Story story) {
        file = Optional.empty();
        wanted = OptionalInt.empty();
        folded.set(false);
        begin(Telling.begin(story));
    }

    /** Goes to a beat of a story, by way of those that it needs. */
    public void open(Story story, int index) {
        file = telling.get().filter(now -> now.story().equals(story)).flatMap(_ -> file);
        wanted = OptionalInt.of(Math.min(index, story.beats().size() - 1));
        folded.set(false);
        begin(Telling.towards(story, index));
    }

    /** Goes on: from a question to the outcome, from a run under way to its end, from what was told to the next beat. */
    public void next() {
        telling.get().ifPresent(now -> {
            if (folded.get()) {
                unfold();
            } else if (now.isOver()) {
                close();
            } else if (now.phase() == Telling.Phase.ASKING) {
                answer(OptionalInt.empty());
            } else if (now.phase() == Telling.Phase.RUNNING && now.goal().isPresent()) {
                workspace.show(now.place().subject(), now.goal().get());
            } else {
                begin((now.isFree() ? now.told(left().figures().step()) : now).next(left()));
            }
        });
    }

    /** Goes back to the beat before, as it was seen. */
    public void back() {
        telling.get().ifPresent(now -> {
            Optional<Telling> before = now.back();
            if (before.isPresent()) {
                set(before.get());
                Telling.Stretch stretch = before.get().stretch();
                workspace.show(stretch.begin().subject(), Goal.ofStep(stretch.end().orElseThrow()));
                look(before.get());
            } else if (now.index() > 0) {
                open(now.story(), now.index() - 1);
            } else {
                open(now.story(), 0);
            }
        });
    }

    /** Takes an answer to the question that stands; nothing for a show of hands. */
    public void answer(OptionalInt which) {
        telling.get().filter(now -> now.phase() == Telling.Phase.ASKING && isAnswer(now, which)).ifPresent(now -> {
            Telling next = now.answered(which);
            set(next);
            if (next.phase() == Telling.Phase.RUNNING) {
                if (!now.isOf(left())) {
                    workspace.show(now.place().subject(), Goal.ofStep(now.place().step()));
                }
                play(next);
            }
        });
    }

    private static boolean isAnswer(Telling now, OptionalInt which) {
        return which.isEmpty() || which.getAsInt() < now.beat().ask().orElseThrow().answers().size();
    }

    /** Leaves the run to be played with, or takes the story up again where it was. */
    public void toggleFolded() {
        if (folded.get()) {
            unfold();
        } else {
            folded.set(true);
            workspace.stress(Emphasis.NONE);
        }
    }

    private void unfold() {
        folded.set(false);
        telling.get().ifPresent(now -> {
            long step = now.stretch().end().orElse(now.place().step());
            if (!now.isOf(left())) {
                workspace.show(now.place().subject(), Goal.ofStep(step));
            }
            look(now);
        });
    }

    /** Ends the story; the run stays. */
    public void close() {
        wanted = OptionalInt.empty();
        file = Optional.empty();
        set(Optional.empty());
        folded.set(false);
        workspace.stress(Emphasis.NONE);
    }

    /** Does what the story offers to be tried at its end: the run is changed and plays. */
    public void attempt(Setting setting) {
        telling.get().ifPresent(now -> {
            folded.set(true);
            Place from = now.place().at(now.stretch().end().orElse(now.place().step()));
            Place there = from.after(setting);
            workspace.stress(Emphasis.NONE);
            workspace.show(there.subject(), Goal.ofStep(there.step()));
            workspace.clock().setPace(there.left().pace());
            workspace.clock().play();
        });
    }

    /** Takes note of the newest frame. Once a pulse. */
    void pulse() {
        if (folded.get() || telling.get().isEmpty() || workspace.clock().isBehind()) {
            return;
        }
        Telling now = telling.get().get();
        Frame left = left();
        if (now.phase() == Telling.Phase.RUNNING && now.isReached(left)) {
            set(now.told(left.figures().step()));
            now = telling.get().get();
        }
        if (wanted.isPresent() && now.phase() == Telling.Phase.TOLD && now.isOf(left)
                && left.timeline().goal().isEmpty()) {
            begin(now.next(left));
        }
    }

    private Frame left() {
        return workspace.panes().of(Side.LEFT).newest();
    }

    /** Shows the beginning of a beat, and lets its run go; beats by the way to another are gone through as soon as can be. */
    private void begin(Telling now) {
        offer.set(Offer.NONE);
        set(now);
        if (now.isOver()) {
            workspace.stress(Emphasis.NONE);
            return;
        }
        Place place = now.place();
        workspace.document().came(place.subject());
        workspace.show(place.subject(), Goal.ofStep(place.step()));
        workspace.clock().setPace(place.left().pace());
        if (now.beat().setting().scene().isPresent()) {
            workspace.setView(workspace.view().getValue().with(place.left().look()).withWindow(Optional.empty()));
        }
        look(now);
        if (wanted.isPresent() && wanted.getAsInt() > now.index()) {
            set(now.isFree() ? now.told(place.step()) : now.answered(OptionalInt.empty()));
            now.goal().ifPresent(goal -> workspace.show(place.subject(), goal));
            return;
        }
        wanted = OptionalInt.empty();
        if (now.phase() == Telling.Phase.RUNNING) {
            play(now);
        }
    }

    private void play(Telling now) {
        now.goal().ifPresentOrElse(workspace.clock()::playTo, workspace.clock()::play);
    }

    /** Stresses what a beat speaks of; a layer that it lights is shown. */
    private void look(Telling now) {
        View view = workspace.view().getValue();
        Optional<Layer> needed =
                now.beat().spotlight().flatMap(StorySession::layer).filter(layer -> !view.shows(layer));
        needed.ifPresent(layer -> workspace.setView(view.toggled(layer)));
        workspace.stress(new Emphasis(now.beat().spotlight(), now.stretch().landscape()));
    }

    private static Optional<Layer> layer(Spotlight lit) {
        return switch (lit) {
            case Spotlight.Part.ESCAPE_REGION -> Optional.of(Layer.ESCAPE_REGION);
            case Spotlight.Part.OUTLINE -> Optional.of(Layer.OUTLINE);
            case Spotlight.Particle _ -> Optional.of(Layer.PARTICLES);
            default -> Optional.empty();
        };
    }

    private void set(Telling next) {
        set(Optional.of(next));
    }

    private void set(Optional<Telling> next) {
        telling.set(next);
    }
}
