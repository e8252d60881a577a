package wasserscope.draw.plane;

import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.field.Field;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;

/** A card of the phase plane alone, with its axes and the legend of its colours. */
public final class PlaneCard implements Painter {

    @Override
    public void paint(Sheet sheet, PlotArea box, Frame frame, View view) {
        Theme theme = view.theme();
        Pen pen = new Pen(sheet, view);
        pen.card(box);
        PhaseLayout layout = PhaseLayout.ofPlane(box, theme, view.windowOf(frame)).scaledFor(frame.chart());
        LegendPainter.paint(sheet, layout.header(), frame, view, Field.rampEnd(layout, frame));
        PlanePainter.paint(sheet, layout, frame, view);
        PlotArea plane = layout.plane();
        pen.text(pen.language().about(frame.chart(), "right"), plane.x() + plane.width() / 2,
                plane.bottom() + theme.type(33),
                11, Pen.Align.CENTRE, theme.inks().dim());
    }
}
