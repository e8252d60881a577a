package wasserscope.scenario.table;

import wasserscope.scenario.table.text.Note;
import java.util.List;
import java.util.Optional;
import wasserscope.measure.Points;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.data.Units;

/**
 * Data of the user's: inputs, what the network should output there, and how much each counts.
 *
 * @param x the inputs, of one coordinate or two
 * @param y a finite number for each
 * @param weights a positive number for each; if not said all count the same
 * @param names what inputs and targets are called, and the names of the classes −1 and +1
 * @param notes what was left out, converted or mapped on the way
 */
public record Table(Points x, List<Double> y, Optional<List<Double>> weights, Units names,
        List<Note> notes) {

    /** Copies the lists. */
    public Table {
        y = List.copyOf(y);
        weights = weights.map(List::copyOf);
        notes = List.copyOf(notes);
    }

    /** Takes data without names, to which nothing was done. */
    public Table(Points x, List<Double> y, Optional<List<Double>> weights) {
        this(x, y, weights, unnamed(x.axes()), List.of());
    }

    /** Returns the names of inputs that have none: x, or x1 and x2; and y. */
    static Units unnamed(int inputs) {
        List<String> x = inputs == 1 ? List.of("x") : List.of("x1", "x2");
        return new Units(x.stream().map(Units.Axis::plain).toList(), Units.Axis.plain("y"), List.of());
    }

    /** Returns the same data in the numbers of a problem, (shown − offset)/scale. */
    public Table mapped(Units units) {
        return new Table(units.numbers(x), y.stream().map(units.output()::number).toList(), weights, names, notes);
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
