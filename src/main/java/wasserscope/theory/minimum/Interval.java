package wasserscope.theory.minimum;

/**
 * A closed interval of Θ or of directions; open towards an infinite end. On a circle it may run past the full turn: [6, 7] holds 0.5.
 *
 * @param low its first point, or −∞
 * @param high its last point, or +∞; not less than {@code low}
 */
public record Interval(double low, double high) {

    /** Everything. */
    public static final Interval ALL = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** Tells whether {@code place} is in it. */
    public boolean holds(double place) {
        return place >= low && place <= high;
    }

    /** Tells whether it is the whole of Θ or of a circle. */
    public boolean isEverything() {
        return equals(ALL);
    }
}
