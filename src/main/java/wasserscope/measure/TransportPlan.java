package wasserscope.measure;

import java.util.Arrays;

/**
 * A cheapest plan π between the uniform measures on m rows and n columns: min Σ π_ij c_ij with row sums 1/m and column sums 1/n, by the
 * network simplex method. In whole units, with k = gcd(m, n), each row sends n/k and each column takes m/k.
 *
 * <p>Costs are rounded to whole numbers of some 50 bits, so that all that decides about a pivot is exact: no tolerance, and with the
 * strongly feasible {@link TransportTree} no cycling. If the plan turns out to be cheap beside the dearest arc, arcs dearer than the
 * whole plan can be in no better one; they are cut down to its cost, the others rounded more finely, and the search goes on from the plan
 * it has. (Ahuja, Magnanti, Orlin, <em>Network Flows</em>, chapter 11.) Confined to the thread that makes it.
 */
final class TransportPlan {

    private final int rows;
    private final int columns;
    private final double[] cost;
    private final long[] price;
    private final long dearestPrice;
    private final long units;
    private final TransportTree tree;
    private double cap;

    private TransportPlan(double[] cost, int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.cost = cost;
        price = new long[cost.length];
        // A reduced cost is a sum of at most m + n + 4 prices, which must not overflow.
        dearestPrice = (1L << 62) / (rows + columns + 4L);
        int common = gcd(rows, columns);
        units = (long) rows * (columns / common);
        tree = new TransportTree(rows, columns, columns / common, rows / common);
        cap = Arrays.stream(cost).max().orElseThrow();
    }

    /**
     * Returns a cheapest plan.
     *
     * @param cost c_ij ≥ 0 at i·columns + j; kept, not copied
     * @throws IllegalArgumentException if a cost is not finite
     */
    static TransportPlan cheapest(double[] cost, int rows, int columns) {
        TransportPlan plan = new TransportPlan(cost, rows, columns);
        if (!Double.isFinite(plan.cap)) {
            throw new IllegalArgumentException("the squared distance of two points is not a finite number");
        }
        plan.roundAndSolve();
        double total = plan.total();
        while (0 < total && total < plan.cap / 2) {
            plan.cap = total;
            plan.roundAndSolve();
            total = plan.total();
        }
        return plan;
    }

    /** Returns Σ π_ij c_ij. */
    double cost() {
        return total() / units;
    }

    /** Returns p_i of a row: for all i, j, c_ij ≥ q_j − p_i up to {@link #resolution()}, with equality where π_ij > 0. */
    double rowPotential(int row) {
        return tree.potential(row) * (cap / dearestPrice);
    }

    /** Returns q_j of a column. */
    double columnPotential(int column) {
        return tree.potential(rows + column) * (cap / dearestPrice);
    }

    /** Returns by how much costs were rounded at most. */
    double resolution() {
        return cap / dearestPrice;
    }

    private double total() {
        double sum = 0;
        for (int node = 0; node < rows + columns; node++) {
            int arc = tree.arc(node);
            if (arc >= 0) {
                sum += tree.flow(node) * cost[arc];
            }
        }
        return sum;
    }

    private void roundAndSolve() {
        for (int arc = 0; arc < cost.length; arc++) {
            price[arc] = cap == 0 ? 0 : Math.round(Math.min(cost[arc], cap) / cap * dearestPrice);
        }
        tree.reprice(price, dearestPrice);
        int idle = 0;
        for (int row = 0; idle < rows; row = row + 1 == rows ? 0 : row + 1) {
            idle = improve(row) ? 0 : idle + 1;
        }
    }

    /** Lets the most profitable arc of a row enter, if there is one. */
    private boolean improve(int row) {
        int start = row * columns;
        int best = -1;
        long least = -tree.potential(row);
        for (int column = 0; column < columns; column++) {
            long reduced = price[start + column] - tree.potential(rows + column);
            if (reduced < least) {
                least = reduced;
                best = column;
            }
        }
        if (best < 0) {
            return false;
        }
        tree.enter(row, best, price[start + best]);
        return true;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
