package wasserscope.draw;

import wasserscope.run.Frame;

/** The landscape with its guides, the outline and the particles, without a word and without axes: for small pictures. */
public final class ThumbnailPainter implements Painter {

    private static final Box NOWHERE = new Box(0, 0, 0, 0);

    @Override
    public void paint(Sheet sheet, Box box, Frame frame, View view) {
        PhaseLayout layout = new PhaseLayout(NOWHERE, box, NOWHERE, NOWHERE, view.windowOf(frame));
        Land land = Land.of(sheet, layout, frame, view);
        Pen pen = new Pen(sheet, view.theme());
        sheet.clip(box);
        sheet.land(box, land);
        PlanePainter.guides(pen, layout, frame, view);
        land.zeroLevel(pen);
        OutlinePainter.paint(pen, layout, frame, view.theme());
        PlanePainter.particles(sheet, layout, frame, view);
        sheet.unclip();
    }
}
