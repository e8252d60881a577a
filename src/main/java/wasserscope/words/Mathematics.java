package wasserscope.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the program computes, as a page to read: the text that a language's bundle names, in the notation of {@link RichText}. */
public final class Mathematics {

    private static final String TITLE = "# ";

    private Mathematics() {}

    /**
     * A title or a paragraph.
     *
     * @param text in the notation
     * @param isTitle whether it is a title
     */
    public record Line(String text, boolean isTitle) {}

    /** Returns the page in a language. */
    public static List<Line> page(Language language) {
        try (InputStream in = Mathematics.class.getResourceAsStream(language.of("mathematics.file"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(Mathematics::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String source) {
        return source.startsWith(TITLE) ? new Line(source.substring(TITLE.length()), true) : new Line(source, false);
    }
}
