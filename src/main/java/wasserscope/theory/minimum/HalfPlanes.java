package wasserscope.theory.minimum;

import java.util.Optional;
import wasserscope.measure.Points;
import wasserscope.problem.model.Space;
import wasserscope.theory.arrangement.LineOrders;

/**
 * The supremum of |⟨c, φ(θ)⟩| for φ(θ)(x) = σ(⟨θ, (x, 1)⟩), x ∈ R². Such a neuron is a mean of half planes with one normal, σ(z) = ∫ 1{z ≥ s}
 * σ'(s) ds, and ⟨c, ·⟩ is linear. So the supremum is that over the sets of inputs that a line parts from the others, which are ends of Θ: 0, 1,
 * every open or closed half plane, and of the inputs on its line those on one side of a point. Each of them is met by a line that turns about
 * an input: found exactly but for rounding, in O(n²).
 */
final class HalfPlanes {

    private static final double TOLERANCE = 1e-9;
    private static final int FEWEST_ARCS = 16;
    private static final int PLACES = 1 << 18;

    private final double[] c;
    private final double[] x;
    private final double[] y;
    private final double total;

    private HalfPlanes(double[] c, double[] x, double[] y) {
        this.c = c;
        this.x = x;
        this.y = y;
        double sum = 0;
        for (double part : c) {
            sum += part;
        }
        this.total = sum;
    }

    /** A line through an input, between two meetings: the number of the next, and what is to its left. */
    private record Turned(int pivot, int meeting, double left, double size) {

        Turned or(Turned other) {
            return other.size > size ? other : this;
        }
    }

    /**
     * Returns the supremum. Of more inputs than are ordered a bound alone, of as many {@link DirectionArc}s as can be looked at in some tens
     * of milliseconds.
     */
    static Supremum supremum(double[] c, Points inputs, Optional<LineOrders> orders) {
        HalfPlanes all = new HalfPlanes(c, inputs.column(0), inputs.column(1));
        return orders.map(all::within).orElseGet(() -> {
            int budget = Math.max(FEWEST_ARCS, PLACES / c.length);
            return new BranchAndBound(TOLERANCE, SigmoidModels.slack(c), budget)
                    .search(DirectionArc.circle(DirectionArc.Inputs.of(c, inputs)), all.one());
        });
    }

    /** Goes through all sets. */
    private Supremum within(LineOrders orders) {
        Turned best = new Turned(-1, 0, total, Math.abs(total));
        for (int pivot = 0; pivot < c.length; pivot++) {
            best = turned(pivot, orders.meetings(pivot), best);
        }
        double bound = best.size * (1 + Candidate.ROUNDING) + 4 * SigmoidModels.slack(c);
        return new Supremum(best.pivot < 0 ? one() : candidate(best, orders.meetings(best.pivot)), bound);
    }

    private Candidate one() {
        return Candidate.at(End.ONE, total, 0, 0, SigmoidSum.SATURATION);
    }

    private Turned turned(int pivot, int[] meetings, Turned best) {
        double left = 0;
        for (int meeting : meetings) {
            left += LineOrders.isBehind(meeting) ? 0 : c[LineOrders.point(meeting)];
        }
        Turned found = judged(pivot, 0, left, best);
        double most = found.size;
        double own = c[pivot];
        for (int k = 0; k < meetings.length; k++) {
            int meeting = meetings[k];
            double part = c[LineOrders.point(meeting)];
            left += LineOrders.isBehind(meeting) ? part : -part;
            if (LineOrders.isLast(meeting)
                    && (farther(left, most) || farther(left + own, most))) {
                found = judged(pivot, k + 1, left, found);
                most = found.size;
            }
        }
        return found;
    }

    private boolean farther(double left, double most) {
        return Math.abs(left) > most || Math.abs(total - left) > most;
    }

    /** Looks at what is to the left, with and without the input on the line, and at the rest. */
    private Turned judged(int pivot, int meeting, double left, Turned best) {
        return best.or(judged(pivot, meeting, left)).or(judged(pivot, meeting, left + c[pivot]));
    }

    private Turned judged(int pivot, int meeting, double left) {
        return new Turned(pivot, meeting, left, Math.max(Math.abs(left), Math.abs(total - left)));
    }

    /** The half plane, and a neuron that is it to e^{−40}: its line is turned to between two meetings, and put beside its input. */
    private Candidate candidate(Turned best, int[] meetings) {
        double before = best.meeting > 0 ? angle(best.pivot, meetings[best.meeting - 1]) : angleBelow(best, meetings);
        double after = best.meeting < meetings.length ? angle(best.pivot, meetings[best.meeting]) : before + Math.PI;
        double along = 0.5 * (before + after);
        boolean rest = Math.abs(total - best.left) > Math.abs(best.left);
        double angle = along + (rest ? -0.5 : 0.5) * Math.PI;
        double g = rest ? total - best.left : best.left;
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        return placed(best.pivot, cos, sin, angle, g);
    }

    private double angleBelow(Turned best, int[] meetings) {
        return meetings.length == 0 ? 0 : angle(best.pivot, meetings[meetings.length - 1]) - Math.PI;
    }

    private double angle(int pivot, int meeting) {
        int j = LineOrders.point(meeting);
        double sign = LineOrders.isBehind(meeting) ? -1 : 1;
        return StrictMath.atan2(sign * (y[j] - y[pivot]), sign * (x[j] - x[pivot]));
    }

    /** Puts the line to that side of the input on which g is nearer to what it should be. */
    private Candidate placed(int pivot, double cos, double sin, double angle, double g) {
        double margin = Double.POSITIVE_INFINITY;
        double above = 0;
        for (int k = 0; k < c.length; k++) {
            double apart = cos * (x[k] - x[pivot]) + sin * (y[k] - y[pivot]);
            margin = k == pivot ? margin : Math.min(margin, Math.abs(apart));
            above += k != pivot && apart > 0 ? c[k] : 0;
        }
        double shift = Double.isInfinite(margin) ? 1 : Math.max(0.5 * margin, Double.MIN_NORMAL);
        boolean within = Math.abs(above + c[pivot] - g) < Math.abs(above - g);
        double offset = cos * x[pivot] + sin * y[pivot] + (within ? -shift : shift);
        double steep = Math.min(SigmoidModels.STEEPEST, SigmoidSum.SATURATION / shift);
        return Candidate.at(new End.HalfPlane(Space.CIRCLE.wrapped(angle), offset), g, steep * cos, steep * sin,
                -steep * offset);
    }
}
