package wasserscope.theory.verdict;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import wasserscope.measure.Points;
import wasserscope.problem.Objective;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.LogisticLoss;

/**
 * How much two classes overlap: the part ρ of the data whose label is not that of most of their 15 nearest neighbours. A network with fewer
 * wrong signs than that follows single points. (Cover and Hart 1967: nearest neighbours come near the least error that there is.)
 */
final class NeighbourError {

    private static final int NEIGHBOURS = 15;

    /** Of fewer data, or more, it is not looked for: it costs O(n²). */
    private static final int FEWEST = 4 * NEIGHBOURS;

    private static final int MOST = 3000;

    private NeighbourError() {}

    /** Returns it for labels that no teacher made; nothing for other targets, for few data and for very many. */
    static OptionalDouble of(Objective objective) {
        Problem problem = objective.problem();
        int n = objective.samples();
        if (!(problem.target() instanceof Target.Values && problem.loss() instanceof LogisticLoss) || n < FEWEST
                || n > MOST) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(IntStream.range(0, n).filter(k -> isAmongOthers(objective, k))
                .mapToDouble(objective::rho).sum());
    }

    private static boolean isAmongOthers(Objective objective, int k) {
        Points x = objective.inputs();
        double[] squares = IntStream.range(0, objective.samples())
                .mapToDouble(j -> j == k ? Double.POSITIVE_INFINITY : squaredDistance(x, j, k)).toArray();
        double[] sorted = squares.clone();
        Arrays.sort(sorted);
        double farthest = sorted[NEIGHBOURS - 1];
        double vote = IntStream.range(0, squares.length).filter(j -> squares[j] <= farthest)
                .mapToDouble(objective::y).sum();
        return vote * objective.y(k) < 0;
    }

    private static double squaredDistance(Points x, int j, int k) {
        double sum = 0;
        for (int axis = 0; axis < x.axes(); axis++) {
            double apart = x.at(j, axis) - x.at(k, axis);
            sum += apart * apart;
        }
        return sum;
    }
}
