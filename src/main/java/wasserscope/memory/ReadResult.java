package wasserscope.memory;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What came of reading something remembered.
 *
 * @param <T> what it is
 */
public sealed interface ReadResult<T> {

    /**
     * It is whole.
     *
     * @param content what was remembered
     * @param <T> what it is
     */
    record Whole<T>(T content) implements ReadResult<T> {}

    /**
     * Nothing was remembered.
     *
     * @param <T> what it would have been
     */
    record Nothing<T>() implements ReadResult<T> {}

    /**
     * It cannot be used.
     *
     * @param reason why
     * @param aside where it lies now, if it is a file
     * @param <T> what it would have been
     */
    record Lost<T>(RestoreProblem reason, Optional<Path> aside) implements ReadResult<T> {

        /** What is in no file. */
        public Lost(RestoreProblem reason) {
            this(reason, Optional.empty());
        }
    }
}
