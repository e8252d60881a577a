package wasserscope.draw.particle;

import java.util.List;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.axis.PlotAxis;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.sheet.Trail;
import wasserscope.problem.model.Space;
import wasserscope.run.Frame;
import wasserscope.run.Trails;

/** Where the particles were, fainter the longer ago and the more there are, brighter where they were in the escape region. */
final class TrailPainter {

    private static final double FRESH = 0.6;
    private static final double BRIGHT = 0.95;

    private final Sheet sheet;
    private final Frame frame;
    private final PlotAxis theta;
    private final PlotAxis w;
    private final List<Trails.Snapshot> snapshots;
    private final double seam;
    private final Trail trail;
    private final double presence;

    private TrailPainter(Sheet sheet, PhaseLayout layout, Frame frame) {
        this.sheet = sheet;
        this.frame = frame;
        this.theta = layout.theta();
        this.w = layout.w();
        this.snapshots = frame.past().trails().snapshots();
        this.seam = frame.objective().space() == Space.CIRCLE
                ? 0.5 * Space.FULL_TURN / theta.perUnit()
                : Double.POSITIVE_INFINITY;
        this.presence = 1 - ParticleLook.crowding(frame.particles().size());
        this.trail = new Trail(snapshots.size() + 1);
    }

    /** Draws the trails of all particles, if they have any. */
    static void paint(Sheet sheet, PhaseLayout layout, Frame frame, Theme theme) {
        TrailPainter painter = new TrailPainter(sheet, layout, frame);
        for (int i = 0; painter.isTraced() && i < frame.particles().size(); i++) {
            painter.draw(i, theme);
        }
    }

    /** Draws the trail of one particle, if it has one. */
    static void paint(Sheet sheet, PhaseLayout layout, Frame frame, Theme theme, int i) {
        TrailPainter painter = new TrailPainter(sheet, layout, frame);
        if (painter.isTraced()) {
            painter.draw(i, theme);
        }
    }

    private boolean isTraced() {
        return !snapshots.isEmpty() && snapshots.getFirst().size() == frame.particles().size();
    }

    /** Draws a trail; points closer than a unit to the last one drawn are passed over, and so is the way around a circle. */
    private void draw(int i, Theme theme) {
        int count = snapshots.size();
        double x = theta.at(snapshots.getFirst().x(i));
        double y = w.at(snapshots.getFirst().y(i));
        trail.begin(theme.marks().ofSign(frame.particles().w(i)).getRGB());
        trail.add(x, y, 0);
        for (int s = 1; s <= count; s++) {
            double nextX = theta.at(s < count ? snapshots.get(s).x(i) : frame.chart().x(frame.particles(), i));
            double nextY = w.at(s < count ? snapshots.get(s).y(i) : frame.chart().y(frame.particles(), i));
            if (Math.abs(nextX - x) + Math.abs(nextY - y) > 1) {
                if (Math.abs(nextX - x) >= seam) {
                    sheet.trail(trail);
                    trail.clear();
                }
                double fresh = snapshots.get(s - 1).wasInside(i) ? BRIGHT : FRESH;
                trail.add(nextX, nextY, presence * fresh * faded(s, count));
                x = nextX;
                y = nextY;
            }
        }
        sheet.trail(trail);
    }

    private static double faded(int age, int count) {
        double part = (double) age / count;
        return part * part;
    }
}
