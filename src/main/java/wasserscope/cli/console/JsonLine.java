package wasserscope.cli.console;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** A JSON object on one line, as commands print it. */
public final class JsonLine {

    private JsonLine() {}

    /** Returns the object with these fields: numbers, texts, null, objects and lists. */
    public static String of(Map<String, Object> fields) {
        StringWriter line = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(line)) {
            write(out, fields);
        } catch (IOException e) {
            throw new UncheckedIOException("memory has no disk to fail", e);
        }
        return line.toString();
    }

    private static void write(JsonGenerator out, Map<?, ?> fields) throws IOException {
        out.writeStartObject();
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            out.writeFieldName(field.getKey().toString());
            write(out, field.getValue());
        }
        out.writeEndObject();
    }

    private static void write(JsonGenerator out, Object value) throws IOException {
        switch (value) {
            case null -> out.writeNull();
            case Integer number -> out.writeNumber(number);
            case Long number -> out.writeNumber(number);
            case Double number -> out.writeNumber(number);
            case Map<?, ?> inner -> write(out, inner);
            case List<?> items -> {
                out.writeStartArray();
                for (Object item : items) {
                    write(out, item);
                }
                out.writeEndArray();
            }
            case Object text -> out.writeString(text.toString());
        }
    }
}
