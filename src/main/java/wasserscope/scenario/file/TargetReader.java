package wasserscope.scenario.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wasserscope.measure.Points;
import wasserscope.problem.data.Target;
import wasserscope.problem.expression.ExpressionFault;
import wasserscope.problem.expression.RealExpression;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.LowRank;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Span;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.FieldKind;
import wasserscope.scenario.json.Fields;
import wasserscope.scenario.json.Json;
import wasserscope.scenario.json.Names;
import wasserscope.scenario.preset.Model;
import wasserscope.scenario.preset.OpeningScene;

/** Reads a {@code target}, of a problem or of an intervention. */
final class TargetReader {

    private static final Set<String> FIELDS_OF_1 = Set.of("weights", "positions", "noise", "seed", "y", "entries");
    private static final Set<String> FIELDS =
            Set.of("weights", "positions", "noise", "seed", "y", "entries", "formula");

    private final Fields target;
    private final FeatureMap features;
    private final Model model;
    private final long version;

    private TargetReader(Fields target, FeatureMap features, long version) {
        this.target = target;
        this.features = features;
        this.model = Model.of(features);
        this.version = version;
    }

    private enum TargetKind {
        TEACHER,
        /** Since version 2. */
        FORMULA,
        VALUES,
        MATRIX
    }

    /**
     * Reads a target. Whether it suits its inputs and the loss, {@link TargetChecks} tells.
     *
     * @param version of the file
     * @return nothing if there are faults, which are noted
     */
    static Optional<Target> read(Fields target, FeatureMap features, long version) {
        return new TargetReader(target, features, version).read();
    }

    private Optional<Target> read() {
        TargetKind kind = target.kind(kinds(), TargetKind.TEACHER);
        Optional<Target> read = switch (kind) {
            case TEACHER -> teacher();
            case FORMULA -> formula();
            case VALUES -> values();
            case MATRIX -> matrix();
        };
        target.end(Names.of(kind), target.has("kind"), version < 2 ? FIELDS_OF_1 : FIELDS);
        return read;
    }

    private Map<String, TargetKind> kinds() {
        Map<String, TargetKind> kinds = Names.of(TargetKind.class);
        if (version < 2) {
            kinds.values().remove(TargetKind.FORMULA);
        }
        return kinds;
    }

    private void unsuited(String name) {
        target.faults().add(new Fault.Unsuited(target.path(name), target.written(name), model));
    }

    private Optional<Target> formula() {
        Optional<String> text = target.text("formula");
        double noise = target.number("noise", Quantity.NOISE.span(), 0);
        long seed = target.seed("seed");
        if (features instanceof LowRank) {
            unsuited("kind");
            return Optional.empty();
        }
        target.needed("formula");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (RealExpression.read(text.get(), features.inputAxes())) {
            case ExpressionFault fault -> {
                target.faults().add(new Fault.InFormula(target.path("formula"), fault));
                yield Optional.empty();
            }
            case RealExpression function -> Optional.of(new Target.Formula(function, noise, seed));
        };
    }

    private Optional<Target> teacher() {
        Span weights = features instanceof LowRank ? Span.NOT_NEGATIVE : Span.MEASURED;
        Optional<List<Double>> w = Places.numbers(target, "weights", weights);
        Optional<Points> positions = Places.positions(target, "positions", features.space());
        double noise = target.number("noise", Quantity.NOISE.span(), 0);
        long seed = target.seed("seed");
        if (!target.has("weights") && !target.has("positions")) {
            return OpeningScene.of(model).problem().target() instanceof Target.Teacher usual
                    ? Optional.of(new Target.Teacher(usual.weights(), usual.positions().onAxes(features.space().axes()),
                            noise, seed))
                    : Optional.empty();
        }
        for (String name : List.of("weights", "positions")) {
            if (!target.has(name)) {
                target.missing(name);
            }
        }
        if (w.isEmpty() || positions.isEmpty()) {
            return Optional.empty();
        }
        if (w.get().size() != positions.get().size()) {
            target.faults().add(new Fault.WrongCount(
                    target.path("positions"), positions.get().size(), w.get().size()));
            return Optional.empty();
        }
        return Optional.of(new Target.Teacher(w.get(), positions.get(), noise, seed));
    }

    private Optional<Target> values() {
        Optional<List<Double>> y = Places.numbers(target, "y", Span.MEASURED);
        if (features instanceof LowRank) {
            unsuited("kind");
            return Optional.empty();
        }
        target.needed("y");
        return y.map(Target.Values::new);
    }

    private Optional<Target> matrix() {
        String place = target.path("entries");
        Optional<Json> entries = target.find("entries");
        if (!(features instanceof LowRank)) {
            unsuited("kind");
            return Optional.empty();
        }
        if (entries.isEmpty()) {
            target.missing("entries");
            return Optional.empty();
        }
        List<Json> rows = entries.get().items();
        if (rows.size() != 2) {
            target.wrongKind(place, entries.get(), FieldKind.MATRIX);
            return Optional.empty();
        }
        Optional<double[]> top = target.pair(place + "[0]", rows.getFirst(), FieldKind.PAIR, Span.MEASURED);
        Optional<double[]> bottom = target.pair(place + "[1]", rows.getLast(), FieldKind.PAIR, Span.MEASURED);
        if (top.isEmpty() || bottom.isEmpty()) {
            return Optional.empty();
        }
        if (top.get()[1] == bottom.get()[0]) {
            Optional<Target> read = positive(top.get()[0], top.get()[1], bottom.get()[1]);
            if (read.isPresent()) {
                return read;
            }
        }
        target.faults().add(new Fault.NotPositive(place));
        return Optional.empty();
    }

    private static Optional<Target> positive(double a, double b, double c) {
        try {
            return Optional.of(new Target.Matrix(a, b, c));
        } catch (IllegalArgumentException indefinite) {
            return Optional.empty();
        }
    }
}
