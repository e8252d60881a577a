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
import wasserscope.story.Spotlight;
import wasserscope.words.UnitWords;

/** A card of the phase plane alone, with its axes and the legend of its colours. */
public final class PlaneCard implements Painter {

    @Override
    public boolean shows(Spotlight named, PlotArea box, Frame frame, View view) {
        return SpotlightPainter.isOnPlane(named, layout(box, frame, view), frame, view);
    }

    /** Returns where the plane is on a card. */
    public static PhaseLayout layout(PlotArea box, Frame frame, View view) {
        return PhaseLayout.ofPlane(box, view.theme(), view.windowOf(frame)).scaledFor(frame.chart());
    }

    @Override
    public void paint(Sheet sheet, PlotArea box, Frame frame, View view) {
        Theme theme = view.theme();
        Pen pen = new Pen(sheet, view);
        pen.card(box);
        PhaseLayout layout = layout(box, frame, view);
        LegendPainter.paint(sheet, layout.header(), frame, view, Field.rampEnd(layout, view.landOf(frame)));
        PlanePainter.paint(sheet, layout, frame, view);
        PlotArea plane = layout.plane();
        String name = UnitWords.axis(pen.language(), pen.language().about(frame.chart(), "right"),
                view.unitsOf(frame).across());
        pen.text(name, plane.x() + plane.width() / 2,
                plane.bottom() + theme.type(33),
                11, Pen.Align.CENTRE, theme.inks().dim());
    }
}
