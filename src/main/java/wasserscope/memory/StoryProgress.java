package wasserscope.memory;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which of the stories that come with the program were seen, and where one was left. Immutable.
 *
 * @param seen the names of those that were seen to their end
 * @param left the one that was left before that
 */
public record StoryProgress(Set<String> seen, Optional<Left> left) {

    /** Nothing was seen yet. */
    public static final StoryProgress NONE = new StoryProgress(Set.of(), Optional.empty());

    /**
     * A story that was left.
     *
     * @param name of the story
     * @param beat the number of the beat, from 0
     */
    public record Left(String name, int beat) {}

    /** Copies the set. */
    public StoryProgress {
        seen = Set.copyOf(seen);
    }

    /** Returns this with a story at a beat. */
    public StoryProgress at(String name, int beat) {
        return new StoryProgress(seen, Optional.of(new Left(name, beat)));
    }

    /** Returns this with a story seen to its end. */
    public StoryProgress saw(String name) {
        Set<String> more = new TreeSet<>(seen);
        more.add(name);
        return new StoryProgress(more, left.filter(other -> !other.name().equals(name)));
    }

    /** Returns this with no story to go on with. */
    public StoryProgress withoutLeft() {
        return new StoryProgress(seen, Optional.empty());
    }
}
