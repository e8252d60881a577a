package wasserscope.scenario.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import wasserscope.flow.start.Stretch;
import wasserscope.scenario.PlaneWindow;
import wasserscope.scenario.Span;

/**
 * The fields of one object of a file, each asked for by its name: what is omitted is empty or takes the default, what is wrong is noted
 * and taken for omitted. {@link #end} notes those nobody asked for.
 */
public final class Fields {

    private static final Pattern DIGITS = Pattern.compile("-?\\d{1,19}");
    private static final long MOST_EXACT = 1L << 53;

    private final Json.Obj object;
    private final String path;
    private final Faults faults;
    private final Set<String> known = new LinkedHashSet<>();

    /**
     * Asks for the fields of an object.
     *
     * @param object it
     * @param path where it stands in its file; empty where it is all of it
     * @param faults where faults are noted
     */
    public Fields(Json.Obj object, String path, Faults faults) {
        this.object = object;
        this.path = path;
        this.faults = faults;
    }

    /** Returns the path of the field {@code name} of the object at {@code path}. */
    public static String join(String path, String name) {
        String shown = name.isEmpty() ? "\"\"" : Json.shortened(name);
        return path.isEmpty() ? shown : path + "." + shown;
    }

    /** Returns the path of a field. */
    public String path(String name) {
        return join(path, name);
    }

    /** Returns where faults are noted. */
    public Faults faults() {
        return faults;
    }

    /** Tells whether the object has no field at all. */
    public boolean isEmpty() {
        return object.fields().isEmpty();
    }

    /** Returns the names of its fields. */
    public List<String> names() {
        return List.copyOf(object.fields().keySet());
    }

    /** Tells whether a field is there. */
    public boolean has(String name) {
        return object.fields().containsKey(name);
    }

    /** Returns the names of the fields that were asked for, whether they are there or not, in that order. */
    public List<String> asked() {
        return List.copyOf(known);
    }

    /** Returns a field as it stands in the file, shortened; nothing if it is omitted. */
    public String written(String name) {
        return find(name).map(Json::written).orElse("");
    }

    /** Returns a field, whatever it is. */
    public Optional<Json> find(String name) {
        known.add(name);
        return Optional.ofNullable(object.fields().get(name));
    }

    /** Notes that a field is missing. */
    public void missing(String name) {
        faults.add(new Fault.Missing(path(name)));
    }

    /** Notes that a field is missing if it is. */
    public void needed(String name) {
        if (!has(name)) {
            missing(name);
        }
    }

    /** Notes that the object does not have exactly one of the fields that were asked for, if so. */
    public void single() {
        if (known.stream().filter(this::has).count() != 1) {
            faults.add(new Fault.NotOneField(path, asked()));
        }
    }

    /** Returns the version of a file; notes one that is none of those from 1 to {@code newest}. */
    public Optional<Long> version(int newest) {
        needed("version");
        Optional<Long> version = whole("version", new Span(-1e15, 1e15));
        if (version.filter(number -> number < 1 || number > newest).isPresent()) {
            faults.add(new Fault.WrongVersion(path("version"), written("version"), newest));
            return Optional.empty();
        }
        return version;
    }

    /** Notes every field that was not asked for. */
    public void end() {
        for (String name : unasked()) {
            faults.add(new Fault.Unknown(path(name), Names.nearest(name, known)));
        }
    }

    /**
     * Notes every field that was not asked for, those of other kinds as such.
     *
     * @param kind what the object is
     * @param said whether it says so, or takes the kind where none is said
     * @param others the fields of all kinds
     */
    public void end(String kind, boolean said, Set<String> others) {
        for (String name : unasked()) {
            if (others.contains(name)) {
                faults.add(said ? new Fault.NotOfKind(path(name), kind) : new Fault.NotOfUsualKind(path(name), kind));
            } else {
                faults.add(new Fault.Unknown(path(name), Names.nearest(name, known)));
            }
        }
    }

    private List<String> unasked() {
        return object.fields().keySet().stream().filter(name -> !known.contains(name)).toList();
    }

    /** Returns the fields of an object, none if it is omitted. */
    public Fields child(String name) {
        Json value = find(name).orElseGet(Json.Obj::empty);
        if (value instanceof Json.Obj inner) {
            return new Fields(inner, path(name), faults);
        }
        wrongKind(path(name), value, FieldKind.OBJECT);
        return new Fields(Json.Obj.empty(), path(name), faults);
    }

    /** Returns the fields of each object of a list. */
    public List<Fields> children(String name) {
        List<Fields> children = new ArrayList<>();
        List<Json> items = items(name, FieldKind.OBJECTS).orElse(List.of());
        for (int i = 0; i < items.size(); i++) {
            String inner = path(name) + "[" + i + "]";
            if (items.get(i) instanceof Json.Obj item) {
                children.add(new Fields(item, inner, faults));
            } else {
                wrongKind(inner, items.get(i), FieldKind.OBJECT);
            }
        }
        return children;
    }

    /** Returns the values of a list. */
    public Optional<List<Json>> items(String name, FieldKind kind) {
        return find(name).flatMap(value -> {
            if (value.isList()) {
                return Optional.of(value.items());
            }
            wrongKind(path(name), value, kind);
            return Optional.empty();
        });
    }

    /** Returns a list of numbers. */
    public Optional<double[]> numbers(String name, Span allowed) {
        Optional<Json> value = find(name);
        if (value.isPresent() && value.get() instanceof Json.Numbers(double[] column)
                && Arrays.stream(column).allMatch(allowed::holds)) {
            return Optional.of(column);
        }
        return items(name, FieldKind.NUMBERS).flatMap(items -> {
            String path = path(name);
            double[] column = new double[items.size()];
            int good = 0;
            for (int i = 0; i < column.length; i++) {
                Optional<Double> number = number(path + "[" + i + "]", items.get(i), allowed);
                column[i] = number.orElse(0.0);
                good += number.isPresent() ? 1 : 0;
            }
            return good == column.length ? Optional.of(column) : Optional.empty();
        });
    }

    /** Returns a number. */
    public Optional<Double> number(String name, Span allowed) {
        return find(name).flatMap(value -> number(path(name), value, allowed));
    }

    /** Returns a number, or {@code usual} if it is omitted. */
    public double number(String name, Span allowed, double usual) {
        return number(name, allowed).orElse(usual);
    }

    /** Returns a number, or not a number where a word stands in its place. */
    public Optional<Double> numberOr(String word, String name, Span allowed) {
        Optional<Json> value = find(name);
        if (value.isPresent() && value.get() instanceof Json.Text(String said)) {
            if (said.equals(word)) {
                return Optional.of(Double.NaN);
            }
            faults.add(new Fault.NoNumberOrWord(path(name), value.get().written(), allowed, word));
            return Optional.empty();
        }
        return number(name, allowed);
    }

    /** Returns a whole number, or {@code usual} if it is omitted. */
    public int count(String name, Span allowed, int usual) {
        return find(name).flatMap(value -> whole(path(name), value, allowed)).map(Long::intValue).orElse(usual);
    }

    /** Returns a whole number within limits that a {@code long} holds exactly. */
    public Optional<Long> whole(String name, Span allowed) {
        return find(name).flatMap(value -> whole(path(name), value, allowed));
    }

    /** Returns a seed, any number of 64 bits; 1 if it is omitted. */
    public long seed(String name) {
        return whole(name, new Span(Long.MIN_VALUE, Long.MAX_VALUE)).orElse(1L);
    }

    /** Returns a text. */
    public Optional<String> text(String name) {
        return find(name).flatMap(value -> {
            if (value instanceof Json.Text text) {
                return Optional.of(text.value());
            }
            wrongKind(path(name), value, FieldKind.TEXT);
            return Optional.empty();
        });
    }

    /** Tells whether a field says true; so it does not if it is omitted. */
    public boolean flag(String name) {
        return find(name).filter(value -> {
            boolean word = value instanceof Json.Word(String written) && !written.equals("null");
            if (!word) {
                wrongKind(path(name), value, FieldKind.FLAG);
            }
            return word && value.written().equals("true");
        }).isPresent();
    }

    /** Returns the kind that the object says; of one that there is not the usual one, and all its fields are taken for known. */
    public <E extends Enum<E>> E kind(Map<String, E> names, E usual) {
        Optional<E> said = choice("kind", names);
        if (said.isEmpty() && has("kind")) {
            known.addAll(object.fields().keySet());
        }
        return said.orElse(usual);
    }

    /** Returns the one of {@code names} that a field says. */
    public <T> Optional<T> choice(String name, Map<String, T> names) {
        return find(name).flatMap(value -> choice(path(name), value, names));
    }

    /** Returns those of {@code names} that a list says. */
    public <T> Optional<Set<T>> choices(String name, Map<String, T> names) {
        return items(name, FieldKind.TEXTS).map(items -> {
            Set<T> chosen = new HashSet<>();
            for (int i = 0; i < items.size(); i++) {
                choice(path(name) + "[" + i + "]", items.get(i), names).ifPresent(chosen::add);
            }
            return chosen;
        });
    }

    private <T> Optional<T> choice(String place, Json value, Map<String, T> names) {
        if (!(value instanceof Json.Text text)) {
            wrongKind(place, value, FieldKind.TEXT);
            return Optional.empty();
        }
        if (!names.containsKey(text.value())) {
            faults.add(new Fault.NotOneOf(place, value.written(), List.copyOf(names.keySet())));
        }
        return Optional.ofNullable(names.get(text.value()));
    }

    /** Returns two numbers of which the first is less. */
    public Optional<Stretch> window(String name) {
        return stretch(name, Span.SEEN).filter(pair -> {
            boolean wide = PlaneWindow.isWide(pair.low(), pair.high());
            if (!wide) {
                faults.add(new Fault.Disordered(path(name), pair.low(), pair.high()));
            }
            return wide;
        });
    }

    /** Returns two numbers of which the first is not greater. */
    public Optional<Stretch> stretch(String name, Span allowed) {
        return find(name)
                .flatMap(value -> pair(path(name), value, FieldKind.PAIR, allowed))
                .flatMap(pair -> ordered(path(name), pair[0], pair[1]));
    }

    /** Returns the interval, if it is one. */
    public Optional<Stretch> ordered(String place, double low, double high) {
        if (low <= high && Double.isFinite(high - low)) {
            return Optional.of(new Stretch(low, high));
        }
        faults.add(new Fault.Disordered(place, low, high));
        return Optional.empty();
    }

    /** Returns two numbers within limits. */
    public Optional<double[]> pair(String place, Json value, FieldKind kind, Span allowed) {
        return tuple(place, value, 2, kind, allowed);
    }

    /** Returns as many numbers as are said, within limits. */
    public Optional<double[]> tuple(String place, Json value, int size, FieldKind kind, Span allowed) {
        List<Json> items = value.items();
        if (items.size() != size) {
            wrongKind(place, value, kind);
            return Optional.empty();
        }
        double[] numbers =
                items.stream().flatMap(item -> number(place, item, allowed).stream()).mapToDouble(v -> v).toArray();
        return numbers.length == size ? Optional.of(numbers) : Optional.empty();
    }

    /** Returns a number within limits. */
    public Optional<Double> number(String place, Json value, Span allowed) {
        if (!(value instanceof Json.Num num)) {
            wrongKind(place, value, FieldKind.NUMBER);
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
    public Optional<Long> whole(String place, Json value, Span allowed) {
        if (!(value instanceof Json.Num num) || num.value() != Math.rint(num.value())) {
            wrongKind(place, value, FieldKind.WHOLE);
            return Optional.empty();
        }
        Optional<Long> exact = exact(num).filter(whole -> allowed.holds(whole));
        if (exact.isEmpty()) {
            faults.add(new Fault.OutOfRange(place, value.written(), allowed));
        }
        return exact;
    }

    private static Optional<Long> exact(Json.Num num) {
        if (!DIGITS.matcher(num.written()).matches()) {
            return Math.abs(num.value()) <= MOST_EXACT ? Optional.of((long) num.value()) : Optional.empty();
        }
        try {
            return Optional.of(Long.parseLong(num.written()));
        } catch (NumberFormatException tooLong) {
            return Optional.empty();
        }
    }

    /** Notes a value of the wrong kind. */
    public void wrongKind(String place, Json value, FieldKind kind) {
        faults.add(new Fault.WrongKind(place, value.written(), kind));
    }
}
