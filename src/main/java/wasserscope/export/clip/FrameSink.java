package wasserscope.export.clip;

import java.io.IOException;

/** Takes the frames of a clip, in their order. */
@FunctionalInterface
interface FrameSink {

    /**
     * Takes a frame.
     *
     * @param argb opaque, row by row; the caller's again after the call
     * @throws IOException if it cannot be written
     */
    void accept(int[] argb) throws IOException;
}
