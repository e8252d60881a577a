package wasserscope.scenario.file;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import wasserscope.flow.start.Stretch;
import wasserscope.measure.Points;
import wasserscope.problem.model.Space;
import wasserscope.scenario.Span;
import wasserscope.scenario.json.FieldKind;
import wasserscope.scenario.json.Fields;
import wasserscope.scenario.json.Json;

/** Fields that hold points of Θ or inputs: numbers where there is one coordinate, pairs or triples where there are more. */
final class Places {

    private Places() {}

    /** Returns a list of numbers. */
    static Optional<List<Double>> numbers(Fields fields, String name, Span allowed) {
        return fields.numbers(name, allowed).map(column -> Arrays.stream(column).boxed().toList());
    }

    /** Returns a list of points with {@code axes} coordinates. */
    static Optional<Points> points(Fields fields, String name, int axes) {
        if (axes == 1) {
            return fields.numbers(name, Span.MEASURED).map(Points::new);
        }
        return fields.items(name, axes == 2 ? FieldKind.PAIRS : FieldKind.TRIPLES).flatMap(items -> {
            String path = fields.path(name);
            double[][] columns = new double[axes][items.size()];
            int good = 0;
            for (int i = 0; i < items.size(); i++) {
                Optional<double[]> point = point(fields, path + "[" + i + "]", items.get(i), axes);
                for (int axis = 0; axis < axes && point.isPresent(); axis++) {
                    columns[axis][i] = point.get()[axis];
                }
                good += point.isPresent() ? 1 : 0;
            }
            return good == items.size() ? Optional.of(new Points(columns)) : Optional.empty();
        });
    }

    private static Optional<double[]> point(Fields fields, String path, Json value, int axes) {
        return fields.tuple(path, value, axes, axes == 2 ? FieldKind.PAIR : FieldKind.TRIPLE, Span.MEASURED);
    }

    /** Returns a list of points of Θ, each in its usual name. */
    static Optional<Points> positions(Fields fields, String name, Space space) {
        return points(fields, name, space.axes()).map(points -> wrapped(points, space));
    }

    /** Returns a point of Θ. */
    static Optional<List<Double>> position(Fields fields, String name, Space space) {
        if (space.axes() == 1) {
            return fields.number(name, Span.MEASURED).map(theta -> List.of(space.wrapped(theta)));
        }
        return fields.find(name)
                .flatMap(value -> point(fields, fields.path(name), value, space.axes()))
                .map(point -> Arrays.stream(point).boxed().toList());
    }

    /** Returns the numbers that a field says for each axis, one for all or one each. */
    static List<Double> perAxis(Fields fields, String name, int axes, List<Double> usual) {
        Optional<Json> value = fields.find(name);
        if (value.isEmpty()) {
            return usual;
        }
        if (value.get().isList() && axes > 1) {
            FieldKind kind = axes == 2 ? FieldKind.NUMBER_OR_PAIR : FieldKind.NUMBER_OR_TRIPLE;
            return fields.tuple(fields.path(name), value.get(), axes, kind, Span.MEASURED)
                    .map(sides -> Arrays.stream(sides).boxed().toList())
                    .orElse(usual);
        }
        return fields.number(fields.path(name), value.get(), Span.MEASURED)
                .map(number -> List.copyOf(Collections.nCopies(axes, number)))
                .orElse(usual);
    }

    /** Returns the points, each in its usual name. */
    static Points wrapped(Points points, Space space) {
        double[][] columns = points.columns();
        for (double[] column : columns) {
            for (int i = 0; i < column.length; i++) {
                column[i] = space.wrapped(column[i]);
            }
        }
        return new Points(columns);
    }

    /** Returns points as they stand in a file. */
    static Json written(Points points) {
        double[][] columns = points.columns();
        if (columns.length == 1) {
            return new Json.Numbers(columns[0]);
        }
        Json.Arr list = Json.Arr.empty();
        for (int i = 0; i < points.size(); i++) {
            list.items().add(Json.Numbers.of(points.point(i)));
        }
        return list;
    }

    /** Returns a point of Θ as it stands in a file, in its usual name. */
    static Json written(List<Double> theta, Space space) {
        List<Double> named = theta.stream().map(space::wrapped).toList();
        return named.size() == 1 ? new Json.Num(Double.toString(named.getFirst())) : Json.Numbers.of(named);
    }

    /** Returns the ends of ranges as they stand in a file. */
    static Json ends(List<Stretch> sides, ToDoubleFunction<Stretch> end) {
        double[] ends = sides.stream().mapToDouble(end).toArray();
        return ends.length == 1 ? new Json.Num(Double.toString(ends[0])) : Json.Numbers.of(ends);
    }
}
