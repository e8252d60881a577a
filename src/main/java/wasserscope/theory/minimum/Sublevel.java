package wasserscope.theory.minimum;

import java.util.ArrayList;
import java.util.List;

/**
 * The set {±g ≤ level} along a {@link Section}: its ends are roots between nodes where the sign changes, also where a dip between two
 * nodes passes the level and comes back. For one thread.
 */
public final class Sublevel {

    private final Section section;
    private final int sign;
    private final double level;

    /**
     * Asks for a set.
     *
     * @param sign 1 for g ≤ level, −1 for −g ≤ level
     */
    public Sublevel(Section section, int sign, double level) {
        this.section = section;
        this.sign = sign;
        this.level = level;
    }

    /** Returns the intervals of which the set consists, from left to right. */
    public List<Interval> intervals() {
        double[] nodes = section.nodes();
        double[][] g = section.at(nodes);
        List<Double> ends = new ArrayList<>();
        for (int j = 0; j + 1 < nodes.length; j++) {
            double from = above(g[0][j]);
            double to = above(g[0][j + 1]);
            if (from <= 0 != to <= 0) {
                ends.add(root(nodes[j], nodes[j + 1]));
            } else {
                double inward = from <= 0 ? sign : -sign;
                if (inward * g[1][j] > 0 && inward * g[1][j + 1] < 0) {
                    addTurn(nodes[j], nodes[j + 1], from <= 0, ends);
                }
            }
        }
        return section.isClosed() ? closed(ends, above(g[0][0]) <= 0) : open(ends, above(g[0][0]) <= 0);
    }

    private double above(double g) {
        return sign * g - level;
    }

    /** Adds two ends where g turns between two nodes beyond the level. */
    private void addTurn(double left, double right, boolean inside, List<Double> ends) {
        double turn = BracketedRoot.between(place -> section.at(place)[1][0], left, right);
        if (above(section.at(turn)[0][0]) <= 0 != inside) {
            ends.add(root(left, turn));
            ends.add(root(turn, right));
        }
    }

    private double root(double left, double right) {
        return BracketedRoot.between(place -> above(section.at(place)[0][0]), left, right);
    }

    private static List<Interval> open(List<Double> ends, boolean beginsInside) {
        List<Interval> intervals = new ArrayList<>();
        double low = beginsInside ? Double.NEGATIVE_INFINITY : Double.NaN;
        for (double end : ends) {
            if (Double.isNaN(low)) {
                low = end;
            } else {
                intervals.add(new Interval(low, end));
                low = Double.NaN;
            }
        }
        if (!Double.isNaN(low)) {
            intervals.add(new Interval(low, Double.POSITIVE_INFINITY));
        }
        return intervals;
    }

    /** Joins what begins before the first node to what ends after the last: they are one. */
    private List<Interval> closed(List<Double> ends, boolean beginsInside) {
        if (ends.isEmpty()) {
            return beginsInside ? List.of(Interval.ALL) : List.of();
        }
        double turn = section.nodes()[section.nodes().length - 1] - section.nodes()[0];
        List<Interval> intervals = new ArrayList<>();
        int first = beginsInside ? 1 : 0;
        for (int j = first; j < ends.size(); j += 2) {
            double high = j + 1 < ends.size() ? ends.get(j + 1) : ends.getFirst() + turn;
            intervals.add(new Interval(ends.get(j), high));
        }
        return intervals;
    }
}
