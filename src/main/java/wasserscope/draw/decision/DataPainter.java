package wasserscope.draw.decision;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import wasserscope.draw.field.OutputScale;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.Theme;
import wasserscope.problem.Objective;
import wasserscope.problem.loss.LogisticLoss;

/** The data over the plane of x: labels as discs (+1) and rings (−1) in the colour of their sign, values as discs of the output's colour. */
final class DataPainter {

    /** Of more samples every second, third, … is drawn. */
    private static final int MOST = 1500;

    private static final double SMALLEST = 1.8;
    private static final double LARGEST = 4.6;
    private static final double RIM = 1;
    private static final double HALO = 1.6;

    private final Pen pen;
    private final Theme theme;
    private final Objective objective;

    DataPainter(Pen pen, Theme theme, Objective objective) {
        this.pen = pen;
        this.theme = theme;
        this.objective = objective;
    }

    /** Tells whether all targets are labels. */
    static boolean areLabels(Objective objective) {
        if (objective.problem().loss() instanceof LogisticLoss) {
            return true;
        }
        for (int k = 0; k < objective.samples(); k++) {
            if (Math.abs(objective.y(k)) != 1) {
                return false;
            }
        }
        return true;
    }

    /** Returns the radius of a mark: the more samples, the smaller. */
    static double radius(int samples) {
        return Math.clamp(LARGEST * Math.pow(60.0 / samples, 0.25), SMALLEST, LARGEST);
    }

    /** Draws every sample, or an even part of them. */
    void paint(DecisionLayout layout, OutputScale scale) {
        int stride = Math.max(1, (int) Math.ceil((double) objective.samples() / MOST));
        double r = theme.line(radius(objective.samples() / stride));
        boolean labels = areLabels(objective);
        for (int k = 0; k < objective.samples(); k += stride) {
            double x = layout.right().at(objective.inputs().at(k, 0));
            double y = layout.up().at(objective.inputs().at(k, 1));
            if (labels) {
                label(x, y, r, objective.y(k));
            } else {
                value(x, y, r, scale.colourOf(objective.y(k), theme));
            }
        }
    }

    private void value(double x, double y, double r, Color colour) {
        disc(x, y, r + theme.line(RIM), Pen.faded(theme.inks().ink(), 0.85));
        disc(x, y, r, colour);
    }

    /** Draws a mark of a class. */
    void label(double x, double y, double r, double sign) {
        disc(x, y, r + theme.line(HALO), theme.surfaces().ground());
        disc(x, y, r, theme.marks().ofSign(sign));
        if (sign < 0) {
            disc(x, y, Math.max(0.5 * r, r - theme.line(1.8)), theme.surfaces().ground());
        }
    }

    private void disc(double x, double y, double r, Color colour) {
        pen.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), colour);
    }
}
