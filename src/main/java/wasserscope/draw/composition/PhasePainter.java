package wasserscope.draw.composition;

import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.field.Field;
import wasserscope.draw.plane.LegendPainter;
import wasserscope.draw.plane.PlanePainter;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.strip.StemPainter;
import wasserscope.draw.strip.StripPainter;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;

/** The first card: the phase plane with its legend, the strip and the stems under it. */
public final class PhasePainter implements Painter {

    @Override
    public void paint(Sheet sheet, PlotArea box, Frame frame, View view) {
        Theme theme = view.theme();
        new Pen(sheet, theme).card(box);
        PhaseLayout layout = PhaseLayout.of(box, theme, view.windowOf(frame));
        LegendPainter.paint(sheet, layout.header(), frame, view, Field.rampEnd(layout, frame));
        PlanePainter.paint(sheet, layout, frame, view);
        StripPainter.paint(sheet, layout, frame, view);
        StemPainter.paint(sheet, layout, frame, view);
    }
}
