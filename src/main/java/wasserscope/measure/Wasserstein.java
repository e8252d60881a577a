package wasserscope.measure;

import java.util.Arrays;

/**
 * The 2-Wasserstein distance W₂ = (min_π Σ π_ij |a_i − b_j|²)^½ between the measures (1/m) Σ δ_{a_i} and (1/n) Σ δ_{b_j}, the minimum
 * over all π ≥ 0 with row sums 1/m and column sums 1/n. Exact up to rounding, whatever the scale of the points: see
 * {@link TransportPlan}. It is the metric in which CB18 let m → ∞ (section 2.3, Theorem 2.6); Villani, <em>Topics in Optimal
 * Transportation</em>, chapters 1 and 7.
 */
public final class Wasserstein {

    private Wasserstein() {}

    /**
     * Returns W₂ in the plane, in the units of the points. For any thread; memory 16·m·n bytes.
     *
     * @param a columns x and y of m ≥ 1 numbers each
     * @param b columns x and y of n ≥ 1 numbers each
     * @throws IllegalArgumentException if a set is not two equally long columns of finite numbers, is empty, if m·n ≥ 2³¹, or if a
     *     squared distance overflows
     */
    public static double distance(double[][] a, double[][] b) {
        return distance(a, b, GroundMetric.PLANE);
    }

    /**
     * Returns W₂ on a surface. For any thread; memory 16·m·n bytes.
     *
     * @param a columns x and y of m ≥ 1 numbers each
     * @param b columns x and y of n ≥ 1 numbers each
     * @throws IllegalArgumentException if a set is not two equally long columns of finite numbers, is empty, if m·n ≥ 2³¹, or if a
     *     squared distance overflows
     */
    public static double distance(double[][] a, double[][] b, GroundMetric ground) {
        return Math.sqrt(plan(a, b, ground).cost());
    }

    static TransportPlan plan(double[][] a, double[][] b, GroundMetric ground) {
        requirePoints(a);
        requirePoints(b);
        int rows = a[0].length;
        int columns = b[0].length;
        if ((long) rows * columns > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException(
                    rows + " × " + columns + " points are too many: the product of the numbers must stay below 2³¹");
        }
        double[] cost = new double[rows * columns];
        for (int arc = 0, i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                cost[arc++] = ground.squaredDistance(a[0][i], a[1][i], b[0][j], b[1][j]);
            }
        }
        return TransportPlan.cheapest(cost, rows, columns);
    }

    private static void requirePoints(double[][] set) {
        if (set.length != 2 || set[0].length != set[1].length || set[0].length == 0) {
            throw new IllegalArgumentException("a set of points needs two columns of one length, at least 1");
        }
        if (!Arrays.stream(set).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("a point has a coordinate that is not a finite number");
        }
    }
}
