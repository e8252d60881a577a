package wasserscope.story;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import wasserscope.run.Frame;
import wasserscope.run.Goal;

/**
 * A story as far as it has been told: at which beat it is, what that waits for, and where the beats that were seen began and ended. Immutable;
 * a pure function of the story, of what was answered and of the frames it was told of.
 *
 * @param story it
 * @param index the number of the beat, from 0; after the last one the number of beats, when it offers what to try
 * @param phase what the beat waits for
 * @param answer what was answered, from 0
 * @param seen where the beats that were entered began and ended, by their numbers
 */
public record Telling(Story story, int index, Phase phase, OptionalInt answer, Map<Integer, Stretch> seen) {

    /** What a beat waits for. */
    public enum Phase {
        /** For an answer; the clock stands. */
        ASKING,
        /** For its run to come to where it ends. */
        RUNNING,
        /** For nothing: what it had to show is seen. */
        TOLD
    }

    /**
     * What a beat covers of its runs.
     *
     * @param begin where it began
     * @param end the step of the left run at which it ended, once it has
     * @param landscape the moment whose landscape stays, where the beat is frozen
     */
    public record Stretch(Place begin, OptionalLong end, Optional<Frame> landscape) {}

    /** Copies the map. */
    public Telling {
        seen = Map.copyOf(seen);
    }

    /** Returns a story at its first beat. */
    public static Telling begin(Story story) {
        return new Telling(story, 0, Phase.TOLD, OptionalInt.empty(), Map.of())
                .entered(0, Place.begin(story), Optional.empty());
    }

    /** Returns a story at the last beat, up to another, that opens a scene: from there the other is reached by going on. */
    public static Telling towards(Story story, int index) {
        int from = Math.min(index, story.beats().size() - 1);
        while (story.beats().get(from).setting().scene().isEmpty()) {
            from--;
        }
        Place anywhere = Place.begin(story);
        return begin(story).entered(from, anywhere.begin(story.beats().get(from)), Optional.empty());
    }

    /** Tells whether all beats are told, and what to try is offered. */
    public boolean isOver() {
        return index == story.beats().size();
    }

    /** Returns the beat it is at; after the last one that. */
    public Beat beat() {
        return story.beats().get(Math.min(index, story.beats().size() - 1));
    }

    /** Returns what the beat covers. */
    public Stretch stretch() {
        return seen.get(Math.min(index, story.beats().size() - 1));
    }

    /** Returns where the beat began. */
    public Place place() {
        return stretch().begin();
    }

    /** Returns the moment at which the beat's run stops; nothing if it stands, or goes on for ever. */
    public Optional<Goal> goal() {
        return beat().goal(place().step());
    }

    /** Tells whether the beat's run goes on until somebody stops it. */
    public boolean isFree() {
        return beat().until().isPresent() && goal().isEmpty();
    }

    /** Tells whether a frame is of the story's own run, and not of one that a hand has changed. */
    public boolean isOf(Frame left) {
        return left.scenario().runsAs(place().left());
    }

    /** Tells whether the beat's run is where it ends, or can go no further, and stands there. */
    public boolean isReached(Frame left) {
        boolean there = goal().filter(to -> to.isReached(left)).isPresent()
                || left.transport().halt().isPresent();
        return there && isOf(left) && left.timeline().goal().isEmpty();
    }

    /** Tells whether what the beat waited for has happened; so it has if it waits for nothing that may not. */
    public boolean hasHappened(Frame left) {
        return goal().filter(to -> to.event().isPresent())
                .map(to -> to.hasHappened(left.past().events())).orElse(true);
    }

    /**
     * Returns the story at the beat after this one, which has ended.
     *
     * @param left the left run's frame at the end
     */
    public Telling next(Frame left) {
        if (index + 1 == story.beats().size()) {
            return new Telling(story, index + 1, Phase.TOLD, answer, seen);
        }
        Beat next = story.beats().get(index + 1);
        long end = stretch().end().orElse(place().step());
        Optional<Frame> landscape = next.frozen()
                ? stretch().landscape().or(() -> Optional.of(left))
                : Optional.empty();
        return entered(index + 1, place().at(end).begin(next), landscape);
    }

    /** Returns the story at the beat before as it was seen last; nothing if it was not seen, or there is none. */
    public Optional<Telling> back() {
        return Optional.ofNullable(seen.get(index - 1))
                .filter(before -> before.end().isPresent())
                .map(_ -> new Telling(story, index - 1, Phase.TOLD, OptionalInt.empty(), seen));
    }

    private Telling entered(int number, Place begin, Optional<Frame> landscape) {
        Beat beat = story.beats().get(number);
        Phase phase = beat.ask().isPresent() ? Phase.ASKING
                : beat.until().isPresent() ? Phase.RUNNING : Phase.TOLD;
        OptionalLong end = beat.until().isPresent() ? OptionalLong.empty() : OptionalLong.of(begin.step());
        return new Telling(story, number, phase, OptionalInt.empty(),
                with(number, new Stretch(begin.named(Integer.toString(number + 1)), end, landscape)));
    }

    private Map<Integer, Stretch> with(int number, Stretch stretch) {
        Map<Integer, Stretch> more = new TreeMap<>(seen);
        more.put(number, stretch);
        return more;
    }

    /** Returns the story after an answer, or after a show of hands. */
    public Telling answered(OptionalInt which) {
        return new Telling(story, index, beat().until().isPresent() ? Phase.RUNNING : Phase.TOLD, which, seen);
    }

    /** Returns the story when the beat's run has come to its end. */
    public Telling told(long step) {
        Stretch now = stretch();
        return new Telling(story, index, Phase.TOLD, answer,
                with(index, new Stretch(now.begin(), OptionalLong.of(step), now.landscape())));
    }
}
