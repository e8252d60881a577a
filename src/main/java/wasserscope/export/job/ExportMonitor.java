package wasserscope.export.job;

import wasserscope.work.CancelToken;

/** What an export reports to while it is made. Any thread may look at it. */
public final class ExportMonitor {

    private final long total;
    private final CancelToken token;
    private final long began = System.nanoTime();
    private volatile double done;

    /**
     * Begins.
     *
     * @param total how many frames or steps there are
     * @param token tells the one who works that no more is wanted
     */
    public ExportMonitor(long total, CancelToken token) {
        this.total = total;
        this.token = token;
    }

    /** Returns what tells whether no more is wanted. */
    public CancelToken token() {
        return token;
    }

    /** Reports that so much of the total is done. */
    public void report(double amount) {
        done = amount;
    }

    /** Returns how far it is. */
    public ExportProgress progress() {
        double part = total == 0 ? 0 : Math.min(1, done / total);
        double elapsed = (System.nanoTime() - began) / 1e9;
        double left = part == 0 ? Double.POSITIVE_INFINITY : elapsed * (1 - part) / part;
        return new ExportProgress((long) Math.floor(done), total, left);
    }
}
