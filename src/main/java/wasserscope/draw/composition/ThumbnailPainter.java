package wasserscope.draw.composition;

import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.decision.DecisionPainter;
import wasserscope.draw.field.Field;
import wasserscope.draw.plane.OutlinePainter;
import wasserscope.draw.plane.PlanePainter;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;

/**
 * The landscape with its guides, the outline and the particles, without a word and without axes: for small pictures. Of data in the plane
 * what the network decides about them.
 */
public final class ThumbnailPainter implements Painter {

    private static final PlotArea NOWHERE = new PlotArea(0, 0, 0, 0);

    @Override
    public void paint(Sheet sheet, PlotArea box, Frame frame, View view) {
        if (DecisionPainter.suits(frame) && frame.objective().teacher().isEmpty()) {
            DecisionPainter.paintBare(sheet, box, frame, view);
            return;
        }
        PhaseLayout layout = new PhaseLayout(NOWHERE, box, NOWHERE, NOWHERE, view.windowOf(frame))
                .scaledFor(frame.chart());
        Field land = Field.of(sheet, layout, frame, view);
        Pen pen = new Pen(sheet, view);
        sheet.clip(box);
        sheet.land(box, land);
        PlanePainter.guides(pen, layout, frame, view);
        land.zeroLevel(pen);
        OutlinePainter.paint(pen, layout, frame, view.theme());
        PlanePainter.particles(sheet, layout, frame, view);
        sheet.unclip();
    }
}
