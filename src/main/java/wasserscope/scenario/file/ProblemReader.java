package wasserscope.scenario.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import wasserscope.measure.Points;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.data.Units;
import wasserscope.problem.loss.LogisticLoss;
import wasserscope.problem.loss.Loss;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.LowRank;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Span;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Fields;
import wasserscope.scenario.json.Names;
import wasserscope.scenario.preset.LossPreset;
import wasserscope.scenario.preset.Model;
import wasserscope.scenario.preset.OpeningScene;

/** Reads {@code problem}. What is omitted is that of the schema, or where the model needs another that of the model's scene. */
public final class ProblemReader {

    /** The most data. */
    public static final int MOST_DATA = 100_000;

    private static final Data.Grid GRID = new Data.Grid(-3, 3, 256);

    /** The version from which on a file has units and samples that are held out. */
    private static final int UNITS_SINCE = 2;

    private final Fields fields;
    private final long version;
    private final FeatureMap features;
    private final Model model;

    private ProblemReader(Fields fields, FeatureMap features, long version) {
        this.fields = fields;
        this.version = version;
        this.features = features;
        this.model = Model.of(features);
    }

    private enum DataKind {
        GRID,
        SAMPLES
    }

    private static final Set<String> DATA_FIELDS = Set.of("min", "max", "count", "x", "weight", "held");

    /**
     * Returns the model that a problem names; without one the rest of a scenario has no sense.
     *
     * @param version of the file
     */
    static Optional<FeatureMap> features(Fields problem, long version) {
        Optional<Model> said = problem.choice("model", Names.of(Model.in(version)));
        FieldReader reader = new FieldReader(problem, version);
        FeatureMap read = reader.oneOf(Model.in(version), "model", Model.SIGMOID_THRESHOLD,
                said.orElse(Model.SIGMOID_THRESHOLD), each -> each.pass(each.usual(), reader));
        return problem.has("model") ? said.map(_ -> read) : Optional.of(read);
    }

    /**
     * Reads the problem of a model; of no use if there are faults.
     *
     * @param version of the file
     */
    static Problem read(Fields problem, FeatureMap features, long version) {
        return new ProblemReader(problem, features, version).read();
    }

    private Problem read() {
        double lambda = fields.number("lambda", Quantity.LAMBDA.span(), 0);
        Loss loss = fields.choice("loss", Names.of(LossPreset.class)).orElse(LossPreset.SQUARE).loss();
        if (features instanceof LowRank && loss instanceof LogisticLoss) {
            unsuited(fields, "loss");
        }
        Data data = data(fields.child("data"));
        data.heldOut().ifPresent(held -> TargetChecks.note(fields.child("data").child("held"), held.y(), loss));
        Fields inner = fields.child("target");
        Optional<Target> target = TargetReader.read(inner, features, version);
        target.ifPresent(read -> TargetChecks.note(inner, read, data, loss));
        Optional<Units> units = units();
        fields.end();
        return target.filter(_ -> fields.faults().isEmpty())
                .map(read -> new Problem(features, data, read, loss, lambda, units))
                .orElseGet(() -> OpeningScene.of(model).problem());
    }

    private Optional<Units> units() {
        if (version < UNITS_SINCE || !fields.has("units")) {
            return Optional.empty();
        }
        if (features instanceof LowRank) {
            unsuited(fields, "units");
            return Optional.empty();
        }
        return Optional.of(UnitsFields.read(fields.child("units"), features.inputAxes()));
    }

    /** Reads inputs for a model; of no use if there are faults. */
    static Data data(Fields data, FeatureMap features, long version) {
        return new ProblemReader(data, features, version).data(data);
    }

    private void unsuited(Fields where, String name) {
        where.faults().add(new Fault.Unsuited(where.path(name), where.written(name), model));
    }

    private Data data(Fields data) {
        Data usual = model.data();
        if (data.isEmpty()) {
            return usual;
        }
        DataKind chosen =
                data.kind(Names.of(DataKind.class), usual instanceof Data.Samples ? DataKind.SAMPLES : DataKind.GRID);
        Data read = usual;
        if (features instanceof LowRank) {
            data.names().forEach(name -> unsuited(data, name));
        } else {
            read = chosen == DataKind.GRID ? grid(data, usual instanceof Data.Grid own ? own : GRID) : samples(data);
        }
        data.end(Names.of(chosen), data.has("kind"), DATA_FIELDS);
        return read;
    }

    private Data grid(Fields data, Data.Grid usual) {
        double min = data.number("min", Span.MEASURED, usual.min());
        double max = data.number("max", Span.MEASURED, usual.max());
        int count = data.count("count", new Span(2, MOST_DATA), usual.count());
        if (features.inputAxes() != 1) {
            unsuited(data, "kind");
            return GRID;
        }
        if (!(min < max)) {
            data.faults().add(new Fault.Disordered(data.path("min"), min, max));
            return GRID;
        }
        return new Data.Grid(min, max, count);
    }

    private Data samples(Fields data) {
        Optional<Points> x = Places.points(data, "x", features.inputAxes());
        Optional<List<Double>> weight = Places.numbers(data, "weight", Span.POSITIVE);
        Optional<Data.HeldOut> held = version < UNITS_SINCE || !data.has("held")
                ? Optional.empty()
                : held(data.child("held"));
        if (!data.has("x")) {
            data.missing("x");
        }
        if (x.isEmpty()) {
            return GRID;
        }
        int n = x.get().size();
        int weights = weight.map(List::size).orElse(n);
        if (n < 1 || n > MOST_DATA) {
            data.faults().add(new Fault.OutOfRange(data.path("x"), n + " inputs", new Span(1, MOST_DATA)));
            return GRID;
        }
        if (weights != n) {
            data.faults().add(new Fault.WrongCount(data.path("weight"), weights, n));
            return GRID;
        }
        return new Data.Samples(x.get(), weight.orElseGet(() -> Data.Samples.of(x.get()).weights()), held);
    }

    private Optional<Data.HeldOut> held(Fields held) {
        Optional<Points> x = Places.points(held, "x", features.inputAxes());
        Optional<List<Double>> y = Places.numbers(held, "y", Span.MEASURED);
        for (String name : List.of("x", "y")) {
            if (!held.has(name)) {
                held.missing(name);
            }
        }
        held.end();
        if (x.isEmpty() || y.isEmpty()) {
            return Optional.empty();
        }
        int n = x.get().size();
        if (n < 1 || n > MOST_DATA) {
            held.faults().add(new Fault.OutOfRange(held.path("x"), n + " inputs", new Span(1, MOST_DATA)));
        } else if (y.get().size() != n) {
            held.faults().add(new Fault.WrongCount(held.path("y"), y.get().size(), n));
        }
        return held.faults().isEmpty() ? Optional.of(new Data.HeldOut(x.get(), y.get())) : Optional.empty();
    }
}
