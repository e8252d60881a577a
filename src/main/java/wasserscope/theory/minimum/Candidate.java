package wasserscope.theory.minimum;

import java.util.Optional;
import wasserscope.measure.Points;

/**
 * A value that g takes.
 *
 * @param g the value
 * @param size what is to be as large as possible, |g| or −g
 * @param place where, or where the feature is that of the end to e^{−40}
 * @param end the end at which it is taken
 */
record Candidate(double g, double size, Points place, Optional<End> end) {

    static final double ROUNDING = 1e-14;

    static Candidate at(double g, double... theta) {
        return new Candidate(g, Math.abs(g), point(theta), Optional.empty());
    }

    static Candidate at(End end, double g, double... near) {
        return new Candidate(g, Math.abs(g), point(near), Optional.of(end));
    }

    static Points point(double... theta) {
        double[][] columns = new double[theta.length][];
        for (int axis = 0; axis < theta.length; axis++) {
            columns[axis] = new double[] {theta[axis]};
        }
        return new Points(columns);
    }

    /** Returns the better one; this one, which may be an end, where the other is better by rounding alone. */
    Candidate or(Candidate other) {
        return other.size > size + ROUNDING * Math.abs(size) ? other : this;
    }
}
