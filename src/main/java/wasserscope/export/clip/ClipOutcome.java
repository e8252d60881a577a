package wasserscope.export.clip;

import java.nio.file.Path;
import java.util.Optional;

/** How the making of a clip ended. */
public sealed interface ClipOutcome {

    /**
     * The clip is there.
     *
     * @param file its name; of a sequence the pattern of the names
     * @param divergedAfter the last step that could be made, if one could not: the clip ends with that moment
     * @param seconds how long it took
     */
    record Written(Path file, Optional<Long> divergedAfter, double seconds) implements ClipOutcome {}

    /** It was cancelled, and nothing is left of it. */
    record Cancelled() implements ClipOutcome {}

    /**
     * It failed, and nothing is left of it.
     *
     * @param fault why
     */
    record Failed(ClipFault fault) implements ClipOutcome {}
}
