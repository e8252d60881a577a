package wasserscope.export.video;

/**
 * How many frames a second a clip has, exact to the hundredth: 12.5, 30, 59.94.
 *
 * @param hundredths hundred times the rate, at least 1
 */
public record FrameRate(int hundredths) {

    private static final int WHOLE = 100;

    /** Checks the number. */
    public FrameRate {
        if (hundredths < 1) {
            throw new IllegalArgumentException("a clip has more than no frame a second: " + hundredths + "/100");
        }
    }

    /** Returns a whole number of frames a second. */
    public static FrameRate of(int perSecond) {
        return new FrameRate(WHOLE * perSecond);
    }

    /** Returns frames a second. */
    public double perSecond() {
        return hundredths / (double) WHOLE;
    }

    /** Returns how many seconds {@code frames} of them take. */
    public double seconds(long frames) {
        return frames / perSecond();
    }

    /** Tells whether a frame lasts a whole number of hundredths of a second, as in a GIF. */
    public boolean lastsWholeCentiseconds() {
        return WHOLE * WHOLE % hundredths == 0;
    }
}
