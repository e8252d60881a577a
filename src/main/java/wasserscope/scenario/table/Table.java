package wasserscope.scenario.table;

import java.util.List;
import java.util.Optional;
import wasserscope.measure.Points;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;

/**
 * Data of the user's: inputs, what the network should output there, and how much each counts.
 *
 * @param x the inputs, of one coordinate or two
 * @param y a finite number for each
 * @param weights a positive number for each; if not said all count the same
 * @param notes what was left out, converted or mapped on the way
 */
public record Table(Points x, List<Double> y, Optional<List<Double>> weights, List<Note> notes) {

    /** Copies the lists. */
    public Table {
        y = List.copyOf(y);
        weights = weights.map(List::copyOf);
        notes = List.copyOf(notes);
    }

    /** Takes data to which nothing was done. */
    public Table(Points x, List<Double> y, Optional<List<Double>> weights) {
        this(x, y, weights, List.of());
    }

    /** Returns the inputs with their probabilities. */
    public Data.Samples data() {
        return weights.map(rho -> new Data.Samples(x, rho)).orElseGet(() -> Data.Samples.of(x));
    }

    /** Returns the targets. */
    public Target.Values target() {
        return new Target.Values(y);
    }
}
