package wasserscope.draw.composition;

import java.util.ArrayList;
import java.util.List;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.axis.PlotAxis;
import wasserscope.draw.field.Field;
import wasserscope.draw.plane.LegendPainter;
import wasserscope.draw.plane.PlanePainter;
import wasserscope.draw.plane.SpotlightPainter;
import wasserscope.draw.sheet.Highlight;
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
import wasserscope.story.Spotlight;

/** The first card: the phase plane with its legend, the strip and the stems under it. */
public final class PhasePainter implements Painter {

    /** Heeds the hand: it is on this plane. */
    @Override
    public View heeded(View view) {
        return view;
    }

    @Override
    public boolean shows(Spotlight named, PlotArea box, Frame frame, View view) {
        return !stressed(named, PhaseLayout.of(box, frame, view), frame, view).isEmpty();
    }

    /** Returns the parts of the card in which a thing is that a lesson names. */
    private static List<PlotArea> stressed(Spotlight named, PhaseLayout layout, Frame frame, View view) {
        List<PlotArea> parts = new ArrayList<>();
        if (SpotlightPainter.isOnPlane(named, layout, frame, view)) {
            parts.add(layout.plane());
        }
        if (StripPainter.isInStrip(named, layout, frame)) {
            parts.add(layout.strip());
        }
        if (named == Spotlight.Part.STRIP) {
            parts.add(layout.stripWithHead(view.theme()));
        }
        return parts;
    }

    private static void stress(Sheet sheet, PlotArea box, PhaseLayout layout, Frame frame, View view) {
        Spotlight named = view.emphasis().spotlight().orElse(null);
        List<PlotArea> parts = named == null ? List.of() : stressed(named, layout, frame, view);
        if (!parts.isEmpty()) {
            Highlight light = new Highlight(new Pen(sheet, view), view);
            light.veil(box.inset(1, 1, 1, 1), view.theme().surfaces().panel(), parts);
            if (named == Spotlight.Part.STRIP) {
                parts.forEach(light::edge);
            }
        }
    }

    @Override
    public void paint(Sheet sheet, PlotArea box, Frame frame, View view) {
        Theme theme = view.theme();
        new Pen(sheet, view).card(box);
        PhaseLayout layout = PhaseLayout.of(box, frame, view);
        LegendPainter.paint(sheet, layout.header(), frame, view, Field.rampEnd(layout, view.landOf(frame)));
        PlanePainter.paint(sheet, layout, frame, view);
        StripPainter.paint(sheet, layout, frame, view);
        StemPainter.paint(sheet, layout, frame, view);
        if (frame.chart().showsPulls() || frame.chart() == PlaneMap.VECTOR) {
            PlotAxis directions = Profile.axisOf(layout, frame.chart());
            PlanePainter.foot(new Pen(sheet, view), directions, layout.stems().bottom() - theme.type(2), theme);
        }
        stress(sheet, box, layout, frame, view);
    }
}
