package wasserscope.scenario.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Makes a {@link Json} of a text. Fields that stand twice are faults; of each the first counts. For one text. */
final class JsonTree {

    private static final int DEEPEST = 16;
    private static final int MOST_VALUES = 2_000_000;
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Faults faults;
    private int values;

    private JsonTree(Faults faults) {
        this.faults = faults;
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
     */
    static Json parse(String text, Faults faults) {
        try (var source = FACTORY.createParser(text)) {
            Json value = new JsonTree(faults).value(source, source.nextToken(), "", 0);
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
        } catch (IOException e) {
            throw new UncheckedIOException("a text has no disk to fail", e);
        }
        return Json.Obj.empty();
    }

    private Json value(JsonParser source, JsonToken token, String path, int depth)
            throws IOException {
        if (token == null) {
            throw new Stop(new Fault.EndsEarly(source.currentLocation().getLineNr()));
        }
        values++;
        if (depth > DEEPEST || values > MOST_VALUES) {
            throw new Stop(depth > DEEPEST ? new Fault.TooDeep(DEEPEST) : new Fault.TooMany(MOST_VALUES));
        }
        return switch (token) {
            case START_OBJECT -> object(source, path, depth);
            case START_ARRAY -> list(source, path, depth);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(source.getText());
            case VALUE_STRING -> new Json.Text(source.getText());
            default -> new Json.Word(source.getText());
        };
    }

    private Json object(JsonParser source, String path, int depth) throws IOException {
        Json.Obj object = Json.Obj.empty();
        while (source.nextToken() != JsonToken.END_OBJECT) {
            String name = source.currentName();
            String inner = Fields.join(path, name);
            Json value = value(source, source.nextToken(), inner, depth + 1);
            if (object.fields().putIfAbsent(name, value) != null) {
                faults.add(new Fault.Duplicate(inner));
            }
        }
        return object;
    }

    private Json list(JsonParser source, String path, int depth) throws IOException {
        Json.Arr list = Json.Arr.empty();
        while (source.nextToken() != JsonToken.END_ARRAY) {
            int index = list.items().size();
            JsonToken token = source.currentToken();
            boolean nested = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
            list.items().add(value(source, token, nested ? path + "[" + index + "]" : path, depth + 1));
        }
        return list;
    }
}
