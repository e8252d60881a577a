package wasserscope.export.clip;

/**
 * How a clip is played.
 *
 * @param repeats how often
 * @param way in which order
 */
public record Playback(Repeats repeats, Way way) {

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

    /** Returns how many frames are played of {@code shown} different ones: back again all but the two at the ends. */
    public long frames(long shown) {
        return way == Way.BOOMERANG && shown > 1 ? 2 * shown - 2 : shown;
    }
}
