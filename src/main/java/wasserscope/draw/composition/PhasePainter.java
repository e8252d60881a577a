package wasserscope.draw.composition;

import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.axis.PlotAxis;
import wasserscope.draw.field.Field;
import wasserscope.draw.plane.LegendPainter;
import wasserscope.draw.plane.PlanePainter;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.strip.Profile;
import wasserscope.draw.strip.StemPainter;
import wasserscope.draw.strip.StripPainter;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.problem.model.PlaneMap;
import wasserscope.run.Frame;

/** The first card: the phase plane with its legend, the strip and the stems under it. */
public final class PhasePainter implements Painter {

    /** Heeds the hand: it is on this plane. */
    @Override
    public View heeded(View view) {
        return view;
    }

    @Override
    public void paint(Sheet sheet, PlotArea box, Frame frame, View view) {
        Theme theme = view.theme();
        new Pen(sheet, view).card(box);
        PhaseLayout layout = PhaseLayout.of(box, frame, view);
        LegendPainter.paint(sheet, layout.header(), frame, view, Field.rampEnd(layout, frame));
        PlanePainter.paint(sheet, layout, frame, view);
        StripPainter.paint(sheet, layout, frame, view);
        StemPainter.paint(sheet, layout, frame, view);
        if (frame.chart() == PlaneMap.PULL || frame.chart() == PlaneMap.VECTOR) {
            PlotAxis directions = Profile.axisOf(layout, frame.chart());
            PlanePainter.foot(new Pen(sheet, view), directions, layout.stems().bottom() - theme.type(2), theme);
        }
    }
}
