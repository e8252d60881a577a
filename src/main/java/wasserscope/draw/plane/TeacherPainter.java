package wasserscope.draw.plane;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.Theme;
import wasserscope.measure.Particles;
import wasserscope.problem.model.PlaneMap;
import wasserscope.run.Frame;

/** The teacher on the plane: lines over its positions, crosses at them, or rays towards them. */
final class TeacherPainter {

    private static final double CROSS = 6;

    private TeacherPainter() {}

    static void paint(Pen pen, PhaseLayout layout, Frame frame, Theme theme) {
        frame.objective().teacher().ifPresent(teacher -> {
            for (int j = 0; j < teacher.size(); j++) {
                mark(pen, layout, frame.chart(), teacher, j, theme);
            }
        });
    }

    private static void mark(Pen pen, PhaseLayout layout, PlaneMap chart, Particles teacher, int j, Theme theme) {
        double x = layout.theta().at(teacher.theta(j));
        switch (chart) {
            case PHASE -> dots(pen, x, layout.plane().y() + 4, x, layout.plane().bottom(), theme);
            case POSITION, PROJECTION -> cross(pen, x, layout.w().at(teacher.theta(j, 1)), theme);
            case PULL, PULL_PROJECTION -> ray(pen, layout, teacher, j, 1, theme);
            case VECTOR -> {
                ray(pen, layout, teacher, j, 1, theme);
                ray(pen, layout, teacher, j, -1, theme);
            }
        }
    }

    private static void ray(Pen pen, PhaseLayout layout, Particles teacher, int j, double sign, Theme theme) {
        double x = sign * teacher.theta(j, 0);
        double y = sign * teacher.theta(j, 1);
        double size = Math.hypot(x, y);
        if (size > 0) {
            double far = (layout.window().width() + layout.window().height()) / size;
            dots(pen, layout.theta().at(0), layout.w().at(0), layout.theta().at(far * x), layout.w().at(far * y),
                    theme);
        }
    }

    private static void dots(Pen pen, double x0, double y0, double x1, double y1, Theme theme) {
        pen.casedDots(new Line2D.Double(x0, y0, x1, y1), 1.6, 7.5, theme.marks().gold());
    }

    private static void cross(Pen pen, double x, double y, Theme theme) {
        double r = theme.line(CROSS);
        Path2D cross = new Path2D.Double();
        cross.moveTo(x - r, y);
        cross.lineTo(x + r, y);
        cross.moveTo(x, y - r);
        cross.lineTo(x, y + r);
        pen.stroke(cross, 4.5, Pen.faded(theme.surfaces().ground(), 0.8));
        pen.stroke(cross, 2, theme.marks().gold());
    }

    /** Names the lines, where there are lines over Θ. */
    static void labels(Pen pen, PhaseLayout layout, Frame frame, Theme theme) {
        frame.objective().teacher().ifPresent(teacher -> {
            for (int j = 0; j < teacher.size() && frame.chart() == PlaneMap.PHASE; j++) {
                double x = layout.theta().at(teacher.theta(j)) + 7;
                double y = layout.plane().y() + theme.type(17);
                pen.casedText(pen.language().of("teacher.mark"), x, y, 13, Pen.Align.LEFT, theme.marks().gold());
            }
        });
    }
}
