package wasserscope.draw.strip;

import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.plane.PlanePainter;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;
import wasserscope.story.Spotlight;

/** A card of F'(μ)(±1, ·) and, on the same axis, ν against ν*, without the plane. */
public final class StripCard implements Painter {

    @Override
    public boolean shows(Spotlight named, PlotArea box, Frame frame, View view) {
        PhaseLayout layout = PhaseLayout.ofStrip(box, view.theme(), view.windowOf(frame));
        return named == Spotlight.Part.STRIP || StripPainter.isInStrip(named, layout, frame);
    }

    @Override
    public void paint(Sheet sheet, PlotArea box, Frame frame, View view) {
        Theme theme = view.theme();
        Pen pen = new Pen(sheet, view);
        pen.card(box);
        PhaseLayout layout = PhaseLayout.ofStrip(box, theme, view.windowOf(frame));
        StripPainter.paint(sheet, layout, frame, view);
        StemPainter.paint(sheet, layout, frame, view);
        PlanePainter.foot(pen, Profile.axisOf(layout, frame.chart()).in(view.unitsOf(frame).across()),
                layout.stems().bottom(), theme);
    }
}
