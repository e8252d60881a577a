package wasserscope.draw.sheet;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.RoundRectangle2D;
import java.util.Collection;
import java.util.List;

/** How one thing of a picture is stressed: all else is veiled by a third, and around it there is a soft light. */
public final class Highlight {

    private static final double VEIL = 1.0 / 3;
    private static final double EDGE = 2;
    private static final double CORNER = 10;
    private static final int HALOS = 4;
    private static final double STEP = 4;
    private static final double OPAQUE = 255;
    private static final double FAINT = 0.1;
    private static final int BANDS = 6;
    private static final double BAND = 2.5;
    private static final int RINGS = 5;
    private static final double RING = 1.2;

    private final Pen pen;
    private final Theme theme;

    /** Takes up a pen of a style. */
    public Highlight(Pen pen, Style style) {
        this.pen = pen;
        this.theme = style.theme();
    }

    /** Veils a box but for what is stressed in it. */
    public void veil(PlotArea box, Color over, Collection<PlotArea> stressed) {
        Area rest = new Area(box.shape());
        stressed.forEach(part -> rest.subtract(new Area(part.shape())));
        pen.fill(rest, Pen.faded(over, VEIL));
    }

    /** Veils all of a box. */
    public void veil(PlotArea box, Color over) {
        veil(box, over, List.of());
    }

    /** Veils a card, its rounded corners left as they are. */
    public void veilCard(PlotArea box) {
        pen.fill(rounded(box, 0), Pen.faded(theme.surfaces().background(), VEIL));
    }

    /** Draws an edge around a box, and outside of it a light. */
    public void edge(PlotArea box) {
        Color accent = theme.marks().accent();
        for (int ring = RINGS; ring > 0; ring--) {
            Area outside = new Area(rounded(box, theme.line(RING) * ring));
            outside.subtract(new Area(rounded(box, 0)));
            pen.fill(outside, Pen.faded(accent, FAINT));
        }
        pen.stroke(rounded(box, -0.5 * theme.line(EDGE)), EDGE, accent);
    }

    private static Shape rounded(PlotArea box, double out) {
        PlotArea wide = box.inset(-out, -out, -out, -out);
        double size = 2 * Math.max(1, Math.min(CORNER, 0.5 * box.height()) + out);
        return new RoundRectangle2D.Double(wide.x(), wide.y(), wide.width(), wide.height(), size, size);
    }

    /** Draws an upright line through a box, in a soft band. */
    public void band(PlotArea box, double x) {
        Color accent = theme.marks().accent();
        for (int halo = BANDS; halo > 0; halo--) {
            double half = theme.line(BAND) * halo;
            PlotArea band = new PlotArea(x - half, box.y(), 2 * half, box.height());
            pen.fill(band.shape().createIntersection(box.shape()), Pen.faded(accent, 0.5 * FAINT));
        }
        pen.casedLine(x, box.y(), x, box.bottom(), EDGE, accent);
    }

    /** Draws a light around a line of a width, as strong as its colour is opaque. */
    public void glow(Shape line, double width, Color colour) {
        for (int halo = HALOS; halo > 0; halo--) {
            pen.stroke(line, width + STEP * halo, Pen.faded(colour, FAINT * colour.getAlpha() / OPAQUE));
        }
    }
}
