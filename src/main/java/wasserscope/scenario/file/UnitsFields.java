package wasserscope.scenario.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wasserscope.problem.data.Units;
import wasserscope.scenario.Span;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.FieldKind;
import wasserscope.scenario.json.Fields;
import wasserscope.scenario.json.Json;

/** Reads and writes {@code problem.units}: an object for each coordinate of x and one for y, and the names of the classes. */
final class UnitsFields {

    private static final String OUTPUT = "y";
    private static final String CLASSES = "classes";

    private UnitsFields() {}

    /**
     * Reads units.
     *
     * @param axes how many coordinates x has
     */
    static Units read(Fields units, int axes) {
        List<Units.Axis> inputs = names(axes).stream().map(name -> axis(units.child(name), name)).toList();
        Units.Axis output = axis(units.child(OUTPUT), OUTPUT);
        List<String> classes = classes(units);
        units.end();
        return new Units(inputs, output, classes);
    }

    private static List<String> names(int axes) {
        return Units.unnamed(axes).inputs().stream().map(Units.Axis::name).toList();
    }

    private static Units.Axis axis(Fields axis, String role) {
        String name = axis.text("name").orElse(role);
        double offset = axis.number("offset", Span.MEASURED, 0);
        double scale = axis.number("scale", Span.POSITIVE, 1);
        axis.end();
        return new Units.Axis(name, offset, scale);
    }

    /** Returns two names, or none. */
    private static List<String> classes(Fields units) {
        List<Json> items = units.items(CLASSES, FieldKind.TEXTS).orElse(List.of());
        List<String> names = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Json.Text(String name)) {
                names.add(name);
            } else {
                units.wrongKind(units.path(CLASSES) + "[" + i + "]", items.get(i), FieldKind.TEXT);
            }
        }
        if (!items.isEmpty() && items.size() != 2) {
            units.faults().add(new Fault.WrongCount(units.path(CLASSES), items.size(), 2));
        }
        return names.size() == 2 ? names : List.of();
    }

    /** Writes units, if there are some. */
    static void write(Optional<Units> units, Json.Obj problem) {
        units.ifPresent(said -> problem.with("units", json(said)));
    }

    private static Json.Obj json(Units units) {
        Json.Obj json = Json.Obj.empty();
        List<String> names = names(units.inputs().size());
        for (int axis = 0; axis < names.size(); axis++) {
            json.with(names.get(axis), json(units.inputs().get(axis)));
        }
        json.with(OUTPUT, json(units.output()));
        if (!units.classes().isEmpty()) {
            json.with(CLASSES, new Json.Arr(units.classes().stream().<Json>map(Json.Text::new).toList()));
        }
        return json;
    }

    private static Json.Obj json(Units.Axis axis) {
        return Json.Obj.empty().with("name", axis.name()).with("offset", axis.offset()).with("scale", axis.scale());
    }
}
