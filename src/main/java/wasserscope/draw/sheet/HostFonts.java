package wasserscope.draw.sheet;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The fonts of the machine, for what the program's own cannot show: other scripts and rare symbols. Looked at when they are needed first. */
final class HostFonts {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final Map<Integer, Optional<Font>> FOUND = new ConcurrentHashMap<>();

    private HostFonts() {}

    /** All fonts: the usual ones first. */
    private static final class All {
        private static final Font[] FONTS = find();

        private static Font[] find() {
            try {
                return Stream.concat(
                        Stream.of(new Font(Font.SANS_SERIF, Font.PLAIN, 1), new Font(Font.SERIF, Font.PLAIN, 1)),
                        Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts()))
                        .toArray(Font[]::new);
            } catch (RuntimeException | Error noneInstalled) {
                return new Font[0];
            }
        }
    }

    /** Returns a font that shows a character, if there is one. */
    static Optional<Font> showing(int character) {
        return FOUND.computeIfAbsent(character, HostFonts::find);
    }

    private static Optional<Font> find(int character) {
        return Arrays.stream(All.FONTS).filter(font -> shows(font, character)).findFirst();
    }

    /** Tells whether a font has a shape for a character: one of coloured pictures has none that can be drawn. */
    private static boolean shows(Font font, int character) {
        return font.canDisplay(character) && !font.deriveFont(10f)
                .createGlyphVector(CONTEXT, Character.toString(character)).getOutline().getBounds2D().isEmpty();
    }
}
