package wasserscope.scenario.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wasserscope.flow.start.Stretch;

/**
 * The fields of one object of a file, each asked for by its name: what is omitted is empty or takes the default, what is wrong is noted
 * and taken for omitted. {@link #end} notes those nobody asked for.
 */
final class Fields {

    private static final long MOST_EXACT = 1L << 53;

    private final Json.Obj object;
    private final String path;
    private final Faults faults;
    private final Set<String> known = new HashSet<>();

    Fields(Json.Obj object, String path, Faults faults) {
        this.object = object;
        this.path = path;
        this.faults = faults;
    }

    /** Returns the path of the field {@code name} of the object at {@code path}. */
    static String join(String path, String name) {
        String shown = name.isEmpty() ? "\"\"" : Json.shortened(name);
        return path.isEmpty() ? shown : path + "." + shown;
    }

    /** Returns the path of a field. */
    String path(String name) {
        return join(path, name);
    }

    /** Returns where faults are noted. */
    Faults faults() {
        return faults;
    }

    /** Tells whether a field is there. */
    boolean has(String name) {
        return object.fields().containsKey(name);
    }

    /** Returns a field as it stands in the file, shortened; nothing if it is omitted. */
    String written(String name) {
        return find(name).map(Json::written).orElse("");
    }

    /** Returns a field, whatever it is. */
    Optional<Json> find(String name) {
        known.add(name);
        return Optional.ofNullable(object.fields().get(name));
    }

    /** Notes that a field is missing. */
    void missing(String name) {
        faults.add(new Fault.Missing(path(name)));
    }

    /** Notes every field that was not asked for. */
    void end() {
        for (String name : object.fields().keySet()) {
            if (!known.contains(name)) {
                faults.add(new Fault.Unknown(path(name), Names.nearest(name, known)));
            }
        }
    }

    /** Returns the fields of an object, none if it is omitted. */
    Fields child(String name) {
        Json value = find(name).orElseGet(Json.Obj::empty);
        if (value instanceof Json.Obj inner) {
            return new Fields(inner, path(name), faults);
        }
        wrongKind(path(name), value, Fault.Kind.OBJECT);
        return new Fields(Json.Obj.empty(), path(name), faults);
    }

    /** Returns the fields of each object of a list. */
    List<Fields> children(String name) {
        List<Fields> children = new ArrayList<>();
        List<Json> items = items(name, Fault.Kind.OBJECTS).orElse(List.of());
        for (int i = 0; i < items.size(); i++) {
            String inner = path(name) + "[" + i + "]";
            if (items.get(i) instanceof Json.Obj item) {
                children.add(new Fields(item, inner, faults));
            } else {
                wrongKind(inner, items.get(i), Fault.Kind.OBJECT);
            }
        }
        return children;
    }

    /** Returns the values of a list. */
    Optional<List<Json>> items(String name, Fault.Kind kind) {
        return find(name).flatMap(value -> {
            if (value instanceof Json.Arr list) {
                return Optional.of(list.items());
            }
            wrongKind(path(name), value, kind);
            return Optional.empty();
        });
    }

    /** Returns a number. */
    Optional<Double> number(String name, Span allowed) {
        return find(name).flatMap(value -> number(path(name), value, allowed));
    }

    /** Returns a number, or {@code usual} if it is omitted. */
    double number(String name, Span allowed, double usual) {
        return number(name, allowed).orElse(usual);
    }

    /** Returns a whole number, or {@code usual} if it is omitted. */
    int count(String name, Span allowed, int usual) {
        return find(name).flatMap(value -> whole(path(name), value, allowed)).map(Long::intValue).orElse(usual);
    }

    /** Returns a whole number within limits that a {@code long} holds exactly. */
    Optional<Long> whole(String name, Span allowed) {
        return find(name).flatMap(value -> whole(path(name), value, allowed));
    }

    /** Returns a seed, any number of 64 bits; 1 if it is omitted. */
    long seed(String name) {
        return whole(name, new Span(Long.MIN_VALUE, Long.MAX_VALUE)).orElse(1L);
    }

    /** Returns a text. */
    Optional<String> text(String name) {
        return find(name).flatMap(value -> {
            if (value instanceof Json.Text text) {
                return Optional.of(text.value());
            }
            wrongKind(path(name), value, Fault.Kind.TEXT);
            return Optional.empty();
        });
    }

    /** Returns the one of {@code names} that a field says. */
    <T> Optional<T> choice(String name, Map<String, T> names) {
        return find(name).flatMap(value -> choice(path(name), value, names));
    }

    /** Returns those of {@code names} that a list says. */
    <T> Optional<Set<T>> choices(String name, Map<String, T> names) {
        return items(name, Fault.Kind.TEXTS).map(items -> {
            Set<T> chosen = new HashSet<>();
            for (int i = 0; i < items.size(); i++) {
                choice(path(name) + "[" + i + "]", items.get(i), names).ifPresent(chosen::add);
            }
            return chosen;
        });
    }

    private <T> Optional<T> choice(String place, Json value, Map<String, T> names) {
        if (!(value instanceof Json.Text text)) {
            wrongKind(place, value, Fault.Kind.TEXT);
            return Optional.empty();
        }
        if (!names.containsKey(text.value())) {
            faults.add(new Fault.NotOneOf(place, value.written(), List.copyOf(names.keySet())));
        }
        return Optional.ofNullable(names.get(text.value()));
    }

    /** Returns two numbers of which the first is less. */
    Optional<Stretch> window(String name) {
        return stretch(name).filter(pair -> {
            if (pair.length() == 0) {
                faults.add(new Fault.Disordered(path(name), pair.low(), pair.high()));
            }
            return pair.length() > 0;
        });
    }

    /** Returns two numbers of which the first is not greater. */
    Optional<Stretch> stretch(String name) {
        return find(name)
                .flatMap(value -> pair(path(name), value, Fault.Kind.PAIR))
                .flatMap(pair -> ordered(path(name), pair[0], pair[1]));
    }

    /** Returns the interval, if it is one. */
    Optional<Stretch> ordered(String place, double low, double high) {
        if (low <= high && Double.isFinite(high - low)) {
            return Optional.of(new Stretch(low, high));
        }
        faults.add(new Fault.Disordered(place, low, high));
        return Optional.empty();
    }

    /** Returns two finite numbers. */
    Optional<double[]> pair(String place, Json value, Fault.Kind kind) {
        if (!(value instanceof Json.Arr list) || list.items().size() != 2) {
            wrongKind(place, value, kind);
            return Optional.empty();
        }
        Optional<Double> first = number(place, list.items().getFirst(), Span.FINITE);
        Optional<Double> second = number(place, list.items().getLast(), Span.FINITE);
        return first.isPresent() && second.isPresent()
                ? Optional.of(new double[] {first.get(), second.get()})
                : Optional.empty();
    }

    /** Returns a number within limits. */
    Optional<Double> number(String place, Json value, Span allowed) {
        if (!(value instanceof Json.Num num)) {
            wrongKind(place, value, Fault.Kind.NUMBER);
            return Optional.empty();
        }
        return Optional.of(num.value()).filter(number -> {
            if (!allowed.holds(number)) {
                faults.add(new Fault.OutOfRange(place, value.written(), allowed));
            }
            return allowed.holds(number);
        });
    }

    /** Returns a whole number within limits. */
    Optional<Long> whole(String place, Json value, Span allowed) {
        if (!(value instanceof Json.Num num) || num.value() != Math.rint(num.value())) {
            wrongKind(place, value, Fault.Kind.WHOLE);
            return Optional.empty();
        }
        Optional<Long> exact = exact(num).filter(whole -> allowed.holds(whole));
        if (exact.isEmpty()) {
            faults.add(new Fault.OutOfRange(place, value.written(), allowed));
        }
        return exact;
    }

    private static Optional<Long> exact(Json.Num num) {
        if (!num.written().matches("-?\\d{1,19}")) {
            return Math.abs(num.value()) <= MOST_EXACT ? Optional.of((long) num.value()) : Optional.empty();
        }
        try {
            return Optional.of(Long.parseLong(num.written()));
        } catch (NumberFormatException tooLong) {
            return Optional.empty();
        }
    }

    /** Notes a value of the wrong kind. */
    void wrongKind(String place, Json value, Fault.Kind kind) {
        faults.add(new Fault.WrongKind(place, value.written(), kind));
    }
}
