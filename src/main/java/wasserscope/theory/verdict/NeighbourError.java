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

    private final Objective objective;
    private final Points x;
    private final double[] squares;
    private final double[] nearest = new double[NEIGHBOURS];

    private NeighbourError(Objective objective) {
        this.objective = objective;
        this.x = objective.inputs();
        this.squares = new double[objective.samples()];
    }

    /** Returns it for labels that no teacher made; nothing for other targets, for few data and for very many. */
    static OptionalDouble of(Objective objective) {
        Problem problem = objective.problem();
        int n = objective.samples();
        if (!(problem.target() instanceof Target.Values && problem.loss() instanceof LogisticLoss) || n < FEWEST
                || n > MOST) {
            return OptionalDouble.empty();
        }
        NeighbourError error = new NeighbourError(objective);
        return OptionalDouble.of(IntStream.range(0, n).filter(error::isAmongOthers).mapToDouble(objective::rho).sum());
    }

    private boolean isAmongOthers(int k) {
        measure(k);
        double farthest = nearest[NEIGHBOURS - 1];
        double vote = 0;
        for (int j = 0; j < squares.length; j++) {
            vote += squares[j] <= farthest ? objective.y(j) : 0;
        }
        return vote * objective.y(k) < 0;
    }

    /** Fills the squared distances from point k, itself at ∞, and the least of them in their order. */
    private void measure(int k) {
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        for (int j = 0; j < squares.length; j++) {
            double square = j == k ? Double.POSITIVE_INFINITY : squaredDistance(j, k);
            squares[j] = square;
            int place = NEIGHBOURS;
            while (place > 0 && square < nearest[place - 1]) {
                place--;
            }
            if (place < NEIGHBOURS) {
                System.arraycopy(nearest, place, nearest, place + 1, NEIGHBOURS - 1 - place);
                nearest[place] = square;
            }
        }
    }

    private double squaredDistance(int j, int k) {
        double sum = 0;
        for (int axis = 0; axis < x.axes(); axis++) {
            double apart = x.at(j, axis) - x.at(k, axis);
            sum += apart * apart;
        }
        return sum;
    }
}
