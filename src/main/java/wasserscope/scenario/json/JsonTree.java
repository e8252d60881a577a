package wasserscope.scenario.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes a {@link Json} of a text. Fields that stand twice are faults; of each the first counts. For one text. */
public final class JsonTree {

    private static final int DEEPEST = 16;

    /** Many times the numbers of the greatest start and of lists that name all its particles. */
    private static final int MOST_VALUES = 1 << 26;
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Faults faults;
    private final Lines lines;
    private int values;

    private JsonTree(Faults faults, Lines lines) {
        this.faults = faults;
        this.lines = lines;
    }

    /** What ends the reading at once. */
    private static final class Stop extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Fault fault;

        Stop(Fault fault) {
            super(null, null, false, false);
            this.fault = fault;
        }
    }

    /**
     * Reads a text.
     *
     * @param faults where faults are noted; if there is one the result is of no use
     * @throws IOException if the text cannot be read to its end
     */
    public static Json parse(Reader text, Faults faults) throws IOException {
        return parse(text, faults, new Lines());
    }

    /**
     * Reads a text, and notes in which line each field is.
     *
     * @param faults where faults are noted; if there is one the result is of no use
     * @param lines where lines are noted
     * @throws IOException if the text cannot be read to its end
     */
    public static Json parse(Reader text, Faults faults, Lines lines) throws IOException {
        try (var source = FACTORY.createParser(text)) {
            JsonToken first = source.nextToken();
            if (first == null) {
                throw new Stop(new Fault.Empty());
            }
            Json value = new JsonTree(faults, lines).value(source, first, "", 0);
            if (source.nextToken() != null) {
                var place = source.currentTokenLocation();
                faults.add(new Fault.NotJson(place.getLineNr(), place.getColumnNr()));
            }
            return value;
        } catch (Stop stop) {
            faults.add(stop.fault);
        } catch (JsonEOFException e) {
            faults.add(new Fault.EndsEarly(e.getLocation().getLineNr()));
        } catch (StreamConstraintsException e) {
            faults.add(new Fault.TooLong(e.getLocation() == null ? 1 : e.getLocation().getLineNr()));
        } catch (JsonProcessingException e) {
            faults.add(new Fault.NotJson(e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
        }
        return Json.Obj.empty();
    }

    private Json value(JsonParser source, JsonToken token, String path, int depth)
            throws IOException {
        if (token == null) {
            throw new Stop(new Fault.EndsEarly(source.currentLocation().getLineNr()));
        }
        counted();
        if (depth > DEEPEST) {
            throw new Stop(new Fault.TooDeep(DEEPEST));
        }
        return switch (token) {
            case START_OBJECT -> object(source, path, depth);
            case START_ARRAY -> list(source, path, depth);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(source.getText());
            case VALUE_STRING -> new Json.Text(source.getText());
            default -> new Json.Word(source.getText());
        };
    }

    private void counted() {
        if (++values > MOST_VALUES) {
            throw new Stop(new Fault.TooMany(MOST_VALUES));
        }
    }

    private Json object(JsonParser source, String path, int depth) throws IOException {
        Json.Obj object = Json.Obj.empty();
        while (source.nextToken() != JsonToken.END_OBJECT) {
            String name = source.currentName();
            String inner = Fields.join(path, name);
            lines.note(inner, source.currentTokenLocation().getLineNr());
            Json value = value(source, source.nextToken(), inner, depth + 1);
            if (object.fields().putIfAbsent(name, value) != null) {
                faults.add(new Fault.Duplicate(inner));
            }
        }
        return object;
    }

    /** Reads a list: of numbers as a column, as long as nothing else comes. */
    private Json list(JsonParser source, String path, int depth) throws IOException {
        double[] column = new double[4];
        int count = 0;
        while (source.nextToken() != JsonToken.END_ARRAY) {
            double number = number(source);
            if (Double.isNaN(number)) {
                return list(source, new Json.Numbers(Arrays.copyOf(column, count)).items(), path, depth);
            }
            counted();
            column = count < column.length ? column : Arrays.copyOf(column, 2 * count);
            column[count++] = number;
        }
        return new Json.Numbers(Arrays.copyOf(column, count));
    }

    /** Returns the number that stands here; not a number if something else does, or one that a double cannot be. */
    private static double number(JsonParser source) throws IOException {
        JsonToken token = source.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            return Double.NaN;
        }
        double number = Double.parseDouble(source.getText());
        return Double.isFinite(number) ? number : Double.NaN;
    }

    /** Reads the rest of a list, from the present value on. */
    private Json list(JsonParser source, List<Json> before, String path, int depth) throws IOException {
        Json.Arr list = new Json.Arr(new ArrayList<>(before));
        for (JsonToken token = source.currentToken(); token != JsonToken.END_ARRAY; token = source.nextToken()) {
            int index = list.items().size();
            boolean nested = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
            if (token == JsonToken.START_OBJECT) {
                lines.note(path + "[" + index + "]", source.currentTokenLocation().getLineNr());
            }
            list.items().add(value(source, token, nested ? path + "[" + index + "]" : path, depth + 1));
        }
        return list;
    }
}
