package wasserscope.scenario.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of JSON. Single numbers are kept as they are written, so that nothing is lost; long lists of them as doubles. */
public sealed interface Json {

    /**
     * Fields in their order.
     *
     * @param fields by their names; those of one that is made for writing grow by {@link #with}
     */
    record Obj(Map<String, Json> fields) implements Json {

        /** Returns an object without fields. */
        public static Obj empty() {
            return new Obj(new LinkedHashMap<>());
        }

        /** Adds a field, and returns this object. */
        public Obj with(String name, Json value) {
            fields.put(name, value);
            return this;
        }

        /** Adds a number, exactly. */
        public Obj with(String name, double value) {
            return with(name, new Num(Double.toString(value)));
        }

        /** Adds a whole number. */
        public Obj with(String name, long value) {
            return with(name, new Num(Long.toString(value)));
        }

        /** Adds a text. */
        public Obj with(String name, String value) {
            return with(name, new Text(value));
        }
    }

    /**
     * A list of any values.
     *
     * @param items which; those of one that is made for writing may grow
     */
    record Arr(List<Json> items) implements Json {

        /** Returns a list without items. */
        public static Arr empty() {
            return new Arr(new ArrayList<>());
        }
    }

    /** A list of finite numbers. Its column is its own: whoever makes one or takes one does not change it. */
    @SuppressWarnings("ArrayRecordComponent") // compared and shown nowhere; a million boxes would be the price of a list
    record Numbers(double[] values) implements Json {

        /** Returns a list of the numbers, which are not copied. */
        public static Numbers of(double... values) {
            return new Numbers(values);
        }

        /** Returns a list of the numbers. */
        public static Numbers of(List<Double> values) {
            return new Numbers(values.stream().mapToDouble(Double::doubleValue).toArray());
        }
    }

    /** A list of whole numbers, for writing: three or more that follow each other are a pair, the first and the last. */
    record Indices(List<Integer> values) implements Json {}

    /** A number. */
    record Num(String written) implements Json {

        /** Returns the nearest double; an infinite one if the number is beyond all. */
        public double value() {
            return Double.parseDouble(written);
        }

        /** Returns a number that is whole as people write it. */
        public static Num of(double value) {
            boolean whole = value == (long) value && Math.abs(value) < 1e15 && !Double.valueOf(-0.0).equals(value);
            return new Num(whole ? Long.toString((long) value) : Double.toString(value));
        }
    }

    /** A text. */
    record Text(String value) implements Json {}

    /** true, false or null. */
    record Word(String written) implements Json {}

    /** Returns the items, if this is a list; of numbers each for itself. */
    default List<Json> items() {
        return switch (this) {
            case Arr arr -> arr.items;
            case Numbers numbers -> Arrays.stream(numbers.values).<Json>mapToObj(Num::of).toList();
            case Indices indices -> indices.values.stream().<Json>map(Num::of).toList();
            case Obj _,Num _,Text _,Word _ -> List.of();
        };
    }

    /** Tells whether this is a list. */
    default boolean isList() {
        return this instanceof Arr || this instanceof Numbers || this instanceof Indices;
    }

    /** Returns the value as it stands in a file, shortened. */
    default String written() {
        return switch (this) {
            case Obj obj -> obj.fields.isEmpty() ? "{}" : "{…}";
            case Arr arr -> arr.items.isEmpty() ? "[]" : "[…]";
            case Numbers numbers -> numbers.values.length == 0 ? "[]" : "[…]";
            case Indices indices -> indices.values.isEmpty() ? "[]" : "[…]";
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
