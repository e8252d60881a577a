package wasserscope.scenario.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import wasserscope.measure.Points;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.data.Units;
import wasserscope.random.CounterRandom;
import wasserscope.scenario.table.text.Note;

/**
 * Data of the user's: inputs, what the network should output there, and how much each counts.
 *
 * @param x the inputs, of one coordinate or two
 * @param y a finite number for each
 * @param weights a positive number for each; if not said all count the same
 * @param names what inputs and targets are called, and the names of the classes −1 and +1
 * @param notes what was left out, converted or mapped on the way
 * @param held rows that are held out
 */
public record Table(Points x, List<Double> y, Optional<List<Double>> weights, Units names,
        List<Note> notes, Optional<Data.HeldOut> held) {

    /** Copies the lists. */
    public Table {
        y = List.copyOf(y);
        weights = weights.map(List::copyOf);
        notes = List.copyOf(notes);
    }

    /** Takes data of which none are held out. */
    public Table(Points x, List<Double> y, Optional<List<Double>> weights, Units names, List<Note> notes) {
        this(x, y, weights, names, notes, Optional.empty());
    }

    /** Takes data without names, to which nothing was done. */
    public Table(Points x, List<Double> y, Optional<List<Double>> weights) {
        this(x, y, weights, Units.unnamed(x.axes()), List.of());
    }

    /** Returns the same data in the numbers of a problem, (shown − offset)/scale. */
    public Table mapped(Units units) {
        return new Table(units.numbers(x), numbers(y, units), weights, names, notes,
                held.map(rows -> new Data.HeldOut(units.numbers(rows.x()), numbers(rows.y(), units))));
    }

    private static List<Double> numbers(List<Double> shown, Units units) {
        return shown.stream().map(units.output()::number).toList();
    }

    /**
     * Returns this table with one row of each {@code every} that follow each other held out, drawn by the seed, in place of those that
     * were. Of fewer rows none is held out.
     *
     * @param every at least 2
     */
    public Table holdingOut(int every, long seed) {
        if (every < 2) {
            throw new IllegalArgumentException("of " + every + " rows one cannot be held out");
        }
        CounterRandom draws = new CounterRandom(seed, CounterRandom.Stream.HELD_OUT);
        int whole = x.size() / every;
        Set<Integer> out = IntStream.range(0, whole)
                .mapToObj(block -> block * every + (int) (every * draws.uniform(block, 0)))
                .collect(Collectors.toSet());
        int[] left = IntStream.range(0, x.size()).filter(row -> !out.contains(row)).toArray();
        int[] taken = IntStream.range(0, x.size()).filter(out::contains).toArray();
        return out.isEmpty() ? this
                : new Table(x.picked(left), picked(y, left), weights.map(all -> picked(all, left)), names, notes,
                        Optional.of(new Data.HeldOut(x.picked(taken), picked(y, taken))));
    }

    private static List<Double> picked(List<Double> column, int... rows) {
        return Arrays.stream(rows).mapToObj(column::get).toList();
    }

    /** Returns the inputs with their probabilities. */
    public Data.Samples data() {
        List<Double> rho = weights.orElseGet(() -> Data.Samples.of(x).weights());
        return new Data.Samples(x, rho, held);
    }

    /** Returns the targets. */
    public Target.Values target() {
        return new Target.Values(y);
    }
}
