package wasserscope.theory.verdict;

/**
 * The margin κ of the escape region: the one that was asked for, and the one in force, which is less where a landscape is so flat that
 * nothing in it would count as a way out.
 *
 * @param asked the scenario's
 * @param value the one in force, by which escape region, μ(A) and verdict go; at most {@code asked}
 */
public record Margin(double asked, double value) {

    /** Tells whether another margin is in force than was asked for. */
    public boolean isReduced() {
        return value < asked;
    }
}
