package wasserscope.draw.plane;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.Theme;

/**
 * The arrows of a {@link ProbedVelocity}: their directions on the sheet, and lengths that grow with the speed but never fill the plane. Where
 * there are three, one scale holds for all, so that they add up, and is so large that they can be told apart; where they lie on one line,
 * the thin ones stand beside it.
 */
final class VelocityPainter {

    /** How far from the point an arrow begins. */
    static final double RING = 4.5;

    private static final double LONGEST = 64;
    private static final double SHORTEST = RING + 6;
    private static final double LEAST_SPLIT = 56;
    private static final double LEAST_SEEN = 9;
    private static final double LEAST_NAMED = 18;
    private static final double ASIDE = 8;
    private static final double PARALLEL = 0.12;
    private static final double NAME = 13;
    private static final double NAME_AWAY = 11;
    private static final double NAME_ACROSS = 34;
    private static final double NAME_DOWN = 19;

    private final Pen pen;
    private final Theme theme;
    private final PhaseLayout layout;
    private final double x;
    private final double y;

    /** Draws at the point (x, y) of a sheet. */
    VelocityPainter(Pen pen, Theme theme, PhaseLayout layout, double x, double y) {
        this.pen = pen;
        this.theme = theme;
        this.layout = layout;
        this.x = x;
        this.y = y;
    }

    /**
     * An arrow in pixels.
     *
     * @param x to the right
     * @param y downwards
     */
    private record Shaft(double x, double y) {

        double length() {
            return Math.hypot(x, y);
        }

        /** Returns the sine of the angle to another, positive where that is clockwise from this one. */
        double sine(Shaft other) {
            double both = length() * other.length();
            return both > 0 ? (x * other.y - y * other.x) / both : 0;
        }

        Shaft times(double factor) {
            return new Shaft(factor * x, factor * y);
        }
    }

    private Shaft shaft(ProbedVelocity.Arrow arrow) {
        return new Shaft(arrow.right() / layout.theta().perUnit(), arrow.up() / layout.w().perUnit());
    }

    /**
     * Draws the velocity, and where the price takes part what it is made of.
     *
     * @param amplitude the scale of the field
     * @return where the arrows and their names are
     */
    Rectangle2D paint(ProbedVelocity probed, double amplitude) {
        Shaft free = shaft(probed.free());
        Shaft price = shaft(probed.price());
        Shaft velocity = shaft(probed.velocity());
        double fastest = Math.max(velocity.length(), Math.max(free.length(), price.length()));
        double scale = Math.max(LEAST_SPLIT, pixels(fastest, amplitude)) / fastest;
        boolean split = probed.isSplit() && scale * price.length() >= LEAST_SEEN;
        var box = new Rectangle2D.Double(x, y, 0, 0);
        if (split) {
            for (Shaft part : List.of(free, price, velocity)) {
                box.add(x + scale * part.x, y + scale * part.y);
            }
            parts(free.times(scale), price.times(scale), velocity.times(scale));
        }
        if (velocity.length() > 0) {
            double length = split ? scale * velocity.length() : pixels(velocity.length(), amplitude);
            Shaft shown = velocity.times(Math.max(SHORTEST, length) / velocity.length());
            box.add(x + shown.x, y + shown.y);
            bold(shown);
        }
        if (probed.rests()) {
            pen.fill(new Ellipse2D.Double(x - RING, y - RING, 2 * RING, 2 * RING), theme.inks().ink());
        }
        double across = split ? theme.type(NAME_ACROSS) : RING;
        double down = split ? theme.type(NAME_DOWN) : RING;
        return new Rectangle2D.Double(
                box.x - across, box.y - down, box.width + 2 * across, box.height + 2 * down);
    }

    private static double pixels(double speed, double amplitude) {
        return SHORTEST + LONGEST * (1 - Math.exp(-speed / (60 * Math.max(amplitude, 1e-12))));
    }

    /** Draws ṽ and its projection, thin, with a dotted line from ṽ to v: what is taken away. */
    private void parts(Shaft free, Shaft price, Shaft velocity) {
        boolean parallel = Math.abs(free.sine(price)) < PARALLEL;
        double aside = parallel ? theme.line(ASIDE) : 0;
        double side = parallel || free.sine(velocity) > 0 ? -1 : 1;
        if (!parallel) {
            var taken = new Line2D.Double(x + free.x, y + free.y, x + velocity.x, y + velocity.y);
            pen.casedDots(taken, 1.2, 4, theme.inks().dim());
        }
        thin(price, aside);
        thin(free, -aside);
        name("probe.arrow.price", price, aside, -side);
        name("probe.arrow.free", free, -aside, side);
        if (velocity.length() > 0) {
            name("probe.arrow.velocity", velocity, 0, parallel ? 0 : -side);
        }
    }

    /** Writes a name beyond the head, where there is room. */
    private void name(String key, Shaft shaft, double aside, double side) {
        double length = shaft.length();
        if (length < LEAST_NAMED) {
            return;
        }
        double away = theme.type(NAME_AWAY);
        double ux = shaft.x / length;
        double uy = shaft.y / length;
        double atX = x + shaft.x + away * ux + (aside + 0.6 * away * side) * -uy;
        double atY = y + shaft.y + away * uy + (aside + 0.6 * away * side) * ux;
        pen.casedText(pen.language().of(key), atX, atY + theme.type(4), NAME, Pen.Align.CENTRE, theme.inks().ink());
    }

    private void thin(Shaft shaft, double aside) {
        double length = shaft.length();
        if (length <= SHORTEST) {
            return;
        }
        double ux = shaft.x / length;
        double uy = shaft.y / length;
        double fromX = x - aside * uy;
        double fromY = y + aside * ux;
        double begin = aside == 0 ? RING : 0;
        double tipX = fromX + shaft.x;
        double tipY = fromY + shaft.y;
        var line = new Line2D.Double(fromX + begin * ux, fromY + begin * uy, tipX, tipY);
        Path2D head = new Path2D.Double();
        head.moveTo(tipX - 6 * ux + 3.2 * uy, tipY - 6 * uy - 3.2 * ux);
        head.lineTo(tipX, tipY);
        head.lineTo(tipX - 6 * ux - 3.2 * uy, tipY - 6 * uy + 3.2 * ux);
        Color ground = Pen.faded(theme.surfaces().ground(), 0.7);
        pen.stroke(line, 3.2, ground);
        pen.stroke(head, 3.2, ground);
        pen.stroke(line, 1.1, theme.inks().ink());
        pen.stroke(head, 1.1, theme.inks().ink());
    }

    private void bold(Shaft shaft) {
        double length = shaft.length();
        double ux = shaft.x / length;
        double uy = shaft.y / length;
        double tipX = x + shaft.x;
        double tipY = y + shaft.y;
        var line = new Line2D.Double(x + ux * RING, y + uy * RING, tipX - ux * 4, tipY - uy * 4);
        Path2D head = new Path2D.Double();
        head.moveTo(tipX, tipY);
        head.lineTo(tipX - 8 * ux + 4 * uy, tipY - 8 * uy - 4 * ux);
        head.lineTo(tipX - 8 * ux - 4 * uy, tipY - 8 * uy + 4 * ux);
        head.closePath();
        pen.stroke(line, 4.4, Pen.faded(theme.surfaces().ground(), 0.7));
        pen.stroke(head, 3, Pen.faded(theme.surfaces().ground(), 0.7));
        pen.stroke(line, 2, theme.inks().ink());
        pen.fill(head, theme.inks().ink());
    }
}
