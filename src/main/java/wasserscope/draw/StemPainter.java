package wasserscope.draw;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import wasserscope.measure.SignedMeasure;
import wasserscope.problem.Target;
import wasserscope.run.Frame;
import wasserscope.words.Words;

/** The signed measure ν = h¹(μ) that the particles make on Θ, as stems against those of the teacher's ν*. (CB18, appendix A.) */
final class StemPainter {

    /** Atoms within this many units are one stem. */
    private static final double MERGED = 12;

    private static final double HEADROOM = 1.25;

    private StemPainter() {}

    static void paint(Sheet sheet, PhaseLayout layout, Frame frame, View view) {
        Box box = layout.stems();
        Theme theme = view.theme();
        Pen pen = new Pen(sheet, theme);
        int cells = Math.max(1, (int) (box.width() / MERGED));
        SignedMeasure network = SignedMeasure.gathered(
                frame.particles(), layout.window().thetaLow(), layout.window().thetaHigh(), cells);
        double top = HEADROOM * largest(network, frame);
        Axis mass = Axis.up(box, -top, top);
        for (var tick : Ticks.symmetric(mass, theme)) {
            double y = mass.at(tick.value());
            pen.line(box.x(), y, box.right(), y, 1, theme.surfaces().line());
            pen.text(tick.label(), box.x() - 8, y + theme.type(4), 11, Pen.Align.RIGHT, theme.inks().dim());
        }
        sheet.clip(new Box(box.x(), box.y() - 2, box.width(), box.height() + 4));
        pen.line(box.x(), mass.at(0), box.right(), mass.at(0), 1.2, theme.inks().dim());
        if (view.shows(Layer.TEACHER)) {
            teacher(pen, layout.theta(), mass, frame, theme);
        }
        for (var atom : network.atoms()) {
            double x = layout.theta().at(atom.theta());
            Color colour = theme.marks().ofSign(atom.mass());
            pen.line(x, mass.at(0), x, mass.at(atom.mass()), 2.4, colour);
            double r = Math.abs(mass.at(atom.mass()) - mass.at(0)) > 3 ? theme.line(2.4) : theme.line(1.2);
            pen.fill(new Ellipse2D.Double(x - r, mass.at(atom.mass()) - r, 2 * r, 2 * r), colour);
        }
        sheet.unclip();
        double base = box.y() - theme.type(8);
        double next =
                box.x() + pen.text(Words.of("stems.network"), box.x(), base, 12, Pen.Align.LEFT, theme.inks().ink());
        if (frame.objective().problem().target() instanceof Target.Teacher) {
            pen.text(Words.of("stems.teacher"), next + 16, base, 12, Pen.Align.LEFT, theme.marks().gold());
        }
        pen.text(Words.of("axis.theta"), box.right(), base, 11, Pen.Align.RIGHT, theme.inks().dim());
    }

    private static double largest(SignedMeasure network, Frame frame) {
        double most = 1e-9;
        for (var atom : network.atoms()) {
            most = Math.max(most, Math.abs(atom.mass()));
        }
        if (frame.objective().problem().target() instanceof Target.Teacher teacher) {
            for (double weight : teacher.weights()) {
                most = Math.max(most, Math.abs(weight));
            }
        }
        return most;
    }

    private static void teacher(Pen pen, Axis theta, Axis mass, Frame frame, Theme theme) {
        if (frame.objective().problem().target() instanceof Target.Teacher teacher) {
            for (int j = 0; j < teacher.weights().size(); j++) {
                double x = theta.at(teacher.positions().get(j));
                double y = mass.at(teacher.weights().get(j));
                pen.line(x, mass.at(0), x, y, 1.2, theme.marks().gold());
                pen.stroke(new Ellipse2D.Double(x - 4, y - 4, 8, 8), 1.5, theme.marks().gold());
            }
        }
    }
}
