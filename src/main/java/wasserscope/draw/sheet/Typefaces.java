package wasserscope.draw.sheet;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The faces the program is set in. They come with it, so that every machine shows the same text. Safe for any thread. */
public enum Typefaces {
    /** Labels and numbers; its digits are of one width. */
    SANS("LiberationSans-Regular"),
    /** Titles. */
    BOLD("LiberationSans-Bold"),
    /** Symbols. */
    SYMBOL("LiberationSerif-Italic");

    private final String file;
    private final Font base;
    private final Map<Float, Font> sizes = new ConcurrentHashMap<>();

    Typefaces(String name) {
        this.file = "/liberation/" + name + ".ttf";
        try (InputStream in = open()) {
            this.base = Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the program's own font cannot be read: " + file, e);
        }
    }

    /** Opens the font file; the caller closes it. */
    public final InputStream open() {
        InputStream in = Typefaces.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("the program is incomplete, a font is missing: " + file);
        }
        return in;
    }

    /** Returns the face at {@code size} points. */
    public Font at(float size) {
        return sizes.computeIfAbsent(size, base::deriveFont);
    }
}
