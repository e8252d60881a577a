package wasserscope.export.clip;

/** The pictures of a film, one after the other, as they are made. For one thread. */
public interface FrameSource extends AutoCloseable {

    /**
     * Goes on to the next picture.
     *
     * @return whether there is one
     * @throws java.util.concurrent.CancellationException if it is cancelled
     */
    boolean advance();

    /** Returns the picture. */
    Shot shot();

    /** Tells whether a step could not be made. */
    boolean diverged();

    /** Returns the step of the picture. */
    long step();

    @Override
    void close();
}
