package wasserscope.theory.minimum;

import java.util.Optional;
import wasserscope.measure.Points;

/** Folds. */
final class Folds {

    private Folds() {}

    static Supremum supremum(double[] c, Points inputs, Optional<LineOrders> orders) {
        double size = 0;
        for (int k = 0; k < c.length; k++) {
            size += Math.abs(c[k]) * Math.sqrt(1 + inputs.at(k, 0) * inputs.at(k, 0) + inputs.at(k, 1) * inputs.at(k, 1));
        }
        return new Supremum(Candidate.at(0, 0, 0, 1), size);
    }
}
