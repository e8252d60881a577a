package wasserscope.draw.decision;

import wasserscope.draw.axis.PlotAxis;
import wasserscope.draw.axis.Ticks;
import wasserscope.draw.field.OutputField;
import wasserscope.draw.plane.PlanePainter;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.problem.DisplayUnits;
import wasserscope.problem.data.Data;
import wasserscope.run.Frame;
import wasserscope.scenario.Layer;

/**
 * The decision picture: f_μ over the plane of x ∈ R² filled by sign and size, its zero level bold, the lines of the neurons and the data on
 * it. Of a run beside it the zero level is dashed.
 */
public final class DecisionPainter {

    /** How long the dashes of the other run are. */
    static final double DASH = 6;

    private static final double WIDTH = 2;
    private static final double CASING = 2.4;

    private DecisionPainter() {}

    /** Tells whether the inputs of a frame are of the plane, so that there is this picture. */
    public static boolean suits(Frame frame) {
        return frame.objective().inputs().axes() == 2
                && !(frame.objective().problem().data() instanceof Data.Entries);
    }

    /** Paints the picture as a card with a legend and axes. */
    public static void paint(Sheet sheet, PlotArea box, Frame frame, View view) {
        Pen pen = new Pen(sheet, view);
        pen.card(box);
        DecisionLayout layout = DecisionLayout.of(box, frame, view.theme());
        OutputField field = new OutputField(sheet, layout.plot(), layout.window(), frame, view);
        new DecisionLegend(pen, frame, view).paint(layout.header(), field.scale());
        inside(sheet, layout, field, frame, view);
        axes(pen, layout, view.unitsOf(frame), view.theme());
    }

    /** Paints it without a word and without axes, for small pictures. */
    public static void paintBare(Sheet sheet, PlotArea box, Frame frame, View view) {
        DecisionLayout layout = DecisionLayout.bare(box, frame);
        inside(sheet, layout, new OutputField(sheet, layout.plot(), layout.window(), frame, view), frame, view);
    }

    private static void inside(Sheet sheet, DecisionLayout layout, OutputField field, Frame frame, View view) {
        Theme theme = view.theme();
        sheet.clip(layout.plot());
        sheet.land(layout.plot(), field);
        Pen pen = new Pen(sheet, view);
        LinePainter lines = new LinePainter(pen, layout, frame, view);
        if (view.shows(Layer.PARTICLES)) {
            lines.paint();
        }
        if (view.shows(Layer.TEACHER)) {
            lines.teacher();
        }
        if (view.shows(Layer.CONTOURS)) {
            var boundary = field.boundary();
            pen.stroke(boundary, WIDTH + CASING, Pen.faded(theme.surfaces().ground(), 0.6));
            pen.stroke(boundary, WIDTH, theme.inks().ink());
        }
        frame.beside().map(Frame.Beside::frame).filter(frame::isAlike).ifPresent(other -> {
            var boundary = new OutputField(sheet, layout.plot(), layout.window(), other, view).boundary();
            pen.stroke(boundary, WIDTH + CASING, Pen.faded(theme.surfaces().ground(), 0.55));
            pen.dashed(boundary, WIDTH, DASH, theme.inks().ink());
        });
        new DataPainter(pen, theme, frame.objective()).paint(layout, field.scale());
        if (view.shows(Layer.PARTICLES)) {
            lines.stressed();
        }
        sheet.unclip();
    }

    private static void axes(Pen pen, DecisionLayout layout, DisplayUnits units, Theme theme) {
        PlotArea plot = layout.plot();
        var dim = theme.inks().dim();
        PlotAxis right = layout.right().in(units.input(0));
        PlotAxis up = layout.up().in(units.input(1));
        for (var tick : Ticks.linear(pen.language(), right.low(), right.high(),
                PlanePainter.most(plot.width(), 56, theme))) {
            pen.text(tick.label(), right.at(tick.value()), plot.bottom() + theme.type(15), 11, Pen.Align.CENTRE, dim);
        }
        for (var tick : Ticks.linear(pen.language(), up.low(), up.high(),
                PlanePainter.most(plot.height(), 38, theme))) {
            pen.text(tick.label(), plot.x() - 8, up.at(tick.value()) + theme.type(4), 11, Pen.Align.RIGHT, dim);
        }
        if (layout.isNamed(theme)) {
            pen.text(DecisionLayout.name(pen.language(), units, 0), plot.x() + plot.width() / 2,
                    plot.bottom() + theme.type(31), 11, Pen.Align.CENTRE, dim);
            pen.sideways(DecisionLayout.name(pen.language(), units, 1), plot.x() - theme.type(38),
                    plot.y() + plot.height() / 2, 11, dim);
        }
    }
}
