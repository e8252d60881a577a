package wasserscope.draw.plane;

import java.awt.geom.Line2D;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.axis.PlotAxis;
import wasserscope.draw.axis.Ticks;
import wasserscope.draw.field.Field;
import wasserscope.draw.particle.ParticlePainter;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.problem.DisplayUnits;
import wasserscope.problem.model.PlaneMap;
import wasserscope.run.Frame;
import wasserscope.scenario.Layer;
import wasserscope.words.UnitWords;

/** The phase plane: the landscape F'(μ_t), its guides, and the particles on it. */
public final class PlanePainter {

    private PlanePainter() {}

    public static void paint(Sheet sheet, PhaseLayout layout, Frame frame, View view) {
        PlotArea plane = layout.plane();
        Frame ground = view.landOf(frame);
        Field land = Field.of(sheet, layout, ground, view);
        sheet.clip(plane);
        sheet.land(plane, land);
        Pen pen = new Pen(sheet, view);
        if (view.shows(Layer.ESCAPE_REGION)) {
            EscapePainter.paint(sheet, layout, ground, view, land);
        }
        guides(pen, layout, frame, view);
        if (view.shows(Layer.CONTOURS)) {
            land.zeroLevel(pen);
        }
        if (view.shows(Layer.TEACHER)) {
            TeacherPainter.labels(pen, layout, frame, view.theme());
        }
        if (view.shows(Layer.OUTLINE)) {
            OutlinePainter.paint(pen, layout, frame, view.theme());
        }
        particles(sheet, layout, frame, view);
        TrackPainter.paint(pen, layout, frame, view.theme());
        SpotlightPainter.paint(sheet, layout, frame, view, land);
        InteractionPainter.paint(sheet, layout, frame, view);
        view.probe().ifPresent(probe -> ProbePainter.paint(sheet, layout, frame, view, probe));
        sheet.unclip();
        axes(pen, layout, view.unitsOf(frame), view.theme());
    }

    public static void guides(Pen pen, PhaseLayout layout, Frame frame, View view) {
        PlotArea plane = layout.plane();
        Theme theme = view.theme();
        if (view.shows(Layer.UNIT_WEIGHTS) && frame.chart() == PlaneMap.PHASE) {
            for (int unit = -1; unit <= 1; unit += 2) {
                double y = layout.w().at(unit);
                pen.casedDots(
                        new Line2D.Double(plane.x(), y, plane.right(), y), 1.1, 5, Pen.faded(theme.inks().ink(), 0.6));
            }
        }
        if (view.shows(Layer.TEACHER)) {
            TeacherPainter.paint(pen, layout, frame, theme);
        }
    }

    public static void particles(Sheet sheet, PhaseLayout layout, Frame frame, View view) {
        if (view.shows(Layer.PARTICLES)) {
            ParticlePainter.paint(sheet, layout, frame, view);
        }
    }

    private static void axes(Pen pen, PhaseLayout layout, DisplayUnits units, Theme theme) {
        PlotArea plane = layout.plane();
        var dim = theme.inks().dim();
        PlotAxis up = layout.w().in(units.up());
        for (var tick : Ticks.linear(pen.language(), up.low(), up.high(), most(plane.height(), 38, theme))) {
            double y = up.at(tick.value());
            pen.text(tick.label(), plane.x() - 8, y + theme.type(4), 11, Pen.Align.RIGHT, dim);
        }
        foot(pen, layout.theta().in(units.across()), plane.bottom(), theme);
        String name = UnitWords.axis(pen.language(), pen.language().about(units.chart(), "up"), units.up());
        pen.sideways(name, plane.x() - theme.type(36), plane.y() + plane.height() / 2, 11,
                dim);
    }

    /** Writes the values along the lower edge of a box. */
    public static void foot(Pen pen, PlotAxis across, double bottom, Theme theme) {
        int columns = Math.min(12, most(Math.abs(across.to() - across.from()), 48, theme));
        for (var tick : Ticks.linear(pen.language(), across.low(), across.high(), columns)) {
            pen.text(tick.label(), across.at(tick.value()), bottom + theme.type(15), 11, Pen.Align.CENTRE,
                    theme.inks().dim());
        }
    }

    /** Returns how many labels {@code apart} units apart find room. */
    public static int most(double length, double apart, Theme theme) {
        return Math.max(2, (int) (length / theme.type(apart)));
    }
}
