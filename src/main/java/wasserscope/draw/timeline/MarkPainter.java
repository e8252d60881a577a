package wasserscope.draw.timeline;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.Theme;
import wasserscope.run.Mark;
import wasserscope.theory.verdict.Verdict;

/**
 * The signs of what happened on a run. Each kind has a shape of its own besides its colour: a stroke for a verdict, a diamond for a change
 * by hand, a ring for a first particle in A, two strokes for the end of a scene, a pennant for a name.
 */
public final class MarkPainter {

    private static final double HALF = 8;
    private static final double RING = 4;
    private static final double DIAMOND = 4.5;
    private static final double DOT = 2.6;
    private static final double CASING = 1.5;

    private final Pen pen;
    private final Theme theme;
    private final Color ground;

    /**
     * Takes up a pen.
     *
     * @param ground what the signs lie on, in which they have their casing
     */
    public MarkPainter(Pen pen, Theme theme, Color ground) {
        this.pen = pen;
        this.theme = theme;
        this.ground = ground;
    }

    /** Returns the colour of a mark. */
    public static Color colour(Mark mark, Theme theme) {
        return switch (mark) {
            case Mark.Changed _,Mark.SceneEnd _,Mark.Named _ -> theme.inks().ink();
            case Mark.Escaped _ -> theme.marks().accent();
            case Mark.Judged judged -> colour(judged.verdict(), theme);
        };
    }

    /** Returns the colour of a verdict. */
    public static Color colour(Verdict verdict, Theme theme) {
        return switch (verdict) {
            case OPTIMAL, ESCAPING -> theme.marks().accent();
            case STUCK, DIVERGED, GAVE_UP -> theme.marks().bad();
            case WITHOUT_LIMIT -> theme.inks().ink();
            case STATIONARY, DESCENDING -> theme.inks().dim();
        };
    }

    /** Draws a mark on a bar whose middle is at (x, y). */
    void onBar(Mark mark, double x, double y) {
        Color colour = colour(mark, theme);
        switch (mark) {
            case Mark.Judged _ -> stroke(x, y, 2.4, colour);
            case Mark.Changed _ -> diamond(x, y, colour);
            case Mark.Escaped _ -> ring(x, y, colour);
            case Mark.SceneEnd _ -> {
                stroke(x, y, 3, colour);
                stroke(x - theme.line(4.5), y, 1.2, colour);
            }
            case Mark.Named _ -> pennant(x, y, colour);
        }
    }

    /** Draws a mark on a curve, small. */
    public void onCurve(Mark mark, double x, double y) {
        double r = theme.line(DOT);
        pen.fill(disc(x, y, r + theme.line(CASING)), ground);
        pen.fill(disc(x, y, r), colour(mark, theme));
    }

    private void stroke(double x, double y, double width, Color colour) {
        double half = theme.line(HALF);
        pen.line(x, y - half, x, y + half, width + 2 * CASING, ground);
        pen.line(x, y - half, x, y + half, width, colour);
    }

    private void diamond(double x, double y, Color colour) {
        pen.fill(rhomb(x, y, theme.line(DIAMOND + 1.6 * CASING)), ground);
        pen.fill(rhomb(x, y, theme.line(DIAMOND)), colour);
    }

    private static Path2D rhomb(double x, double y, double r) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - r, y);
        path.lineTo(x, y - r);
        path.lineTo(x + r, y);
        path.lineTo(x, y + r);
        path.closePath();
        return path;
    }

    private void ring(double x, double y, Color colour) {
        double r = theme.line(RING);
        pen.fill(disc(x, y, r + theme.line(2 * CASING)), ground);
        pen.stroke(disc(x, y, r), 2, colour);
    }

    private void pennant(double x, double y, Color colour) {
        double half = theme.line(HALF);
        double width = theme.line(7);
        pen.stroke(new Line2D.Double(x, y - half, x, y + half), 1.6 + 2 * CASING, ground);
        pen.line(x, y - half, x, y + half, 1.6, colour);
        Path2D flag = new Path2D.Double();
        flag.moveTo(x, y - half);
        flag.lineTo(x + width, y - half + width / 2);
        flag.lineTo(x, y - half + width);
        flag.closePath();
        pen.fill(flag, colour);
    }

    private static Ellipse2D disc(double x, double y, double r) {
        return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }
}
