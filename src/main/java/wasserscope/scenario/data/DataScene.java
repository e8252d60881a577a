package wasserscope.scenario.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.start.Gaussian;
import wasserscope.flow.start.Range;
import wasserscope.flow.start.Start;
import wasserscope.flow.start.ZeroLine;
import wasserscope.flow.step.StepSize;
import wasserscope.problem.Objective;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Units;
import wasserscope.problem.loss.LogisticLoss;
import wasserscope.problem.loss.Loss;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.LowRank;
import wasserscope.problem.model.SigmoidPlane;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.problem.model.Space;
import wasserscope.scenario.Pace;
import wasserscope.scenario.PlaneWindow;
import wasserscope.scenario.Playing;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.preset.LossPreset;
import wasserscope.scenario.table.Table;
import wasserscope.scenario.table.text.Note;
import wasserscope.theory.verdict.Certifier;

/**
 * Scenarios with a table of the user's data: a scene made for them, or the present one with them for its data. Their numbers are mapped to
 * those of the plane, and {@link Problem#units} says how, or are taken as they are. Without a title; for any thread.
 */
public final class DataScene {

    /** From so many distinct inputs on, β is 5: neurons so steep have data on their slopes. */
    private static final int FINE = 40;

    private static final int PARTICLES = 200;
    private static final double LAMBDA_PART = 0.01;
    private static final MathContext DIGITS = new MathContext(2);

    private DataScene() {}

    /** How a table's numbers become those of a problem. */
    @FunctionalInterface
    private interface Reading {

        Units units(FeatureMap features, Loss loss, Table table);
    }

    /**
     * Returns the scene that a table opens in. One input: threshold neurons from the zero-line, λ = sup|g_0|/100 or the greatest that is
     * allowed, so that a best network exists and is smooth. Two: sigmoid neurons of the plane from a normal cloud. Plain descent by automatic steps; of classes the logistic
     * loss.
     */
    public static Scenario of(Table table) {
        return scene(table, Standardization::of);
    }

    /** Returns the scene that a table opens in, its numbers taken as they are. */
    public static Scenario asItIs(Table table) {
        return scene(table, (_, _, plain) -> plain.names());
    }

    /**
     * Returns a scenario with a table for its data; where its model takes other inputs, the scene that the table opens in. Classes are
     * judged by the logistic loss, numbers that are no labels by the square loss, else the loss stays. Inputs that are exactly the present
     * ones keep their units.
     *
     * @param present the present settings, without interventions
     */
    public static Scenario in(Scenario present, Table table) {
        return fits(present, table) ? within(present, table, Standardization::of) : of(table);
    }

    /** Returns a scenario with a table for its data as {@link #in} does, its numbers taken as they are. */
    public static Scenario asItIs(Scenario present, Table table) {
        return fits(present, table) ? within(present, table, (_, _, plain) -> plain.names()) : asItIs(table);
    }

    /** Returns what is to be said about a scenario made for a table: that the loss is another one. */
    public static List<Note> notes(Loss before, Scenario made) {
        Loss after = made.problem().loss();
        return after.equals(before) ? List.of() : List.of(new Note.OtherLoss(LossPreset.of(after)));
    }

    private static boolean fits(Scenario present, Table table) {
        FeatureMap features = present.problem().features();
        return !(features instanceof LowRank) && features.inputAxes() == table.x().axes();
    }

    private static Scenario within(Scenario present, Table table, Reading reading) {
        Problem before = present.problem();
        boolean labels = Stream.concat(table.y().stream(), table.held().stream().flatMap(held -> held.y().stream()))
                .allMatch(before.loss()::admits);
        Loss loss = !table.names().classes().isEmpty()
                ? new LogisticLoss()
                : labels ? before.loss() : new SquareLoss();
        Units units = reading.units(before.features(), loss, table);
        Problem made = problem(before.features(), loss, table, units).withLambda(before.lambda());
        return present.with(before.data().x().equals(table.x()) ? atInputsOf(before, made, units, table) : made)
                .withUsualEngine();
    }

    /** Returns a problem at the inputs of another, which are already numbers of the plane, and so are a table's that has the same. */
    private static Problem atInputsOf(Problem before, Problem made, Units units, Table table) {
        List<Units.Axis> inputs = before.units().map(Units::inputs)
                .orElseGet(() -> units.inputs().stream().map(axis -> Units.Axis.plain(axis.name())).toList());
        Optional<Data.HeldOut> held = made.data().heldOut()
                .map(mapped -> new Data.HeldOut(table.held().orElseThrow().x(), mapped.y()));
        return new Problem(made.features(), withRowsOf(table, held, before.data().withoutHeldOut()), made.target(),
                made.loss(), made.lambda())
                .with(new Units(inputs, units.output(), units.classes()));
    }

    /** Returns inputs with the weights that a table has for them, if it has some, and with what is held out of it. */
    private static Data withRowsOf(Table table, Optional<Data.HeldOut> held, Data inputs) {
        if (table.weights().isEmpty() && held.isEmpty()) {
            return inputs;
        }
        Data.Samples equal = Data.Samples.of(inputs.x());
        List<Double> present = inputs instanceof Data.Samples samples ? samples.weights() : equal.weights();
        return new Data.Samples(inputs.x(), table.weights().orElse(present), held);
    }

    private static Problem problem(FeatureMap features, Loss loss, Table table, Units units) {
        Table mapped = table.mapped(units);
        return new Problem(features, mapped.data(), mapped.target(), loss, 0).with(units);
    }

    private static Scenario scene(Table table, Reading reading) {
        Loss loss = table.names().classes().isEmpty() ? new SquareLoss() : new LogisticLoss();
        return table.x().axes() == 1 ? onLine(table, loss, reading) : inPlane(table, loss, reading);
    }

    private static Scenario onLine(Table table, Loss loss, Reading reading) {
        long distinct = Arrays.stream(table.x().column(0)).distinct().count();
        FeatureMap features = new SigmoidThreshold(distinct < FINE ? 3 : 5);
        Problem problem = problem(features, loss, table, reading.units(features, loss, table));
        double steepest = new Certifier(new Objective(problem)).scale().steepest();
        double lambda = new BigDecimal(Quantity.LAMBDA.nearest(LAMBDA_PART * steepest)).round(DIGITS).doubleValue();
        return scene(problem.withLambda(lambda),
                new Start(new ZeroLine(Range.whole(Space.LINE)), PARTICLES, 1, 1), new PlaneWindow(-4.5, 4.5, -12, 12));
    }

    private static Scenario inPlane(Table table, Loss loss, Reading reading) {
        FeatureMap features = new SigmoidPlane();
        return scene(problem(features, loss, table, reading.units(features, loss, table)),
                new Start(new Gaussian(), PARTICLES, 3, 1), new PlaneWindow(-16, 16, -16, 16));
    }

    private static Scenario scene(Problem problem, Start start, PlaneWindow window) {
        Scenario plain = Scenario.of("", problem, start, new GradientDescent(new StepSize.Automatic()),
                new Pace.Logarithmic(), window);
        return plain.with(Playing.of(plain.pace(), Playing.ENDS)).withUsualEngine();
    }
}
