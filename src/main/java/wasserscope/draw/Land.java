package wasserscope.draw;

import wasserscope.problem.Chart;
import wasserscope.run.Frame;
import wasserscope.scenario.Window;

/** The landscape F'(μ) over the plane: how its pixels are coloured, what its shapes are, and where it is zero. */
sealed interface Land permits PhaseLand, PlanarLand {

    /** Returns the colouring of the plane's pixels. */
    Sheet.Shader shader();

    /** Returns its level sets as shapes. */
    LevelSets levelSets();

    /** Draws the level F'(μ) = 0 as far as the shader does not. */
    void zeroLevel(Pen pen);

    /** Computes the landscape of a frame. */
    static Land of(Sheet sheet, PhaseLayout layout, Frame frame, View view) {
        return frame.chart() == Chart.PHASE
                ? new PhaseLand(sheet, layout, frame, view)
                : new PlanarLand(sheet, layout, frame, view);
    }

    /**
     * Returns the value of |F'| at the end of the ramp: the scale of g times the largest factor by which the window's particles weigh it.
     */
    static double rampEnd(PhaseLayout layout, Frame frame) {
        Window window = layout.window();
        double right = Math.max(Math.abs(window.thetaLow()), Math.abs(window.thetaHigh()));
        double up = Math.max(Math.abs(window.wLow()), Math.abs(window.wHigh()));
        double factor = switch (frame.chart()) {
            case PHASE -> up;
            case POSITION -> 1;
            case PULL -> Math.max(right, up);
            case VECTOR -> Math.max(right, up) * Math.max(right, up);
        };
        return Math.max(Double.MIN_NORMAL, factor * frame.amplitude());
    }
}
