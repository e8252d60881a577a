package wasserscope.draw.formula;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;

/** A surface that keeps nothing but the outline of what is painted on it: glyphs and filled shapes. It takes no pictures. */
final class OutlineGraphics extends AbstractGraphics2D {

    /** Outlines as they were drawn, not fitted to any pixels. */
    private static final FontRenderContext UNFITTED = new FontRenderContext(null, true, true);

    private static final char SOFT_HYPHEN = '\u00ad';

    private final Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);

    OutlineGraphics() {
        super(true);
        gc = new GraphicContext();
        gc.setColor(Color.BLACK);
    }

    Path2D outline() {
        return outline;
    }

    @Override
    public void fill(Shape shape) {
        outline.append(getTransform().createTransformedShape(shape), false);
    }

    @Override
    public void draw(Shape shape) {
        fill(getStroke().createStrokedShape(shape));
    }

    /**
     * Adds the glyphs of a text. The faces have a sign of theirs (in the upright one it is the letter Omega) at the soft hyphen, which Java
     * never shows; its glyph stands before that of the character after it.
     */
    @Override
    public void drawString(String text, float x, float y) {
        int[] glyphs = new int[text.length()];
        for (int i = 0; i < glyphs.length; i++) {
            char c = text.charAt(i);
            glyphs[i] = c == SOFT_HYPHEN ? glyph((char) (c + 1)) - 1 : glyph(c);
        }
        fill(getFont().createGlyphVector(UNFITTED, glyphs).getOutline(x, y));
    }

    private int glyph(char c) {
        return getFont().createGlyphVector(UNFITTED, new char[] {c}).getGlyphCode(0);
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return UNFITTED;
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform place) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform place) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Graphics create() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setXORMode(Color colour) {
        throw new UnsupportedOperationException();
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void dispose() {
        gc = new GraphicContext();
    }
}
