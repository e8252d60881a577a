package wasserscope.run;

import java.util.Comparator;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A stretch of a run's past: it begins anew, or where a change left another branch, and keeps some of the moments it went through. For
 * {@link Recording}, which guards it.
 */
final class Branch {

    private final Optional<Branch> parent;
    private final Checkpoint first;
    private final NavigableMap<Long, Keyframe> keyframes = new TreeMap<>();
    private Checkpoint end;

    /**
     * A kept moment.
     *
     * @param checkpoint it
     * @param nanos how long it took to step there from the keyframe before
     */
    private record Keyframe(Checkpoint checkpoint, long nanos) {}

    private Branch(Optional<Branch> parent, Checkpoint first) {
        this.parent = parent;
        this.first = first;
        this.end = first;
    }

    /** Begins a run. */
    static Branch root(Checkpoint first) {
        return new Branch(Optional.empty(), first);
    }

    /** Begins where a change has left this one. */
    Branch branch(Checkpoint changed) {
        return new Branch(Optional.of(this), changed);
    }

    Optional<Branch> parent() {
        return parent;
    }

    /** Returns the moment with which it begins, after the change. */
    Checkpoint first() {
        return first;
    }

    /** Returns the moment at which it was left, or last noted. */
    Checkpoint end() {
        return end;
    }

    void leaveAt(Checkpoint last) {
        end = last;
    }

    void keep(Checkpoint checkpoint, long nanos) {
        keyframes.put(checkpoint.state().step(), new Keyframe(checkpoint, nanos));
    }

    /** Returns the last kept moment at {@code step} or before, of this branch or of those it came from, under this branch's scenario. */
    Optional<Checkpoint> before(long step) {
        var kept = keyframes.floorEntry(step);
        Optional<Checkpoint> own =
                Stream.concat(Stream.of(first, end), Stream.ofNullable(kept).map(e -> e.getValue().checkpoint()))
                        .filter(moment -> moment.state().step() <= step)
                        .max(Comparator.comparingLong(moment -> moment.state().step()));
        return own.or(() -> parent.flatMap(from -> from.before(step)).map(moment -> moment.under(first.scenario())));
    }

    long bytes() {
        return keyframes.values().stream().mapToLong(kept -> kept.checkpoint().bytes()).sum();
    }

    boolean keepsAny() {
        return !keyframes.isEmpty();
    }

    /** Drops the keyframe that is missed least: without which the way between its neighbours is the shortest. */
    void dropOne() {
        long least = Long.MAX_VALUE;
        long step = keyframes.firstKey();
        for (var kept : keyframes.entrySet()) {
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
            keyframes.computeIfPresent(next, (_, kept) -> new Keyframe(kept.checkpoint(), gone.nanos() + kept.nanos()));
        }
    }
}
