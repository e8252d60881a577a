package wasserscope.scenario.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;

/** Sets a {@link Json} as text: a field a line, lists of numbers wrapped, what is short on one line. */
public final class JsonLayout {

    private static final int WIDTH = 120;
    private static final int INDENT = 2;

    private final Appendable text;

    private JsonLayout(Appendable text) {
        this.text = text;
    }

    /** Returns the text of a value, with a line break at its end. */
    public static String of(Json value) {
        StringBuilder text = new StringBuilder();
        try {
            write(value, text);
        } catch (IOException e) {
            throw new UncheckedIOException("memory has no disk to fail", e);
        }
        return text.toString();
    }

    /** Writes the text of a value, with a line break at its end, a piece at a time: the whole of it is nowhere in memory. */
    public static void write(Json value, Appendable text) throws IOException {
        new JsonLayout(text).put(value, 0, 0);
        text.append('\n');
    }

    /**
     * Puts a value.
     *
     * @param depth how deeply it is nested
     * @param taken how much of the line is taken
     */
    private void put(Json value, int depth, int taken) throws IOException {
        boolean fits = length(value) + taken <= WIDTH && depth > 0;
        if (fits) {
            putFlat(value);
        } else if (value instanceof Json.Obj object) {
            putFields(object, depth);
        } else if (value.isList()) {
            putItems(value, depth);
        } else {
            putFlat(value);
        }
    }

    private void putFields(Json.Obj object, int depth) throws IOException {
        text.append('{');
        String separator = "";
        for (Map.Entry<String, Json> field : object.fields().entrySet()) {
            text.append(separator);
            newLine(depth + 1);
            String name = quoted(field.getKey()) + ": ";
            text.append(name);
            put(field.getValue(), depth + 1, (depth + 1) * INDENT + name.length() + 1);
            separator = ",";
        }
        newLine(depth);
        text.append('}');
    }

    private void putItems(Json list, int depth) throws IOException {
        text.append('[');
        Iterator<Json> items = items(list);
        int column = WIDTH;
        while (items.hasNext()) {
            Json item = items.next();
            int length = length(item) + 2;
            if (column + length > WIDTH || item instanceof Json.Obj) {
                newLine(depth + 1);
                column = (depth + 1) * INDENT;
            } else {
                text.append(' ');
            }
            column += length;
            put(item, depth + 1, (depth + 1) * INDENT + 1);
            text.append(items.hasNext() ? "," : "");
        }
        newLine(depth);
        text.append(']');
    }

    /** Returns the items of a list, each made when it is asked for. */
    private static Iterator<Json> items(Json list) {
        return switch (list) {
            case Json.Numbers numbers ->
                Arrays.stream(numbers.values()).<Json>mapToObj(v -> new Json.Num(Double.toString(v))).iterator();
            case Json.Indices indices -> new IndexRuns(indices.values());
            default -> list.items().iterator();
        };
    }

    private void newLine(int depth) throws IOException {
        text.append('\n').append(" ".repeat(depth * INDENT));
    }

    private void putFlat(Json value) throws IOException {
        switch (value) {
            case Json.Num num -> text.append(num.written());
            case Json.Word word -> text.append(word.written());
            case Json.Text quote -> text.append(quoted(quote.value()));
            case Json.Arr _,Json.Numbers _,Json.Indices _ -> {
                text.append('[');
                String separator = "";
                for (Iterator<Json> items = items(value); items.hasNext(); separator = ", ") {
                    text.append(separator);
                    putFlat(items.next());
                }
                text.append(']');
            }
            case Json.Obj object -> {
                String separator = "{";
                for (Map.Entry<String, Json> field : object.fields().entrySet()) {
                    text.append(separator).append(quoted(field.getKey())).append(": ");
                    putFlat(field.getValue());
                    separator = ", ";
                }
                text.append(object.fields().isEmpty() ? "{}" : "}");
            }
        }
    }

    /** Returns the length of a value on one line; of one that fits on none, more than a line. */
    private static int length(Json value) {
        int length = 2;
        switch (value) {
            case Json.Num num -> length = num.written().length();
            case Json.Word word -> length = word.written().length();
            case Json.Text quote -> length += quote.value().length();
            case Json.Arr _,Json.Numbers _,Json.Indices _ -> {
                for (Iterator<Json> items = items(value); items.hasNext() && length <= WIDTH;) {
                    length += length(items.next()) + 2;
                }
            }
            case Json.Obj object -> {
                for (Map.Entry<String, Json> field : object.fields().entrySet()) {
                    length += field.getKey().length() + 4 + length(field.getValue()) + 2;
                }
            }
        }
        return length;
    }

    /** Returns a text in quotes. Halves of characters, which have no form in UTF-8, are named by their numbers. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        String escaped = new String(JsonStringEncoder.getInstance().quoteAsString(text));
        escaped.codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
