package wasserscope.draw.sheet;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.Optional;
import wasserscope.draw.formula.Formula;
import wasserscope.words.Language;

/** Lines and text in the weights and the language of a view, with a casing where they lie over the field. */
public final class Pen {

    /** How a text stands to its point. */
    public enum Align {
        /** The point is its left end. */
        LEFT(0),
        /** The point is its middle. */
        CENTRE(0.5),
        /** The point is its right end. */
        RIGHT(1);

        private final double part;

        Align(double part) {
            this.part = part;
        }
    }

    private static final double CASING = 2.4;
    private static final double CORNER = 10;
    private static final double DOT_CASING = 1.6;

    /** More than fit along any straight line of a picture; so far away that a period is no distance, all the same. */
    private static final int MOST_DOTS = 50_000;

    private final Sheet sheet;
    private final Graphics2D g;
    private final Theme theme;
    private final Language language;

    /** Takes up a pen for a sheet, in the colours and the language of a style. */
    public Pen(Sheet sheet, Style style) {
        this.sheet = sheet;
        this.g = sheet.graphics();
        this.theme = style.theme();
        this.language = style.language();
    }

    /** Returns the language in which it writes. */
    public Language language() {
        return language;
    }

    /** Returns a colour with another opacity, 0 … 1. */
    public static Color faded(Color colour, double alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * alpha));
    }

    /** Fills a box with a card: rounded corners on the window's background, a hairline, the panel. */
    public void card(PlotArea box) {
        Theme.Surfaces surfaces = theme.surfaces();
        int background = surfaces.background().getRGB();
        sheet.fill(new PlotArea(box.x(), box.y(), box.width(), CORNER), background);
        sheet.fill(new PlotArea(box.x(), box.bottom() - CORNER, box.width(), CORNER), background);
        sheet.round(box, CORNER, surfaces.line().getRGB());
        sheet.round(box.inset(1, 1, 1, 1), CORNER - 1, surfaces.panel().getRGB());
    }

    /** Fills a shape. */
    public void fill(Shape shape, Color colour) {
        g.setColor(colour);
        g.fill(shape);
    }

    /** Draws the outline of a shape, {@code width} before the theme's factor. */
    public void stroke(Shape shape, double width, Color colour) {
        g.setColor(colour);
        g.setStroke(new BasicStroke(theme.line(width), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    /** Draws the outline of a shape in dashes as long as the gaps between them. */
    public void dashed(Shape shape, double width, double dash, Color colour) {
        float[] pattern = {theme.line(dash), theme.line(dash)};
        g.setColor(colour);
        g.setStroke(new BasicStroke(
                theme.line(width), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, pattern, 0));
        g.draw(shape);
    }

    /** Draws a straight line. */
    public void line(double x0, double y0, double x1, double y1, double width, Color colour) {
        sheet.line(x0, y0, x1, y1, theme.line(width), colour.getRGB());
    }

    /** Fills a rectangle from {@code x} on, about a line at {@code y}; its sizes are units. */
    public void bar(double x, double y, double wide, double high, Color colour) {
        sheet.line(x, y, x + wide, y, high, colour.getRGB());
    }

    /** Draws a disc, its radius in units. */
    public void disc(double x, double y, double radius, Color colour) {
        sheet.disc(x, y, radius, colour.getRGB());
    }

    /** Draws a straight line with a casing in the ground colour. */
    public void casedLine(double x0, double y0, double x1, double y1, double width, Color colour) {
        line(x0, y0, x1, y1, width + CASING, faded(theme.surfaces().ground(), 0.55));
        line(x0, y0, x1, y1, width, colour);
    }

    /** Draws a shape in round dots. */
    public void dotted(Shape shape, double width, double period, Color colour) {
        dots(shape, 0.5 * theme.line(width), theme.line(period), colour.getRGB());
    }

    /** Draws a shape in round dots, each with a casing in the ground colour. */
    public void casedDots(Shape shape, double width, double period, Color colour) {
        Color casing = faded(theme.surfaces().ground(), 0.7);
        dots(shape, 0.5 * (theme.line(width) + DOT_CASING), theme.line(period), casing.getRGB());
        dotted(shape, width, period, colour);
    }

    /** Places a disc at every {@code period} along the straight pieces of a shape, as far as they are near the picture. */
    private void dots(Shape shape, double radius, double period, int argb) {
        double[] point = new double[6];
        double x = 0;
        double y = 0;
        double until = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            if (path.currentSegment(point) == PathIterator.SEG_LINETO) {
                double length = Math.hypot(point[0] - x, point[1] - y);
                Optional<NearPart> near = NearPart.of(x, y, point[0], point[1]);
                double begin = near.map(part -> part.enter() * length).orElse(length);
                double end = near.map(part -> part.leave() * length).orElse(0.0);
                double place = until < begin ? until + period * Math.ceil((begin - until) / period) : until;
                for (int dot = 0; dot < MOST_DOTS && place <= end && place < length; dot++) {
                    double part = place / length;
                    sheet.disc(x + part * (point[0] - x), y + part * (point[1] - y), radius, argb);
                    place += period;
                    until = place;
                }
                until = until < length ? rest(until, length, period) : until - length;
            }
            x = point[0];
            y = point[1];
        }
    }

    /** Returns how far behind the end of a piece the next disc is, where those before it were passed over. */
    private static double rest(double until, double length, double period) {
        double over = (length - until) % period;
        return Double.isFinite(over) && over > 0 ? period - over : 0;
    }

    /** Writes a text, its base line at y; {@code points} before the theme's factor. Returns how wide it is. */
    public double text(String source, double x, double y, double points, Align align, Color colour) {
        return text(source, Typefaces.SANS, x, y, points, align, colour);
    }

    /** Writes a bold text. Returns how wide it is. */
    public double title(String source, double x, double y, double points, Align align, Color colour) {
        return text(source, Typefaces.BOLD, x, y, points, align, colour);
    }

    /** Writes a text with a casing in the ground colour. */
    public void casedText(String source, double x, double y, double points, Align align, Color colour) {
        TextLine line = set(source, Typefaces.SANS, points);
        double left = x - align.part * line.width();
        for (TextLine.Piece piece : line.pieces()) {
            Shape outline = piece.font().createGlyphVector(g.getFontRenderContext(), piece.text())
                    .getOutline((float) (left + piece.left()), (float) (y + piece.down()));
            g.setColor(faded(theme.surfaces().ground(), 0.8));
            g.setStroke(new BasicStroke(theme.line(3), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(outline);
            g.setColor(colour);
            g.fill(outline);
        }
    }

    /** Sets a formula, its base line at y; {@code points} before the theme's factor. Returns how wide it is. */
    public double formula(Formula formula, double x, double y, double points, Align align, Color colour) {
        double size = theme.type(points);
        double width = size * formula.width();
        fill(formula.at(x - align.part * width, y, size), colour);
        return width;
    }

    /** Writes a text upwards, its middle at (x, y). */
    public void sideways(String source, double x, double y, double points, Color colour) {
        AffineTransform before = g.getTransform();
        g.rotate(-Math.PI / 2, x, y);
        text(source, x, y, points, Align.CENTRE, colour);
        g.setTransform(before);
    }

    /** Returns the width of a text. */
    public double width(String source, double points) {
        return set(source, Typefaces.SANS, points).width();
    }

    /** Returns the width of a bold text. */
    public double titleWidth(String source, double points) {
        return set(source, Typefaces.BOLD, points).width();
    }

    private double text(
            String source, Typefaces face, double x, double y, double points, Align align, Color colour) {
        TextLine line = set(source, face, points);
        double left = x - align.part * line.width();
        g.setColor(colour);
        for (TextLine.Piece piece : line.pieces()) {
            g.setFont(piece.font());
            g.drawString(piece.text(), (float) (left + piece.left()), (float) (y + piece.down()));
        }
        return line.width();
    }

    private TextLine set(String source, Typefaces face, double points) {
        return TextLine.of(source, face, points, theme, g.getFontRenderContext());
    }
}
