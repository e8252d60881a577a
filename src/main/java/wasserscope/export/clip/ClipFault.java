package wasserscope.export.clip;

import java.util.List;
import wasserscope.export.video.FrameRate;
import wasserscope.export.video.PixelSize;
import wasserscope.file.WriteFault;

/** Why a clip cannot be made, as a typed reason; {@link ClipWords} has the sentences. */
public sealed interface ClipFault {

    /**
     * A frame would be too small or too large.
     *
     * @param size its size
     * @param smallest the smallest allowed
     * @param largest the largest allowed
     */
    record WrongSize(PixelSize size, PixelSize smallest, PixelSize largest) implements ClipFault {}

    /**
     * The format needs even sides.
     *
     * @param format it
     * @param size what was asked for
     * @param nearest what it can have
     */
    record OddSize(ClipFormat format, PixelSize size, PixelSize nearest) implements ClipFault {}

    /**
     * The rate is beyond its limits.
     *
     * @param rate it
     * @param slowest the least allowed
     * @param fastest the most allowed
     */
    record WrongRate(FrameRate rate, FrameRate slowest, FrameRate fastest) implements ClipFault {}

    /**
     * The format cannot have that rate.
     *
     * @param format it
     * @param rate what was asked for
     * @param nearest what it can have
     */
    record RateNotHeld(ClipFormat format, FrameRate rate, List<FrameRate> nearest) implements ClipFault {

        /** Copies the list. */
        public RateNotHeld {
            nearest = List.copyOf(nearest);
        }
    }

    /** It would end before it begins. */
    record EndsBefore() implements ClipFault {}

    /**
     * Its end would be held for less than no time, or too long.
     *
     * @param hold seconds
     * @param most the longest allowed
     */
    record WrongHold(double hold, double most) implements ClipFault {}

    /**
     * There are too many frames.
     *
     * @param most the limit
     */
    record TooLong(int most) implements ClipFault {}

    /**
     * There are too many steps; on a logarithmic clock they grow with each frame.
     *
     * @param most the limit
     */
    record TooManySteps(long most) implements ClipFault {}

    /**
     * Its file cannot be written.
     *
     * @param reason why
     */
    record Unwritten(WriteFault reason) implements ClipFault {}

    /**
     * Something else failed.
     *
     * @param reason in the words of what failed
     */
    record NotMade(String reason) implements ClipFault {}
}
