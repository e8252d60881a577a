package wasserscope.scenario.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Span;
import wasserscope.scenario.json.FieldKind;
import wasserscope.scenario.json.Fields;
import wasserscope.scenario.json.Json;

/** Reads {@code stepsPerFrame}: a number, or a word. */
public final class PaceReader {

    /** The paces at which what happens can be followed and that have a word, by it. */
    public static final Map<String, Pace> FOLLOWED = words(
            Map.entry("logarithmic", new Pace.Logarithmic()),
            Map.entry("slow-motion", new Pace.SlowMotion()));

    /** All paces that have a word, by it. */
    static final Map<String, Pace> WORDS = words(
            Map.entry("logarithmic", new Pace.Logarithmic()),
            Map.entry("slow-motion", new Pace.SlowMotion()),
            Map.entry("unbounded", new Pace.Unbounded()));

    private static final String NAME = "stepsPerFrame";
    private static final Span PER_FRAME = new Span(1, 1_000_000);

    private PaceReader() {}

    @SafeVarargs
    private static Map<String, Pace> words(Map.Entry<String, Pace>... entries) {
        Map<String, Pace> words = new LinkedHashMap<>();
        for (Map.Entry<String, Pace> entry : entries) {
            words.put(entry.getKey(), entry.getValue());
        }
        return Collections.unmodifiableMap(words);
    }

    /**
     * Reads a pace.
     *
     * @param words those that are allowed
     * @return nothing if it is omitted, or of no use
     */
    public static Optional<Pace> read(Fields fields, Map<String, Pace> words) {
        return fields.find(NAME).flatMap(value -> switch (value) {
            case Json.Text _ -> fields.choice(NAME, words);
            case Json.Num _ ->
                fields.whole(NAME, PER_FRAME).map(steps -> new Pace.Steady(steps.intValue()));
            default -> {
                fields.wrongKind(fields.path(NAME), value, FieldKind.NUMBER_OR_TEXT);
                yield Optional.<Pace>empty();
            }
        });
    }
}
