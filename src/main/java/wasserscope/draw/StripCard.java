package wasserscope.draw;

import wasserscope.run.Frame;

/** A card of F'(μ)(±1, ·) and, on the same axis, ν against ν*, without the plane. */
final class StripCard implements Painter {

    @Override
    public void paint(Sheet sheet, Box box, Frame frame, View view) {
        Theme theme = view.theme();
        Pen pen = new Pen(sheet, theme);
        pen.card(box);
        PhaseLayout layout = PhaseLayout.ofStrip(box, theme, view.windowOf(frame));
        StripPainter.paint(sheet, layout, frame, view);
        StemPainter.paint(sheet, layout, frame, view);
        PlanePainter.foot(pen, Profile.axisOf(layout, frame.chart()), layout.stems().bottom(), theme);
    }
}
