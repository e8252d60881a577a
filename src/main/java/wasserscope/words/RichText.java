package wasserscope.words;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text with mathematics in it. In the source {@code $…$} sets symbols in an italic serif, {@code _{…}} lowers and {@code ^{…}}
 * raises: {@code $F$′($μ_{t}$)}; a character after a backslash stands for itself. Outside of symbols {@code $$…$$} holds a formula in TeX, in
 * which nothing of that holds. Immutable.
 *
 * @param runs the pieces, from left to right
 */
public record RichText(List<Run> runs) {

    /** Where a run stands against the base line. */
    public enum Rise {
        /** On it. */
        BASE,
        /** Smaller, below it. */
        SUB,
        /** Smaller, above it. */
        SUPER
    }

    /** Which face a run is set in. */
    public enum Face {
        /** The face of labels. */
        PLAIN,
        /** An italic serif, for symbols. */
        SYMBOL,
        /** Mathematical type: the text is a formula in TeX. */
        FORMULA
    }

    /**
     * A piece of one face and rise.
     *
     * @param text not empty
     * @param face its face
     * @param rise its place
     */
    public record Run(String text, Face face, Rise rise) {

        /** Returns the same in characters, where no formula can be set. */
        public Run written() {
            return face == Face.FORMULA ? new Run(FormulaReading.of(text), Face.PLAIN, rise) : this;
        }
    }

    /** Copies the list. */
    public RichText {
        runs = List.copyOf(runs);
    }

    private static final char ESCAPE = '\\';
    private static final String DISPLAY = "$$";

    /** Returns a source that shows {@code text} as it is. */
    public static String quoted(String text) {
        return text.replaceAll("[\\\\$_^{}]", "\\\\$0");
    }

    /** Reads the notation above. */
    public static RichText of(String source) {
        List<Run> runs = new ArrayList<>();
        StringBuilder pending = new StringBuilder();
        Face face = Face.PLAIN;
        Rise rise = Rise.BASE;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == ESCAPE && i + 1 < source.length()) {
                i++;
                pending.append(source.charAt(i));
                continue;
            }
            int end = face == Face.PLAIN && source.startsWith(DISPLAY, i) ? source.indexOf(DISPLAY, i + 2) : -1;
            if (end > 0) {
                flush(runs, pending, face, rise);
                pending.append(source, i + 2, end);
                flush(runs, pending, Face.FORMULA, Rise.BASE);
                i = end + 1;
                continue;
            }
            boolean opens = (c == '_' || c == '^') && i + 1 < source.length() && source.charAt(i + 1) == '{';
            boolean closes = c == '}' && rise != Rise.BASE;
            if (c != '$' && !opens && !closes) {
                pending.append(c);
                continue;
            }
            flush(runs, pending, face, rise);
            if (c == '$') {
                face = face == Face.PLAIN ? Face.SYMBOL : Face.PLAIN;
            } else if (opens) {
                rise = c == '_' ? Rise.SUB : Rise.SUPER;
                i++;
            } else {
                rise = Rise.BASE;
            }
        }
        flush(runs, pending, face, rise);
        return new RichText(runs);
    }

    private static void flush(List<Run> runs, StringBuilder pending, Face face, Rise rise) {
        if (!pending.isEmpty()) {
            runs.add(new Run(pending.toString(), face, rise));
            pending.setLength(0);
        }
    }

    /** Returns the text without its notation, as a screen reader should say it. */
    public String plain() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.written().text));
        return text.toString();
    }
}
