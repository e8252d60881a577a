package wasserscope.run.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import wasserscope.run.Checkpoint;
import wasserscope.run.Goal;
import wasserscope.scenario.Scenario;

/**
 * A stretch of a run's past: it begins anew, or where a change left another branch, and keeps some of the moments it went through. For
 * {@link Recording}, which guards it.
 */
final class Branch {

    private final Optional<Branch> parent;
    private final Checkpoint first;
    private final NavigableMap<Long, Keyframe> keyframes = new TreeMap<>();
    private Keyframe end;
    private Scenario scenario;

    private Branch(Optional<Branch> parent, Checkpoint first) {
        this.parent = parent;
        this.first = first;
        this.end = new Keyframe(first, 0, List.of());
        this.scenario = first.scenario();
    }

    /** Begins a run. */
    static Branch root(Checkpoint first) {
        return new Branch(Optional.empty(), first);
    }

    /** Begins where a change has left this one. */
    Branch branch(Checkpoint changed) {
        return new Branch(Optional.of(this), changed);
    }

    /** Returns a branch for another scenario that goes on from the last kept moment of this one that is of its run too, if there is one. */
    Optional<Branch> forkFor(Scenario next) {
        long shared = scenario.sharedUntil(next);
        return shared < 0
                ? Optional.empty()
                : before(Goal.ofStep(shared), _ -> true).map(kept -> branch(kept.checkpoint().under(next)));
    }

    /** Returns a run with the keyframes of this one, which was stepped anew, that goes on from a moment of it. */
    Branch asPastOf(Checkpoint present) {
        Branch whole = new Branch(Optional.empty(), first.under(present.scenario()));
        whole.keyframes.putAll(keyframes.headMap(present.state().step(), true));
        whole.end = new Keyframe(present, 0, List.of());
        return whole;
    }

    Optional<Branch> parent() {
        return parent;
    }

    /** Returns the moment with which it begins, after the change. */
    Checkpoint first() {
        return first;
    }

    /** Returns the last moment that was seen of it, when it was left. */
    Checkpoint end() {
        return end.checkpoint().under(scenario);
    }

    /** Returns the step of that moment. */
    long lastStep() {
        return end.step();
    }

    /** Returns the scenario of which its moments are. */
    Scenario scenario() {
        return scenario;
    }

    /** Has its moments be of a scenario that runs the same way, under another title or with another clock. */
    void setScenario(Scenario same) {
        scenario = same;
    }

    /** Notes the last moment that was seen, unless a later one was. */
    void leaveAt(Keyframe last) {
        if (last.step() >= end.step()) {
            end = last;
        }
    }

    void keep(Keyframe next) {
        keyframes.put(next.step(), next);
    }

    /** Tells whether a moment of this step is kept. */
    boolean keeps(long step) {
        return keyframes.containsKey(step);
    }

    /** Returns the last kept moment before a step. */
    Optional<Checkpoint> keptBefore(long step) {
        return Optional.ofNullable(keyframes.lowerEntry(step)).map(entry -> entry.getValue().checkpoint());
    }

    /**
     * Returns the last kept moment that is not after a goal, of this branch or of those it came from, under this branch's scenario.
     *
     * @param usable which to look at
     */
    Optional<Keyframe> before(Goal goal, Predicate<Keyframe> usable) {
        Stream<Keyframe> kept = keyframes.headMap(goal.step(), true).descendingMap().values().stream();
        Optional<Keyframe> own = Stream.of(Stream.of(end), kept, Stream.of(new Keyframe(first, 0, List.of())))
                .flatMap(moments -> moments)
                .filter(moment -> goal.isAfter(moment.checkpoint()) && usable.test(moment))
                .findFirst();
        return own.or(() -> parent.flatMap(from -> from.before(goal, usable)))
                .map(moment -> moment.under(scenario));
    }

    /** Returns how many bytes its keyframes take; what they share with others is counted once in all. */
    long bytes(Set<Object> counted) {
        return keyframes.values().stream().mapToLong(kept -> kept.bytes(counted)).sum();
    }

    boolean keepsAny() {
        return !keyframes.isEmpty();
    }

    /** Drops the keyframe that is missed least: without which the way between its neighbours is the shortest. */
    void dropOne() {
        long least = Long.MAX_VALUE;
        long step = keyframes.firstKey();
        for (Map.Entry<Long, Keyframe> kept : keyframes.entrySet()) {
            var next = keyframes.higherEntry(kept.getKey());
            long way = kept.getValue().nanos() + (next == null ? 0 : next.getValue().nanos());
            if (way < least) {
                least = way;
                step = kept.getKey();
            }
        }
        Keyframe gone = keyframes.remove(step);
        Long next = keyframes.higherKey(step);
        if (next != null) {
            keyframes.computeIfPresent(next, (_, kept) -> kept.after(gone.nanos()));
        }
    }

    /** Returns this branch and those that it came from. */
    List<Branch> line() {
        List<Branch> line = new ArrayList<>();
        for (Optional<Branch> up = Optional.of(this); up.isPresent(); up = up.get().parent) {
            line.add(up.get());
        }
        return line;
    }
}
