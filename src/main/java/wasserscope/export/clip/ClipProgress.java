package wasserscope.export.clip;

/**
 * How far the making of a clip is.
 *
 * @param done how many frames' worth of work is done
 * @param total how many frames there are
 * @param secondsLeft how long the rest will take if it goes on like that; infinite before anything is done
 */
public record ClipProgress(long done, long total, double secondsLeft) {

    /** Returns the part that is done, 0 … 1. */
    public double part() {
        return total == 0 ? 0 : Math.min(1, done / (double) total);
    }
}
