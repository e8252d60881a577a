package wasserscope.draw.strip;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import wasserscope.draw.axis.PlotAxis;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Theme;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.SignedMeasure;
import wasserscope.problem.DisplayUnits;
import wasserscope.problem.model.PlaneMap;
import wasserscope.problem.model.Space;
import wasserscope.run.Frame;
import wasserscope.theory.minimum.Interval;
import wasserscope.theory.minimum.Minimum;
import wasserscope.theory.verdict.Findings;
import wasserscope.theory.verdict.Thresholds;
import wasserscope.words.VerdictWords;

/**
 * What proves or refutes optimality, on the strip: the worst θ, K± as bars, and the atoms of the support, which stand on zero where μ is
 * stationary; and two lamps, because stationary is not optimal. (CB18, proposition 3.1.)
 */
final class CertificatePainter {

    private static final double BAR = 3;
    private static final double WORST = 4;
    private static final double ATOM = 2.2;
    private static final double CELL = 4;
    private static final double GAP = 16;

    private final Pen pen;
    private final Theme theme;
    private final Frame frame;
    private final Frame land;
    private final PlotArea strip;
    private final PlotAxis across;
    private final PlotAxis value;

    /** Takes a moment with its atoms and lamps, and the one whose landscape is drawn. */
    CertificatePainter(
            Pen pen, Theme theme, Frame frame, Frame land, PlotArea strip, PlotAxis across, PlotAxis value) {
        this.pen = pen;
        this.theme = theme;
        this.frame = frame;
        this.land = land;
        this.strip = strip;
        this.across = across;
        this.value = value;
    }

    /** Draws K⁺ above the zero line and K⁻ below it. */
    void bars() {
        for (int sign = -1; sign <= 1; sign += 2) {
            for (Interval part : land.region().side(sign)) {
                bar(part, sign, 0);
                if (land.objective().space() != Space.LINE && part.high() > Space.FULL_TURN) {
                    bar(part, sign, -Space.FULL_TURN);
                }
            }
        }
    }

    private void bar(Interval part, int sign, double turn) {
        double left = Math.max(strip.x(), across.at(part.low() + turn));
        double right = Math.min(strip.right(), across.at(part.high() + turn));
        double thickness = theme.line(BAR);
        if (right > left) {
            double top = value.at(0) - (sign > 0 ? thickness + 1 : -1);
            pen.fill(new RoundRectangle2D.Double(left, top, right - left, thickness, 2, 2),
                    theme.marks().ofSign(sign));
        }
    }

    /** Draws F'(μ) at the atoms of ν, on the side of their weights. */
    void atoms() {
        if (frame.chart().showsPositions() || frame.chart() == PlaneMap.PULL_PROJECTION) {
            return;
        }
        int cells = Math.max(1, (int) (strip.width() / theme.line(CELL)));
        SignedMeasure nu = frame.objective().lifting().gathered(
                frame.particles(), across.low(), across.high(), cells);
        double[] heights = land.potential().values(unitVectors(nu));
        for (int j = 0; j < nu.size(); j++) {
            if (nu.mass(j) != 0) {
                dot(across.at(nu.theta(j)), value.at(heights[j]), ATOM, theme.marks().ofSign(nu.mass(j)));
            }
        }
    }

    private ParticleArrays unitVectors(SignedMeasure nu) {
        int size = nu.size();
        boolean directions = frame.chart() != PlaneMap.PHASE;
        ParticleArrays u = ParticleArrays.zero(size, directions ? 2 : 1);
        for (int j = 0; j < size; j++) {
            u.w()[j] = frame.chart() == PlaneMap.VECTOR ? 1 : Math.signum(nu.mass(j));
            u.theta(0)[j] = directions ? Math.cos(nu.theta(j)) : nu.theta(j);
            if (directions) {
                u.theta(1)[j] = Math.sin(nu.theta(j));
            }
        }
        return u;
    }

    private void dot(double x, double y, double radius, Color colour) {
        double r = theme.line(radius);
        pen.disc(x, y, r + 1, theme.surfaces().panel());
        pen.disc(x, y, r, colour);
    }

    /** Marks the worst place, where there is a way out. */
    void worst() {
        Minimum least = land.findings().certificate().minimum();
        if (land.findings().hasWayOut() && least.end().isEmpty()) {
            dot(across.at(along(least)), value.at(least.value()), WORST, theme.marks().bad());
        }
    }

    private double along(Minimum least) {
        double x = least.place().at(0, 0);
        return switch (frame.chart()) {
            case PHASE, POSITION, PROJECTION, PULL_PROJECTION -> x;
            case PULL, VECTOR -> Space.CIRCLE.wrapped(Math.atan2(least.place().at(0, 1), x));
        };
    }

    /**
     * Writes the lamps at the right end of the line above the strip, and left of them, if there is room, the worst place.
     *
     * @param from where the line's text ends
     * @return how far to the left it goes
     */
    double header(double from, DisplayUnits units) {
        double base = strip.y() - theme.type(9);
        double x = strip.right();
        Findings findings = frame.findings();
        x = lamp("certificate.optimal", findings.closes(Thresholds.USUAL, 1), from, x) - GAP;
        x = lamp("certificate.stationary", findings.isStationary(Thresholds.USUAL), from, x) - GAP;
        Optional<String> worst = land.findings().hasWayOut()
                ? Optional.of(
                        VerdictWords.leastPotential(pen.language(), land.findings().certificate().minimum(),
                                units))
                : Optional.empty();
        if (worst.isPresent() && x - pen.width(worst.get(), 11) - GAP > from) {
            x -= pen.text(worst.get(), x, base, 11, Pen.Align.RIGHT, theme.marks().bad()) + GAP;
        }
        return x;
    }

    /**
     * Draws a lamp with its name, ending at x, and returns where it begins: a disc that is filled and bright if lit. Where it would reach
     * what ends at {@code from} it is left out.
     */
    private double lamp(String key, boolean lit, double from, double x) {
        Color colour = lit ? theme.marks().accent() : theme.inks().dim();
        String name = pen.language().of(key);
        double r = theme.type(4);
        double centre = x - pen.width(name, 11) - 2 * r;
        if (centre - r < from) {
            return x + GAP;
        }
        double base = strip.y() - theme.type(9);
        pen.text(name, x, base, 11, Pen.Align.RIGHT, colour);
        var disc = new Ellipse2D.Double(centre - r, base - theme.type(4) - r, 2 * r, 2 * r);
        if (lit) {
            pen.fill(disc, colour);
        } else {
            pen.stroke(disc, 1.2, colour);
        }
        return centre - r;
    }
}
