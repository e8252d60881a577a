package wasserscope.app.session;

/** Counts the pictures shown in each second. For the FX thread. */
final class PictureRate {

    private static final long SECOND = 1_000_000_000L;

    private long second;
    private int count;
    private int last;

    void pulse(long now, boolean swapped) {
        if (swapped) {
            count++;
        }
        if (now - second >= SECOND) {
            last = (int) Math.round(count * (double) SECOND / Math.max(SECOND, Math.min(2 * SECOND, now - second)));
            count = 0;
            second = now;
        }
    }

    int perSecond() {
        return last;
    }
}
