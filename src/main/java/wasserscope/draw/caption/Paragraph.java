package wasserscope.draw.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * A text in lines that fit a width, each in the notation of {@link wasserscope.words.RichText}. It is broken at spaces, never within
 * symbols or what is raised or lowered, nor beside a relation; a word that is too long by itself is broken anywhere. Immutable.
 *
 * @param lines from the first to the last; none of an empty text
 */
public record Paragraph(List<String> lines) {

    private static final Set<String> RELATIONS =
            Set.of("=", "<", ">", "\u2264", "\u2265", "\u2260", "\u2248", "\u2192", "\u2208", "\u223c");

    /** Copies the list. */
    public Paragraph {
        lines = List.copyOf(lines);
    }

    /**
     * Breaks a text.
     *
     * @param width of the lines
     * @param measure tells how wide a piece of the text is
     */
    public static Paragraph of(String source, double width, ToDoubleFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : related(words(source))) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (measure.applyAsDouble(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (isPlain(line) && line.length() > 1 && measure.applyAsDouble(line) > width) {
                int end = fitting(line, width, measure);
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return new Paragraph(lines);
    }

    /** Returns how many characters of a word fit, at least one. */
    private static int fitting(String word, double width, ToDoubleFunction<String> measure) {
        int end = word.length();
        while (end > 1 && measure.applyAsDouble(word.substring(0, end)) > width) {
            end = word.offsetByCodePoints(end, -1);
        }
        return Math.max(end, word.offsetByCodePoints(0, 1));
    }

    private static boolean isPlain(String word) {
        return word.chars().noneMatch(c -> c == '$' || c == '{' || c == '}' || c == '\\');
    }

    /** Joins what stands at both sides of a relation: w = 0 is one word. */
    private static List<String> related(List<String> words) {
        List<String> joined = new ArrayList<>();
        boolean open = false;
        for (String word : words) {
            boolean relates = RELATIONS.contains(word);
            if ((relates || open) && !joined.isEmpty()) {
                joined.add(joined.removeLast() + " " + word);
            } else {
                joined.add(word);
            }
            open = relates;
        }
        return joined;
    }

    private static List<String> words(String source) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean symbol = false;
        int depth = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean breaks = (c == ' ' || c == '\n' || c == '\r' || c == '\t') && !symbol && depth == 0;
            if (breaks && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (breaks) {
                continue;
            }
            boolean quotes = c == '\\' && i + 1 < source.length();
            symbol ^= c == '$';
            boolean opens = c == '{' && i > 0 && (source.charAt(i - 1) == '_' || source.charAt(i - 1) == '^');
            depth = opens ? depth + 1 : c == '}' ? Math.max(0, depth - 1) : depth;
            word.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
            if (quotes) {
                i++;
                word.append(source.charAt(i));
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }
}
