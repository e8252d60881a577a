package wasserscope.app.plane;

import javafx.scene.input.MouseEvent;
import wasserscope.app.session.Workspace;
import wasserscope.draw.axis.PlotAxes;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.edit.LabelledPoints;

/** A press that puts a point of a class on the plane of inputs, and a drag that puts many around its way. One drag is one change. */
final class PointBrush implements Gesture {

    /** How far the mouse goes from one point to the next. */
    private static final double APART = 9;

    /** How far from the way points are put. */
    private static final double RADIUS = 14;

    /** The golden angle: points that are put one after the other lie evenly around the way. */
    private static final double TURN = Math.PI * (3 - Math.sqrt(5));

    private final Workspace workspace;
    private final PlotAxes axes;
    private final double label;
    private LabelledPoints points;
    private double lastX;
    private double lastY;
    private int put;

    /** Puts the first point. The axes stay those of the press, however the picture grows. */
    PointBrush(Workspace workspace, PlotAxes axes, LabelledPoints points, MouseEvent press) {
        this.workspace = workspace;
        this.axes = axes;
        this.points = points;
        this.label = press.isShiftDown() ? -1 : 1;
        put(press.getX(), press.getY());
    }

    private void put(double px, double py) {
        lastX = px;
        lastY = py;
        double away = RADIUS * Math.sqrt(put * (Math.sqrt(5) - 1) / 2 % 1);
        double x = px + away * Math.cos(put * TURN);
        double y = py + away * Math.sin(put * TURN);
        if (axes.plot().contains(x, y)) {
            points = points.with(axes.across().value(x), axes.up().value(y), label);
            put++;
        }
        workspace.clock().preview(change());
    }

    private Edit change() {
        return new Edit.Intervene(points.change());
    }

    @Override
    public void drag(MouseEvent event) {
        if (Math.hypot(event.getX() - lastX, event.getY() - lastY) >= APART) {
            put(event.getX(), event.getY());
        }
    }

    @Override
    public void end(MouseEvent event) {
        workspace.edit(change());
    }

    @Override
    public void cancel() {
        workspace.clock().endPreview();
    }
}
