package wasserscope.theory.minimum;

import java.util.Optional;
import wasserscope.measure.Points;
import wasserscope.theory.arrangement.LineOrders;

/**
 * g(θ) = Σ c_k (⟨θ, z_k⟩)₊, z_k = (x_k, 1), on the sphere |θ| = 1: within a cell, where the inputs with ⟨θ, z_k⟩ &gt; 0 are the same, it is
 * ⟨A, θ⟩ with A their Σ c_k z_k. So the greatest |g| is at a corner of the cells, on an edge where the part of A along it is, or at ±A/|A|
 * where that is within the cell. Edges belong to the lines through an input, {@link LineOrders} has the corners. Exact but for rounding, in
 * O(n²) and some looks at a cell for each. (CB18, section 4.2.)
 */
final class Folds {

    private static final double TOLERANCE = 1e-9;
    private static final int FEWEST_PATCHES = 256;
    private static final int PLACES = 1 << 20;

    /** How far, as a part of |z|, rounding may put a direction beyond the border of its cell. */
    private static final double BORDER = 1e-12;

    /** An input as near to a line, as a part of its distance from the pivot, is not asked on which side it is. */
    private static final double ON_LINE = 1e-12;

    private final double[] c;
    private final double[] x;
    private final double[] y;
    private final double[] total;
    private final double size;
    private int first;
    private Candidate best;
    private double most;

    private Folds(double[] c, double[] x, double[] y) {
        this.c = c;
        this.x = x;
        this.y = y;
        this.total = new double[3];
        double sum = 0;
        for (int k = 0; k < c.length; k++) {
            add(total, c[k], k);
            sum += Math.abs(c[k]) * Math.sqrt(x[k] * x[k] + y[k] * y[k] + 1);
        }
        this.size = sum;
        this.best = at(0, 0, 1);
        this.most = best.size();
    }

    /** Returns the supremum; of more inputs than are ordered a bound of {@link SpherePatch}es. */
    static Supremum supremum(double[] c, Points inputs, Optional<LineOrders> orders) {
        Folds folds = new Folds(c, inputs.column(0), inputs.column(1));
        double slack = (c.length + 64) * 0x1p-50 * folds.size + Double.MIN_NORMAL;
        return orders.map(known -> folds.within(known, slack)).orElseGet(() -> {
            int budget = Math.max(FEWEST_PATCHES, PLACES / c.length);
            return new BranchAndBound(TOLERANCE, slack, budget)
                    .search(SpherePatch.sphere(c, inputs), folds.best);
        });
    }

    private Supremum within(LineOrders orders, double slack) {
        for (int pivot = 0; pivot < c.length; pivot++) {
            turn(pivot, orders.meetings(pivot), this::edge);
        }
        for (int pivot = 0; pivot < c.length; pivot++) {
            turn(pivot, orders.meetings(pivot), this::cells);
        }
        return new Supremum(best, most + slack);
    }

    /** What is done with a line through an input between two meetings: {@code left} is A of the inputs to its left. */
    private interface Visitor {
        void visit(int pivot, int[] meetings, int next, double[] left);
    }

    private void turn(int pivot, int[] meetings, Visitor visitor) {
        double[] left = new double[3];
        for (int meeting : meetings) {
            if (!LineOrders.isBehind(meeting)) {
                add(left, c[LineOrders.point(meeting)], LineOrders.point(meeting));
            }
        }
        visitor.visit(pivot, meetings, 0, left);
        for (int k = 0; k < meetings.length; k++) {
            int j = LineOrders.point(meetings[k]);
            add(left, LineOrders.isBehind(meetings[k]) ? c[j] : -c[j], j);
            if (LineOrders.isLast(meetings[k])) {
                visitor.visit(pivot, meetings, k + 1, left);
            }
        }
    }

    private void add(double[] sum, double part, int k) {
        sum[0] += part * x[k];
        sum[1] += part * y[k];
        sum[2] += part;
    }

    private static double[] minus(double[] a, double[] b) {
        return new double[] {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
    }

    private static double norm(double[] a) {
        return Math.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2]);
    }

    /** Takes g at θ/|θ|. */
    private void take(double g, double[] theta) {
        if (Math.abs(g) > most) {
            double norm = norm(theta);
            most = Math.abs(g);
            best = best.or(Candidate.at(g, theta[0] / norm, theta[1] / norm, theta[2] / norm));
        }
    }

    /** Looks at the corner where the edge begins, and at the part of A along it, for both sides of the line. */
    private void edge(int pivot, int[] meetings, int next, double[] left) {
        if (next > 0) {
            corner(pivot, meetings[next - 1], left);
        }
        along(pivot, meetings, next, left, 1);
        along(pivot, meetings, next, minus(total, left), -1);
    }

    /** Inputs on the line count nothing: g is ⟨A, θ⟩ where it looks to the left, and at −θ that of the others. */
    private void corner(int pivot, int meeting, double[] left) {
        int j = LineOrders.point(meeting);
        double sign = LineOrders.isBehind(meeting) ? -1 : 1;
        double a = sign * (y[pivot] - y[j]);
        double b = sign * (x[j] - x[pivot]);
        double shift = -(a * x[pivot] + b * y[pivot]);
        double norm = Math.sqrt(square(a, b, shift));
        double here = (a * left[0] + b * left[1] + shift * left[2]) / norm;
        double there = here - (a * total[0] + b * total[1] + shift * total[2]) / norm;
        if (Math.max(Math.abs(here), Math.abs(there)) > most) {
            take(here, new double[] {a, b, shift});
            take(there, new double[] {-a, -b, -shift});
        }
    }

    /** Returns the direction of the line at a meeting, upwards. */
    private double[] across(int pivot, int meeting) {
        int j = LineOrders.point(meeting);
        double sign = LineOrders.isBehind(meeting) ? -1 : 1;
        return new double[] {sign * (x[j] - x[pivot]), sign * (y[j] - y[pivot])};
    }

    /**
     * With P the part of A at right angles to z, g is ±|P| at ±P/|P|, where that is on the edge.
     *
     * @param sum A of the inputs on a side
     * @param side 1 for those to the left of the line, −1 for the others
     */
    private void along(int pivot, int[] meetings, int next, double[] sum, int side) {
        double length = x[pivot] * x[pivot] + y[pivot] * y[pivot] + 1;
        double part = (sum[0] * x[pivot] + sum[1] * y[pivot] + sum[2]) / length;
        double a = sum[0] - part * x[pivot];
        double b = sum[1] - part * y[pivot];
        double shift = sum[2] - part;
        double norm = Math.sqrt(square(a, b, shift));
        for (int sign = -1; sign <= 1 && norm > most; sign += 2) {
            if (isBetween(pivot, meetings, next, side * sign * a, side * sign * b)) {
                take(sign * norm, new double[] {sign * a, sign * b, sign * shift});
            }
        }
    }

    /** Tells whether the line with a normal to its left has a direction between two meetings. */
    private boolean isBetween(int pivot, int[] meetings, int next, double right, double up) {
        if (meetings.length == 0) {
            return true;
        }
        double size = Math.hypot(right, up);
        double[] before = before(pivot, meetings, next);
        double[] after = after(pivot, meetings, next);
        return right * before[0] + up * before[1] <= BORDER * size * Math.hypot(before[0], before[1])
                && right * after[0] + up * after[1] >= -BORDER * size * Math.hypot(after[0], after[1]);
    }

    private double[] before(int pivot, int[] meetings, int next) {
        return next > 0 ? across(pivot, meetings[next - 1]) : opposite(across(pivot, meetings[meetings.length - 1]));
    }

    private double[] after(int pivot, int[] meetings, int next) {
        return next < meetings.length ? across(pivot, meetings[next]) : opposite(across(pivot, meetings[0]));
    }

    private static double[] opposite(double[] direction) {
        return new double[] {-direction[0], -direction[1]};
    }

    /** Looks into the cells beside the line, with and without the input on it, and into those opposite. */
    private void cells(int pivot, int[] meetings, int next, double[] left) {
        double square = most * most;
        double own = c[pivot];
        double right = left[0] + own * x[pivot];
        double up = left[1] + own * y[pivot];
        double level = left[2] + own;
        if (square(left[0], left[1], left[2]) > square) {
            inward(pivot, meetings, next, left, 1, -1);
        }
        if (square(right, up, level) > square) {
            inward(pivot, meetings, next, new double[] {right, up, level}, 1, 1);
        }
        if (square(total[0] - left[0], total[1] - left[1], total[2] - left[2]) > square) {
            inward(pivot, meetings, next, minus(total, left), -1, 1);
        }
        if (square(total[0] - right, total[1] - up, total[2] - level) > square) {
            inward(pivot, meetings, next, minus(total, new double[] {right, up, level}), -1, -1);
        }
    }

    private static double square(double a, double b, double c) {
        return a * a + b * b + c * c;
    }

    /**
     * Looks at ±A/|A|, if that is more than what was met.
     *
     * @param side 1 for the inputs to the left of the line, −1 for the others
     * @param own 1 if the input on it counts
     */
    private void inward(int pivot, int[] meetings, int next, double[] sum, int side, int own) {
        double norm = norm(sum);
        for (int sign = -1; sign <= 1 && norm > most; sign += 2) {
            double[] theta = {sign * sum[0] / norm, sign * sum[1] / norm, sign * sum[2] / norm};
            if (own * height(theta, pivot) >= -BORDER * Math.hypot(Math.hypot(x[pivot], y[pivot]), 1)
                    && isWithin(pivot, normal(pivot, meetings, next), theta, side)
                    // Within the cell this is so, but for rounding; inputs next to the line may have hidden that it is not.
                    && at(theta[0], theta[1], theta[2]).size() >= norm - BORDER * (c.length + 64) * size) {
                take(sign * norm, theta);
            }
        }
    }

    private double height(double[] theta, int k) {
        return theta[0] * x[k] + theta[1] * y[k] + theta[2];
    }

    /** Returns a normal to the left of the line halfway between two meetings. */
    private double[] normal(int pivot, int[] meetings, int next) {
        if (meetings.length == 0) {
            return new double[] {0, 1};
        }
        double[] before = before(pivot, meetings, next);
        double[] after = after(pivot, meetings, next);
        double p = Math.hypot(before[0], before[1]);
        double q = Math.hypot(after[0], after[1]);
        double right = before[0] / p + after[0] / q;
        double up = before[1] / p + after[1] / q;
        double size = Math.hypot(right, up);
        // Half a turn on: at right angles to both.
        return size > ON_LINE
                ? new double[] {-up / size, right / size}
                : opposite(new double[] {before[0] / p, before[1] / p});
    }

    /** Tells whether every input is on its side of θ; the one that was not the last time is asked first. */
    private boolean isWithin(int pivot, double[] normal, double[] theta, int side) {
        for (int step = 0; step < c.length; step++) {
            int k = (first + step) % c.length;
            double right = x[k] - x[pivot];
            double up = y[k] - y[pivot];
            double apart = normal[0] * right + normal[1] * up;
            double within = BORDER * (Math.abs(x[k]) + Math.abs(y[k]) + 1);
            if (Math.abs(apart) > ON_LINE * (Math.abs(right) + Math.abs(up))
                    && side * Math.signum(apart) * height(theta, k) < -within) {
                first = k;
                return false;
            }
        }
        return true;
    }

    private Candidate at(double a, double b, double shift) {
        double g = 0;
        for (int k = 0; k < c.length; k++) {
            g += c[k] * Math.max(0, a * x[k] + b * y[k] + shift);
        }
        return Candidate.at(g, a, b, shift);
    }
}
