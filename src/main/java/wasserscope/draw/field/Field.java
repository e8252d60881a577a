package wasserscope.draw.field;

import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.sheet.Landscape;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.view.View;
import wasserscope.problem.model.PlaneMap;
import wasserscope.run.Frame;
import wasserscope.scenario.PlaneWindow;

/** The landscape F'(μ) over the plane: how its pixels are coloured, what its shapes are, and where it is zero. */
public sealed interface Field extends Landscape permits PhaseField, LatticeField {

    /** Computes the landscape of a frame. */
    static Field of(Sheet sheet, PhaseLayout layout, Frame frame, View view) {
        return frame.chart() == PlaneMap.PHASE
                ? new PhaseField(sheet, layout, frame, view)
                : new LatticeField(sheet, layout, frame, view);
    }

    /**
     * Returns the value of |F'| at the end of the ramp: the scale of g times the largest factor by which the window's particles weigh it.
     */
    static double rampEnd(PhaseLayout layout, Frame frame) {
        PlaneWindow window = layout.window();
        double right = Math.max(Math.abs(window.thetaLow()), Math.abs(window.thetaHigh()));
        double up = Math.max(Math.abs(window.wLow()), Math.abs(window.wHigh()));
        double factor = switch (frame.chart()) {
            case PHASE -> up;
            case POSITION, PROJECTION -> 1;
            case PULL, PULL_PROJECTION -> Math.max(right, up);
            case VECTOR -> Math.max(right, up) * Math.max(right, up);
        };
        return Math.max(Double.MIN_NORMAL, factor * frame.amplitude());
    }
}
