package wasserscope.flow.start;

/**
 * An interval of the line.
 *
 * @param low its least number
 * @param high its greatest, at least {@code low}
 */
public record Stretch(double low, double high) {

    /** Checks the order. */
    public Stretch {
        if (!(low <= high) || !Double.isFinite(high - low)) {
            throw new IllegalArgumentException("need low <= high, both finite: " + low + ", " + high);
        }
    }

    /** Returns high − low. */
    public double length() {
        return high - low;
    }
}
