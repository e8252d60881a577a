package wasserscope.draw.strip;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.Optional;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.axis.PlotAxis;
import wasserscope.draw.axis.Ticks;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.measure.SignedMeasure;
import wasserscope.problem.DisplayUnits;
import wasserscope.run.Frame;
import wasserscope.scenario.Layer;
import wasserscope.words.UnitWords;

/** The signed measure ν = h¹(μ) that the particles make on Θ, as stems against those of the teacher's ν*. (CB18, appendix A.) */
public final class StemPainter {

    /** Atoms within this many units are one stem. */
    private static final double MERGED = 12;

    private static final double HEADROOM = 1.25;

    private StemPainter() {}

    public static void paint(Sheet sheet, PhaseLayout layout, Frame frame, View view) {
        PlotArea box = layout.stems();
        Theme theme = view.theme();
        Pen pen = new Pen(sheet, view);
        int cells = Math.max(1, (int) (box.width() / MERGED));
        PlotAxis across = Profile.axisOf(layout, frame.chart());
        SignedMeasure network = frame.objective().lifting().gathered(
                frame.particles(), across.low(), across.high(), cells);
        Optional<SignedMeasure> teacher = frame.objective().teacher().map(frame.objective().lifting()::measureOf);
        double top = HEADROOM * largest(network, teacher);
        PlotAxis mass = PlotAxis.up(box, -top, top);
        DisplayUnits units = view.unitsOf(frame);
        PlotAxis shown = mass.in(units.mass());
        for (var tick : Ticks.symmetric(pen.language(), shown, theme)) {
            double y = shown.at(tick.value());
            pen.line(box.x(), y, box.right(), y, 1, theme.surfaces().line());
            pen.text(tick.label(), box.x() - 8, y + theme.type(4), 11, Pen.Align.RIGHT, theme.inks().dim());
        }
        sheet.clip(new PlotArea(box.x(), box.y() - 2, box.width(), box.height() + 4));
        pen.line(box.x(), mass.at(0), box.right(), mass.at(0), 1.2, theme.inks().dim());
        if (view.shows(Layer.TEACHER)) {
            teacher.ifPresent(nu -> teacher(pen, across, mass, nu, theme));
        }
        for (int j = 0; j < network.size(); j++) {
            double x = across.at(network.theta(j));
            double tip = mass.at(network.mass(j));
            Color colour = theme.marks().ofSign(network.mass(j));
            pen.line(x, mass.at(0), x, tip, 2.4, colour);
            double r = Math.abs(tip - mass.at(0)) > 3 ? theme.line(2.4) : theme.line(1.2);
            pen.disc(x, tip, r, colour);
        }
        sheet.unclip();
        double base = box.y() - theme.type(8);
        double next =
                box.x() + pen.text(pen.language().about(frame.chart(), "measure"), box.x(), base, 12, Pen.Align.LEFT,
                        theme.inks().ink());
        if (teacher.isPresent()) {
            pen.text(pen.language().of("stems.teacher"), next + 16, base, 12, Pen.Align.LEFT, theme.marks().gold());
        }
        String axis = UnitWords.axis(pen.language(), pen.language().about(frame.chart(), "across"), units.across());
        pen.text(axis, box.right(), base, 11, Pen.Align.RIGHT, theme.inks().dim());
    }

    private static double largest(SignedMeasure network, Optional<SignedMeasure> teacher) {
        double most = 1e-9;
        for (double atom : network.masses()) {
            most = Math.max(most, Math.abs(atom));
        }
        for (double atom : teacher.map(SignedMeasure::masses).orElse(new double[0])) {
            most = Math.max(most, Math.abs(atom));
        }
        return most;
    }

    private static void teacher(Pen pen, PlotAxis across, PlotAxis mass, SignedMeasure nu, Theme theme) {
        for (int j = 0; j < nu.size(); j++) {
            double x = across.at(nu.theta(j));
            double y = mass.at(nu.mass(j));
            pen.line(x, mass.at(0), x, y, 1.2, theme.marks().gold());
            pen.stroke(new Ellipse2D.Double(x - 4, y - 4, 8, 8), 1.5, theme.marks().gold());
        }
    }
}
