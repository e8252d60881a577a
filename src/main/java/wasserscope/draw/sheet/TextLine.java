package wasserscope.draw.sheet;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import wasserscope.words.RichText;

/**
 * A line of text as it is set: its pieces, each with its font and its place on the line. Lines are remembered, since most of what a picture
 * says was said by the one before. Immutable.
 *
 * @param pieces from left to right
 * @param width of the whole
 */
record TextLine(List<Piece> pieces, double width) {

    private static final int MOST_REMEMBERED = 2000;
    private static final double RAISED = 0.34;
    private static final double LOWERED = 0.16;
    private static final float SMALLER = 0.74f;
    private static final double SYMBOLS = 1.1;

    private static final Map<Key, TextLine> REMEMBERED = new ConcurrentHashMap<>();

    /**
     * A piece of one font.
     *
     * @param text not empty
     * @param font in which it is set
     * @param left where it begins
     * @param down how far below the base line it stands
     */
    record Piece(String text, Font font, double left, double down) {}

    /** All that a line depends on. */
    private record Key(String source, Typefaces face, double points, Theme theme, FontRenderContext context) {}

    /**
     * Sets a line.
     *
     * @param source in the notation of {@link RichText}
     * @param points the size before the theme's factor
     * @param context of the surface
     */
    static TextLine of(String source, Typefaces face, double points, Theme theme, FontRenderContext context) {
        if (REMEMBERED.size() > MOST_REMEMBERED) {
            REMEMBERED.clear();
        }
        return REMEMBERED.computeIfAbsent(new Key(source, face, points, theme, context), TextLine::set);
    }

    private static TextLine set(Key key) {
        List<Piece> pieces = new ArrayList<>();
        double left = 0;
        for (RichText.Run run : RichText.of(key.source).runs()) {
            Typefaces face = run.face() == RichText.Face.SYMBOL ? Typefaces.SYMBOL : key.face;
            for (Glyphs.Piece piece : Glyphs.pieces(run.written(), face)) {
                Font font = font(piece, key);
                pieces.add(new Piece(piece.text(), font, left, down(piece.rise(), key.theme.type(key.points))));
                left += font.getStringBounds(piece.text(), key.context).getWidth();
            }
        }
        return new TextLine(List.copyOf(pieces), left);
    }

    private static Font font(Glyphs.Piece piece, Key key) {
        float size = key.theme.type(piece.face() == Typefaces.SYMBOL ? key.points * SYMBOLS : key.points);
        return piece.at(piece.rise() == RichText.Rise.BASE ? size : size * SMALLER);
    }

    private static double down(RichText.Rise rise, double size) {
        return switch (rise) {
            case BASE -> 0;
            case SUB -> LOWERED * size;
            case SUPER -> -RAISED * size;
        };
    }
}
