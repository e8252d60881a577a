package wasserscope.work;

/** Is told of work that ended by an exception or an error. Called on the thread that failed; must not throw. */
@FunctionalInterface
public interface FailureListener {

    /**
     * Takes note of a failure.
     *
     * @param work the name under which the work was started
     * @param cause what ended it; an {@link Error} such as {@link OutOfMemoryError} included
     */
    void failed(String work, Throwable cause);
}
