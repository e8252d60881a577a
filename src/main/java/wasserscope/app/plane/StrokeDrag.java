package wasserscope.app.plane;

import java.util.function.Consumer;
import javafx.scene.input.MouseEvent;
import wasserscope.app.session.Workspace;
import wasserscope.draw.axis.PlotAxes;
import wasserscope.scenario.SetTarget;
import wasserscope.scenario.edit.DrawnTarget;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.edit.Stroke;

/** A drag that draws the target over its inputs: smoothly, and straight while Shift is held. One drag is one change. */
final class StrokeDrag implements Gesture {

    /** How far apart the places are through which a line goes. */
    private static final double APART = 5;

    private final Workspace workspace;
    private final PlotAxes axes;
    private final DrawnTarget target;
    private final Consumer<Stroke> drawn;
    private Stroke stroke;
    private boolean straight;

    /**
     * Begins a line. The axes stay those of the press, however the picture grows.
     *
     * @param stroke what is drawn already
     * @param drawn told the stroke when it is finished
     */
    StrokeDrag(Workspace workspace, PlotAxes axes, DrawnTarget target, Stroke stroke, Consumer<Stroke> drawn) {
        this.workspace = workspace;
        this.axes = axes;
        this.target = target;
        this.stroke = stroke;
        this.straight = stroke.knots().size() > 1;
        this.drawn = drawn;
        if (straight) {
            workspace.clock().preview(change());
        }
    }

    @Override
    public void drag(MouseEvent event) {
        double px = Math.clamp(event.getX(), axes.plot().x(), axes.plot().right());
        double py = Math.clamp(event.getY(), axes.plot().y(), axes.plot().bottom());
        double x = axes.across().value(px);
        double y = axes.up().value(py);
        Stroke before = stroke;
        if (event.isShiftDown()) {
            stroke = (straight ? stroke.withoutLast() : stroke).straightTo(x, y);
        } else if (isApart(px, py)) {
            stroke = stroke.to(x, y);
        }
        straight = event.isShiftDown();
        if (!stroke.equals(before)) {
            workspace.clock().preview(change());
        }
    }

    private boolean isApart(double px, double py) {
        Stroke.Knot last = stroke.last();
        return Math.hypot(px - axes.across().at(last.x()), py - axes.up().at(last.y())) >= APART;
    }

    private Edit change() {
        return new Edit.Intervene(new SetTarget(0, target.after(stroke)));
    }

    @Override
    public void end(MouseEvent event) {
        if (stroke.knots().size() > 1) {
            workspace.edit(change());
            drawn.accept(stroke);
        } else {
            cancel();
        }
    }

    @Override
    public void cancel() {
        workspace.clock().endPreview();
    }
}
