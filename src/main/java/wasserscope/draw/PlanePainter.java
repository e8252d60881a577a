package wasserscope.draw;

import java.awt.geom.Line2D;
import wasserscope.problem.Potential;
import wasserscope.problem.Target;
import wasserscope.run.Frame;
import wasserscope.words.Words;

/** The phase plane: the landscape F'(μ_t), its guides, and the particles on it. */
final class PlanePainter {

    private PlanePainter() {}

    static void paint(Sheet sheet, PhaseLayout layout, Frame frame, View view) {
        Box plane = layout.plane();
        Potential potential = frame.potential();
        Potential.Samples samples = columns(sheet, layout, potential);
        double scale = rampEnd(layout, frame);
        sheet.clip(plane);
        Axis rows = new Axis(layout.window().wHigh(), layout.window().wLow(), 0, plane.height() * sheet.scale());
        int height = (int) Math.round(plane.height() * sheet.scale());
        var style = new Landscape.Style(view, sheet.scale());
        sheet.shade(plane, new Landscape(samples, potential.lambda(), scale, rows, height, style));
        Pen pen = new Pen(sheet, view.theme());
        guides(pen, layout, frame, view);
        if (view.shows(Layer.CONTOURS)) {
            ZeroLevels.paint(pen, view.theme(), layout, samples, potential.lambda(), frame.amplitude());
        }
        teacherLabels(pen, layout, frame, view);
        particles(sheet, layout, frame, view);
        view.probe().ifPresent(probe -> ProbePainter.paint(sheet, layout, frame, view.theme(), probe));
        sheet.unclip();
        axes(pen, layout, view.theme());
    }

    /** Returns g at the middle of each column of pixels. */
    private static Potential.Samples columns(Sheet sheet, PhaseLayout layout, Potential potential) {
        int count = Math.max(1, (int) Math.round(layout.plane().width() * sheet.scale()));
        double half = 0.5 * layout.window().width() / count;
        return potential.sample(layout.window().thetaLow() + half, layout.window().thetaHigh() - half, count);
    }

    /** Returns the value of |F'| at the end of the ramp: the scale of g times the largest |w| in the window. */
    static double rampEnd(PhaseLayout layout, Frame frame) {
        double w = Math.max(Math.abs(layout.window().wLow()), Math.abs(layout.window().wHigh()));
        return Math.max(Double.MIN_NORMAL, w * frame.amplitude());
    }

    private static void guides(Pen pen, PhaseLayout layout, Frame frame, View view) {
        Box plane = layout.plane();
        Theme theme = view.theme();
        if (view.shows(Layer.UNIT_WEIGHTS)) {
            for (int unit = -1; unit <= 1; unit += 2) {
                double y = layout.w().at(unit);
                pen.casedDots(
                        new Line2D.Double(plane.x(), y, plane.right(), y), 1.1, 5, Pen.faded(theme.inks().ink(), 0.6));
            }
        }
        if (view.shows(Layer.TEACHER) && frame.objective().problem().target() instanceof Target.Teacher teacher) {
            for (double position : teacher.positions()) {
                double x = layout.theta().at(position);
                pen.casedDots(
                        new Line2D.Double(x, plane.y() + 4, x, plane.bottom()), 1.6, 7.5, theme.marks().gold());
            }
        }
    }

    private static void teacherLabels(Pen pen, PhaseLayout layout, Frame frame, View view) {
        Theme theme = view.theme();
        if (view.shows(Layer.TEACHER) && frame.objective().problem().target() instanceof Target.Teacher teacher) {
            for (double position : teacher.positions()) {
                double x = layout.theta().at(position) + 7;
                double y = layout.plane().y() + theme.type(17);
                pen.casedText(Words.of("teacher.mark"), x, y, 13, Pen.Align.LEFT, theme.marks().gold());
            }
        }
    }

    private static void particles(Sheet sheet, PhaseLayout layout, Frame frame, View view) {
        if (!view.shows(Layer.PARTICLES)) {
            return;
        }
        if (frame.particles().size() > ParticlePainter.MOST_DISCS) {
            DensityPainter.paint(sheet, layout, frame.particles(), view.theme());
            return;
        }
        if (view.shows(Layer.TRAILS)) {
            ParticlePainter.trails(sheet, layout, frame.past().trails(), frame.particles(), view.theme());
        }
        ParticlePainter.discs(sheet, layout, frame.particles(), view.theme());
    }

    private static void axes(Pen pen, PhaseLayout layout, Theme theme) {
        Box plane = layout.plane();
        var dim = theme.inks().dim();
        for (var tick : Ticks.linear(layout.window().wLow(), layout.window().wHigh(),
                most(plane.height(), 38, theme))) {
            double y = layout.w().at(tick.value());
            pen.text(tick.label(), plane.x() - 8, y + theme.type(4), 11, Pen.Align.RIGHT, dim);
        }
        int columns = Math.min(12, most(plane.width(), 48, theme));
        for (var tick : Ticks.linear(layout.window().thetaLow(), layout.window().thetaHigh(), columns)) {
            double x = layout.theta().at(tick.value());
            pen.text(tick.label(), x, plane.bottom() + theme.type(15), 11, Pen.Align.CENTRE, dim);
        }
        pen.sideways(Words.of("axis.w"), plane.x() - theme.type(36), plane.y() + plane.height() / 2, 11, dim);
    }

    /** Returns how many labels {@code apart} units apart find room. */
    static int most(double length, double apart, Theme theme) {
        return Math.max(2, (int) (length / theme.type(apart)));
    }
}
