package wasserscope.theory.minimum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wasserscope.measure.Points;
import wasserscope.problem.Objective;
import wasserscope.problem.model.Space;
import wasserscope.theory.arrangement.LineOrders;

/**
 * The inputs without repetition, in the order in which they first occur. Every network is the same at equal inputs, so that
 *
 * <pre>Σ c_k φ(θ)(x_k) = Σ ĉ_j φ(θ)(x̂_j),   ½ Σ ρ_k (f − y_k)² = ½ Σ ρ̂_j (f − ȳ_j)² + ½ Σ ρ_k (y_k − ȳ)²</pre>
 *
 * with the sums over equal inputs ĉ and ρ̂, and the mean target ȳ: for the square loss it is a problem with fewer inputs and a constant.
 * Immutable.
 */
public final class DistinctInputs {

    private final int[] group;
    private final Points x;
    private final double[] rho;
    private final double[] y;
    private final double scatter;
    private final Optional<LineOrders> orders;

    private DistinctInputs(
            int[] group, Points x, Optional<LineOrders> orders, double[] rho, double[] y, double scatter) {
        this.group = group;
        this.x = x;
        this.orders = orders;
        this.rho = rho;
        this.y = y;
        this.scatter = scatter;
    }

    /** Finds the inputs that are equal in all coordinates. */
    public static DistinctInputs of(Objective objective) {
        return of(objective, Optional.empty());
    }

    /** Returns the distinct inputs of another objective; where they are these, how lines turn about them is not found again. */
    public DistinctInputs in(Objective other) {
        return of(other, Optional.of(this));
    }

    private static DistinctInputs of(Objective objective, Optional<DistinctInputs> before) {
        int n = objective.samples();
        Points all = objective.inputs();
        int[] group = new int[n];
        List<Integer> first = new ArrayList<>();
        Map<List<Double>, Integer> known = new HashMap<>();
        for (int k = 0; k < n; k++) {
            List<Double> place = new ArrayList<>();
            for (int axis = 0; axis < all.axes(); axis++) {
                // Adding 0 makes −0 and 0 one input.
                place.add(all.at(k, axis) + 0.0);
            }
            Integer found = known.putIfAbsent(place, first.size());
            group[k] = found == null ? first.size() : found;
            if (found == null) {
                first.add(k);
            }
        }
        double[][] columns = new double[all.axes()][first.size()];
        for (int j = 0; j < first.size(); j++) {
            for (int axis = 0; axis < columns.length; axis++) {
                columns[axis][j] = all.at(first.get(j), axis);
            }
        }
        return merged(objective, group, first, new Points(columns), before);
    }

    private static DistinctInputs merged(
            Objective objective, int[] group, List<Integer> first, Points x, Optional<DistinctInputs> before) {
        double[] rho = new double[first.size()];
        double[] mean = new double[first.size()];
        for (int k = 0; k < group.length; k++) {
            rho[group[k]] += objective.rho(k);
            // Summed as differences, the mean of equal targets is that target exactly.
            mean[group[k]] += objective.rho(k) * (objective.y(k) - objective.y(first.get(group[k])));
        }
        for (int j = 0; j < mean.length; j++) {
            mean[j] = objective.y(first.get(j)) + mean[j] / rho[j];
        }
        double scatter = 0;
        double size = 0;
        for (int k = 0; k < group.length; k++) {
            double apart = objective.y(k) - mean[group[k]];
            scatter += 0.5 * objective.rho(k) * apart * apart;
            size += objective.rho(k) * objective.y(k) * objective.y(k);
        }
        double rounding = (group.length + 16) * 0x1p-52;
        boolean ordered = objective.space() == Space.SPACE && x.size() <= LineOrders.MOST;
        Optional<LineOrders> known =
                before.filter(there -> ordered && there.x.equals(x)).flatMap(there -> there.orders);
        Optional<LineOrders> orders = ordered && known.isEmpty() ? Optional.of(LineOrders.of(x)) : known;
        return new DistinctInputs(group, x, orders, rho, mean,
                Math.max(0, scatter - rounding * (scatter + rounding * size)));
    }

    /** Returns the distinct inputs. */
    Points x() {
        return x;
    }

    /** Returns how lines turn about them, where neurons of two inputs have a bias and the inputs are few enough. */
    Optional<LineOrders> orders() {
        return orders;
    }

    /** Returns ρ̂, the probability of a distinct input. */
    double rho(int j) {
        return rho[j];
    }

    /** Returns ȳ, the mean target at a distinct input. */
    double y(int j) {
        return y[j];
    }

    /** Returns ½ Σ ρ_k (y_k − ȳ)², which no network removes from the square loss; rounded downward. */
    double scatter() {
        return scatter;
    }

    /** Returns the sums of a covector over equal inputs; the covector itself where no two are equal. */
    double[] gathered(double[] c) {
        if (rho.length == group.length) {
            return c;
        }
        double[] sums = new double[rho.length];
        for (int k = 0; k < group.length; k++) {
            sums[group[k]] += c[k];
        }
        return sums;
    }
}
