package wasserscope.draw.sheet;

import java.awt.geom.Path2D;

/**
 * A polyline of which only what is in a box is added to a path, and no point that is hardly off the last: a curve may reach far out of
 * the picture, or have many points in one place. (Liang and Barsky 1984.)
 */
public final class ClippedPath {

    /** Points nearer than this to the last one are passed over. */
    private static final double NEAR = 0.4;

    private final Path2D path;
    private final PlotArea box;
    private boolean begun;
    private boolean connected;
    private double x;
    private double y;
    private double enter;
    private double leave;

    public ClippedPath(Path2D path, PlotArea box) {
        this.path = path;
        this.box = box;
    }

    /** Goes on to a point, or begins there. */
    public void to(double nextX, double nextY) {
        if (begun && Math.abs(nextX - x) + Math.abs(nextY - y) < NEAR) {
            return;
        }
        if (begun) {
            add(nextX, nextY);
        }
        begun = true;
        x = nextX;
        y = nextY;
    }

    private void add(double nextX, double nextY) {
        double dx = nextX - x;
        double dy = nextY - y;
        enter = 0;
        leave = 1;
        cut(-dx, x - box.x());
        cut(dx, box.right() - x);
        cut(-dy, y - box.y());
        cut(dy, box.bottom() - y);
        if (!(enter < leave)) {
            connected = false;
            return;
        }
        if (!connected || enter > 0) {
            path.moveTo(x + enter * dx, y + enter * dy);
        }
        path.lineTo(x + leave * dx, y + leave * dy);
        connected = leave == 1;
    }

    /** Keeps the part of the segment on one side of an edge, where {@code part · speed ≤ room}. */
    private void cut(double speed, double room) {
        if (speed < 0) {
            enter = Math.max(enter, room / speed);
        } else if (speed > 0) {
            leave = Math.min(leave, room / speed);
        } else if (room < 0) {
            leave = -1;
        }
    }
}
