package wasserscope.draw.field;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.axis.PlotAxis;
import wasserscope.draw.sheet.LevelSets;
import wasserscope.draw.sheet.PlotLine;
import wasserscope.draw.sheet.Ramp;
import wasserscope.problem.Potential;

/**
 * The level sets of F'(μ) over (θ, w) as shapes. Above and below w = 0 the landscape is |w| times s(θ) = λ ± g(θ), so the level c is the
 * curve |w| = c/s(θ), and what lies beyond it is a part of the level set.
 */
final class PhaseLevels {

    /** Samples are so many units apart, and shapes reach as far beyond the plane. */
    private static final double SPACING = 1;

    private static final double BEYOND = 4;

    private final PhaseLayout layout;
    private final Potential.Samples samples;
    private final double lambda;
    private final double rampEnd;
    private final LevelLines lines = new LevelLines();

    PhaseLevels(PhaseLayout layout, Potential potential, double rampEnd) {
        PlotAxis theta = layout.theta();
        double low = theta.value(layout.plane().x() - BEYOND);
        double high = theta.value(layout.plane().right() + BEYOND);
        this.layout = layout;
        this.samples = potential.sample(low, high, 2 + (int) ((layout.plane().width() + 2 * BEYOND) / SPACING));
        this.lambda = potential.lambda();
        this.rampEnd = rampEnd;
    }

    /** Returns the shapes in a style for one pixel a unit. */
    LevelSets shapes(PhaseShader.Style style) {
        int centre = Ramp.BANDS / 2;
        List<LevelSets.Area> areas = new ArrayList<>();
        for (int edge = 0; edge < centre; edge++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                Path2D area = new Path2D.Double(Path2D.WIND_EVEN_ODD);
                half(area, edge, sign, 1);
                half(area, edge, sign, -1);
                if (area.getCurrentPoint() != null) {
                    areas.add(new LevelSets.Area(area, style.colour(centre + sign * (edge + 1))));
                }
            }
        }
        return new LevelSets(style.colour(centre), areas,
                lines.lines(style.lineWidth(), style.line(), style.opacity()));
    }

    /** Adds the part with w of a sign of the set where {@code sign}·F' is beyond an edge. */
    private void half(Path2D area, int edge, int sign, int side) {
        double top = side > 0 ? layout.plane().y() - BEYOND : layout.plane().bottom() + BEYOND;
        double highest = side * layout.w().value(top);
        double level = Ramp.edge(edge) * rampEnd;
        if (highest <= 0) {
            return;
        }
        double least = level / highest;
        int begin = -1;
        for (int j = 0; j <= samples.size(); j++) {
            boolean inside = j < samples.size() && sign * slope(j, side) > least;
            if (inside && begin < 0) {
                begin = j;
            } else if (!inside && begin >= 0) {
                run(area, new Run(edge, side, sign, begin, j - 1), level, least, top);
                begin = -1;
            }
        }
    }

    /** Samples without a gap that are inside. */
    private record Run(int edge, int side, int sign, int first, int last) {}

    private void run(Path2D area, Run run, double level, double least, double top) {
        PlotLine line = new PlotLine();
        double[] slopes = new double[run.last - run.first + 3];
        if (run.first > 0) {
            slopes[line.size()] = least;
            line.add(crossing(run, run.first - 1, run.first, least), top);
        }
        for (int j = run.first; j <= run.last; j++) {
            double slope = run.sign * slope(j, run.side);
            slopes[line.size()] = slope;
            line.add(layout.theta().at(samples.theta(j)), place(run.side * level / slope));
        }
        if (run.last + 1 < samples.size()) {
            slopes[line.size()] = least;
            line.add(crossing(run, run.last + 1, run.last, least), top);
        }
        int end = line.size() - 1;
        area.moveTo(line.x(0), top);
        area.lineTo(line.x(0), line.y(0));
        line.follow(area, 0, end);
        area.lineTo(line.x(end), top);
        area.closePath();
        lines.add(line, point -> room(run.edge, line, slopes, level, point));
    }

    /** Returns where the slope is {@code least}, between a sample outside and one inside. */
    private double crossing(Run run, int outside, int inside, double least) {
        double below = run.sign * slope(outside, run.side);
        double part = (least - below) / (run.sign * slope(inside, run.side) - below);
        double theta = samples.theta(outside) + part * (samples.theta(inside) - samples.theta(outside));
        return layout.theta().at(theta);
    }

    private double slope(int j, int side) {
        return side * samples.g(j) + lambda;
    }

    /** Returns the place of a w, or one just beyond the plane. */
    private double place(double w) {
        return Math.clamp(layout.w().at(w), layout.plane().y() - BEYOND, layout.plane().bottom() + BEYOND);
    }

    /** Returns how much of a line is seen at a point: the landscape's pixels have the same measure of how fast bands follow there. */
    private double room(int edge, PlotLine line, double[] slopes, double level, int point) {
        int left = Math.max(0, point - 1);
        int right = Math.min(line.size() - 1, point + 1);
        double across = (slopes[right] - slopes[left]) / Math.max(1e-9, line.x(right) - line.x(left)) / slopes[point];
        double down = slopes[point] / level * layout.w().perUnit();
        return PhaseShader.room((edge + 0.5) * Ramp.EXPONENT * Math.hypot(across, down));
    }
}
