package wasserscope.scenario.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of JSON. Numbers are kept as they are written, so that nothing is lost. */
public sealed interface Json {

    /** Fields in their order. */
    record Obj(Map<String, Json> fields) implements Json {

        static Obj empty() {
            return new Obj(new LinkedHashMap<>());
        }

        Obj with(String name, Json value) {
            fields.put(name, value);
            return this;
        }

        Obj with(String name, double value) {
            return with(name, new Num(Double.toString(value)));
        }

        Obj with(String name, long value) {
            return with(name, new Num(Long.toString(value)));
        }

        Obj with(String name, String value) {
            return with(name, new Text(value));
        }
    }

    /** A list. */
    record Arr(List<Json> items) implements Json {

        static Arr empty() {
            return new Arr(new ArrayList<>());
        }

        static Arr of(List<Double> numbers) {
            return new Arr(numbers.stream().<Json>map(v -> new Num(Double.toString(v))).toList());
        }

        static Arr of(double... numbers) {
            Arr list = empty();
            for (double number : numbers) {
                list.items.add(new Num(Double.toString(number)));
            }
            return list;
        }
    }

    /** A number. */
    record Num(String written) implements Json {

        double value() {
            return Double.parseDouble(written);
        }
    }

    /** A text. */
    record Text(String value) implements Json {}

    /** true, false or null. */
    record Word(String written) implements Json {}

    /** Returns the value as it stands in a file, shortened. */
    default String written() {
        return switch (this) {
            case Obj obj -> obj.fields.isEmpty() ? "{}" : "{…}";
            case Arr arr -> arr.items.isEmpty() ? "[]" : "[…]";
            case Num num -> shortened(num.written);
            case Text text -> shortened(text.value);
            case Word word -> word.written;
        };
    }

    /** Returns the beginning of {@code text}. */
    static String shortened(String text) {
        int most = 40;
        String head = text.substring(0, Math.min(text.length(), 2 * most)).strip().replaceAll("\\s+", " ");
        return head.length() <= most && text.length() <= 2 * most
                ? head
                : head.substring(0, Math.min(head.length(), most - 1)) + "…";
    }
}
