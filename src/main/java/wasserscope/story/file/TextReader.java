package wasserscope.story.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.FieldKind;
import wasserscope.scenario.json.Fields;
import wasserscope.scenario.json.Json;
import wasserscope.story.StoryText;

/** Reads texts: one for all languages, or one for each. */
final class TextReader {

    /** The most characters of a text, and of a formula. */
    static final int MOST = 2000;

    /** The languages that a text may be in. */
    private static final List<String> LANGUAGES = List.of("en", "fr");

    private final Function<String, StoryText> single;

    private TextReader(Function<String, StoryText> single) {
        this.single = single;
    }

    /** Returns a reader of texts as they stand. */
    static TextReader written() {
        return new TextReader(text -> new StoryText.Written(Map.of("", text)));
    }

    /** Returns a reader to which a text is the key of one among the words. */
    static TextReader keyed() {
        return new TextReader(StoryText.Keyed::new);
    }

    /** Reads a text; none if it is omitted. */
    StoryText read(Fields fields, String name) {
        return fields.find(name).map(value -> read(fields, fields.path(name), value)).orElse(StoryText.NONE);
    }

    /** Reads a text that must be there. */
    StoryText needed(Fields fields, String name) {
        boolean blank = fields.find(name).filter(Json.Text.class::isInstance).isPresent()
                && fields.written(name).isBlank();
        if (blank || !fields.has(name)) {
            fields.missing(name);
        }
        return read(fields, name);
    }

    /**
     * Reads a text.
     *
     * @param fields the object in which it stands
     * @param path where it stands
     * @param value it
     */
    StoryText read(Fields fields, String path, Json value) {
        return switch (value) {
            case Json.Text(String text) -> single.apply(bounded(fields, path, text));
            case Json.Obj object -> byLanguage(new Fields(object, path, fields.faults()));
            default -> {
                fields.wrongKind(path, value, FieldKind.TEXT_OR_OBJECT);
                yield StoryText.NONE;
            }
        };
    }

    private static StoryText byLanguage(Fields texts) {
        Map<String, String> byLanguage = new HashMap<>();
        for (String language : LANGUAGES) {
            texts.text(language)
                    .ifPresent(text -> byLanguage.put(language, bounded(texts, texts.path(language), text)));
        }
        if (texts.isEmpty()) {
            texts.missing(LANGUAGES.getFirst());
        }
        texts.end();
        return new StoryText.Written(byLanguage);
    }

    /** Reads a formula. */
    static Optional<String> formula(Fields fields, String name) {
        return fields.text(name).map(tex -> bounded(fields, fields.path(name), tex));
    }

    private static String bounded(Fields fields, String path, String text) {
        if (text.length() > MOST) {
            fields.faults().add(new Fault.TextTooLong(path, text.length(), MOST));
        }
        return text;
    }
}
