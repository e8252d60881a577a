package wasserscope.draw;

import wasserscope.measure.Particles;
import wasserscope.run.Trails;

/** The particles as discs with a halo in the ground colour and a fading trail; coloured by the sign of w. */
final class ParticlePainter {

    /** Above this many a density says more than discs. */
    static final int MOST_DISCS = 20_000;

    private static final double HALO = 1.5;
    private static final double FRESH = 0.6;

    private ParticlePainter() {}

    /** Returns the radius of a disc: the more particles, the smaller. */
    static double radius(int m) {
        return Math.max(1.3, Math.min(5.5, 5 * Math.pow(60.0 / m, 0.3)));
    }

    /** Draws where the particles were, fainter the longer ago. */
    static void trails(Sheet sheet, PhaseLayout layout, Trails trails, Particles now, Theme theme) {
        var snapshots = trails.snapshots();
        int count = snapshots.size();
        if (count == 0 || snapshots.getFirst().size() != now.size()) {
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            trail(sheet, layout, trails, now, i, theme.marks().ofSign(now.w(i)).getRGB());
        }
    }

    /** Draws one trail; points closer than a unit to the last one drawn are passed over. */
    private static void trail(Sheet sheet, PhaseLayout layout, Trails trails, Particles now, int i, int rgb) {
        var snapshots = trails.snapshots();
        int count = snapshots.size();
        Axis theta = layout.theta();
        Axis w = layout.w();
        double x = theta.at(snapshots.getFirst().theta(i));
        double y = w.at(snapshots.getFirst().w(i));
        int drawn = 0;
        for (int s = 1; s <= count; s++) {
            double nextX = theta.at(s < count ? snapshots.get(s).theta(i) : now.theta(i));
            double nextY = w.at(s < count ? snapshots.get(s).w(i) : now.w(i));
            if (Math.abs(nextX - x) + Math.abs(nextY - y) > 1) {
                sheet.streak(x, y, nextX, nextY, rgb, faded(drawn, count), faded(s, count));
                x = nextX;
                y = nextY;
                drawn = s;
            }
        }
    }

    private static double faded(int age, int count) {
        double part = (double) age / count;
        return FRESH * part * part;
    }

    /** Draws all halos, then all discs, so that a cluster reads as one shape. */
    static void discs(Sheet sheet, PhaseLayout layout, Particles particles, Theme theme) {
        Axis theta = layout.theta();
        Axis w = layout.w();
        double radius = theme.line(radius(particles.size()));
        int halo = theme.surfaces().ground().getRGB();
        for (int i = 0; i < particles.size(); i++) {
            sheet.disc(theta.at(particles.theta(i)), w.at(particles.w(i)), radius + HALO, halo);
        }
        for (int i = 0; i < particles.size(); i++) {
            int colour = theme.marks().ofSign(particles.w(i)).getRGB();
            sheet.disc(theta.at(particles.theta(i)), w.at(particles.w(i)), radius, colour);
        }
    }
}
