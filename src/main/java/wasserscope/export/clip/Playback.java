package wasserscope.export.clip;

/**
 * How a clip is played.
 *
 * @param repeats how often
 * @param way in which order
 * @param hold how many seconds its last moment stays longer than another
 */
public record Playback(Repeats repeats, Way way, double hold) {

    /** The longest hold, in seconds. */
    public static final double LONGEST_HOLD = 600;

    /** The hold where none is said. */
    private static final double USUAL_HOLD = 1;

    /** Takes no hold. */
    public Playback(Repeats repeats, Way way) {
        this(repeats, way, 0);
    }

    /** How often a clip is played, where the format can say it; elsewhere the player decides. */
    public enum Repeats {
        /** Once. */
        ONCE,
        /** For ever. */
        FOR_EVER
    }

    /** In which order frames are shown. */
    public enum Way {
        /** As the run goes. */
        FORWARD,
        /** There and back again. */
        BOOMERANG
    }

    /** Once, as the run goes. */
    public static final Playback PLAIN = new Playback(Repeats.ONCE, Way.FORWARD);

    /** Returns the same with the hold that suits it in that format: one second where the end of a clip is what remains to be seen. */
    public Playback heldAsUsual(ClipFormat format) {
        return new Playback(repeats, way, repeats == Repeats.ONCE && canHold(format) ? USUAL_HOLD : 0);
    }

    /** Tells whether a clip of that format can hold its last moment: it ends with it, and is no row of pictures. */
    public boolean canHold(ClipFormat format) {
        return way == Way.FORWARD && format != ClipFormat.PNG_SEQUENCE;
    }

    /** Returns how many frames are played of {@code shown} different ones: back again all but the two at the ends. */
    public long frames(long shown) {
        return way == Way.BOOMERANG && shown > 1 ? 2 * shown - 2 : shown;
    }
}
