package wasserscope.draw;

import wasserscope.run.Frame;

/** The first card: the phase plane with its legend, the strip and the stems under it. */
public final class PhasePainter implements Painter {

    @Override
    public void paint(Sheet sheet, Box box, Frame frame, View view) {
        Theme theme = view.theme();
        new Pen(sheet, theme).card(box);
        PhaseLayout layout = PhaseLayout.of(box, theme, view.windowOf(frame));
        LegendPainter.paint(sheet, layout.header(), frame, view, Land.rampEnd(layout, frame));
        PlanePainter.paint(sheet, layout, frame, view);
        StripPainter.paint(sheet, layout, frame, view);
        StemPainter.paint(sheet, layout, frame, view);
    }
}
