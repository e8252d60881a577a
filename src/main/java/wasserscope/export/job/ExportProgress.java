package wasserscope.export.job;

/**
 * How far an export is.
 *
 * @param done how many frames or steps are done
 * @param total how many there are
 * @param secondsLeft how long the rest will take if it goes on like that; infinite before anything is done
 */
public record ExportProgress(long done, long total, double secondsLeft) {

    /** Returns the part that is done, 0 … 1. */
    public double part() {
        return total == 0 ? 0 : Math.min(1, done / (double) total);
    }
}
