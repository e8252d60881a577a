package wasserscope.memory;

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
     * @param <T> what it would have been
     */
    record Lost<T>(RestoreProblem reason) implements ReadResult<T> {}
}
