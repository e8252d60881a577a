package wasserscope.draw.plane;

import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.axis.PlotAxis;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.sheet.Trail;
import wasserscope.draw.view.View;
import wasserscope.measure.Particles;
import wasserscope.problem.model.PlaneMap;
import wasserscope.problem.model.Space;
import wasserscope.run.Frame;
import wasserscope.scenario.Layer;

/** The particles as discs with a halo in the ground colour and a fading trail; coloured by the sign of w. */
final class ParticlePainter {

    /** Above this many a density says more than discs. */
    static final int MOST_DISCS = 20_000;

    private static final double HALO = 1.5;
    private static final double FRESH = 0.6;
    private static final double RING = 1.6;

    /** How far the mark of a particle in the escape region stands out from its halo. */
    private static final double MARK = 1.4;

    /** How much farther it does just after the particle came in. */
    private static final double SPLASH = 7;

    private static final int SPLASH_LOOKS = 8;
    private static final double BRIGHT = 0.95;

    private ParticlePainter() {}

    /** Returns the radius of a disc: the more particles, the smaller. */
    static double radius(int m) {
        return Math.max(1.3, Math.min(5.5, 5 * Math.pow(60.0 / m, 0.3)));
    }

    /** Draws where the particles were, fainter the longer ago. */
    static void trails(Sheet sheet, PhaseLayout layout, Frame frame, Theme theme) {
        Particles now = frame.particles();
        for (int i = 0; isTraced(frame) && i < now.size(); i++) {
            trail(sheet, layout, frame, i, theme.marks().ofSign(now.w(i)).getRGB());
        }
    }

    private static boolean isTraced(Frame frame) {
        var snapshots = frame.past().trails().snapshots();
        return !snapshots.isEmpty() && snapshots.getFirst().size() == frame.particles().size();
    }

    /** Draws one trail; points closer than a unit to the last one drawn are passed over, and so is the way around a circle. */
    private static void trail(Sheet sheet, PhaseLayout layout, Frame frame, int i, int rgb) {
        var snapshots = frame.past().trails().snapshots();
        int count = snapshots.size();
        PlotAxis theta = layout.theta();
        PlotAxis w = layout.w();
        double seam = frame.objective().space() == Space.CIRCLE
                ? 0.5 * Space.FULL_TURN / theta.perUnit()
                : Double.POSITIVE_INFINITY;
        double x = theta.at(snapshots.getFirst().x(i));
        double y = w.at(snapshots.getFirst().y(i));
        Trail trail = new Trail(rgb, count + 1);
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
                trail.add(nextX, nextY, fresh * faded(s, count));
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

    /**
     * Draws all halos, then all discs, so that a cluster reads as one shape. Where the place does not tell the weight, the disc's area
     * does, and a negative one is a ring.
     */
    static void discs(Sheet sheet, PhaseLayout layout, Frame frame, View view) {
        Theme theme = view.theme();
        if (view.shows(Layer.ESCAPE_REGION)) {
            marks(sheet, layout, frame, theme);
        }
        Particles particles = frame.particles();
        PlaneMap chart = frame.chart();
        PlotAxis x = layout.theta();
        PlotAxis y = layout.w();
        double usual = theme.line(radius(particles.size()));
        double heaviest = heaviest(particles);
        int ground = theme.surfaces().ground().getRGB();
        for (int i = 0; i < particles.size(); i++) {
            double radius = chart.showsPositions() ? weighed(particles.w(i), heaviest, usual) : usual;
            sheet.disc(x.at(chart.x(particles, i)), y.at(chart.y(particles, i)), radius + HALO, ground);
        }
        for (int i = 0; i < particles.size(); i++) {
            double radius = chart.showsPositions() ? weighed(particles.w(i), heaviest, usual) : usual;
            disc(sheet, layout, frame, theme, i, radius);
        }
    }

    /** Draws the trail of one particle and its disc, with a halo, and returns the radius of both. */
    static double alone(Sheet sheet, PhaseLayout layout, Frame frame, View view, int i) {
        Theme theme = view.theme();
        Particles particles = frame.particles();
        double usual = theme.line(radius(particles.size()));
        double radius = frame.chart().showsPositions()
                ? weighed(particles.w(i), heaviest(particles), usual)
                : usual;
        if (view.shows(Layer.TRAILS) && isTraced(frame)) {
            trail(sheet, layout, frame, i, theme.marks().ofSign(particles.w(i)).getRGB());
        }
        sheet.disc(layout.theta().at(frame.chart().x(particles, i)), layout.w().at(frame.chart().y(particles, i)),
                radius + HALO, theme.surfaces().ground().getRGB());
        disc(sheet, layout, frame, theme, i, radius);
        return radius + HALO;
    }

    private static void disc(Sheet sheet, PhaseLayout layout, Frame frame, Theme theme, int i, double radius) {
        Particles particles = frame.particles();
        double x = layout.theta().at(frame.chart().x(particles, i));
        double y = layout.w().at(frame.chart().y(particles, i));
        sheet.disc(x, y, radius, theme.marks().ofSign(particles.w(i)).getRGB());
        if (frame.chart() != PlaneMap.PHASE && particles.w(i) < 0 && radius > RING) {
            sheet.disc(x, y, radius - RING, theme.surfaces().ground().getRGB());
        }
    }

    /** Rings the particles in the escape region; the ring of one that has just come in is wider and closes. */
    private static void marks(Sheet sheet, PhaseLayout layout, Frame frame, Theme theme) {
        Particles particles = frame.particles();
        PlaneMap chart = frame.chart();
        double usual = theme.line(radius(particles.size()));
        double heaviest = heaviest(particles);
        int ring = theme.marks().accent().getRGB();
        for (int i = 0; i < particles.size(); i++) {
            if (frame.findings().escape().holds(i)) {
                double radius = chart.showsPositions() ? weighed(particles.w(i), heaviest, usual) : usual;
                double x = layout.theta().at(chart.x(particles, i));
                double y = layout.w().at(chart.y(particles, i));
                double splash = splash(frame, i);
                if (splash > 0) {
                    int faint = Pen.faded(theme.marks().accent(), 0.4 * splash).getRGB();
                    sheet.disc(x, y, radius + HALO + MARK + theme.line(SPLASH) * splash, faint);
                }
                sheet.disc(x, y, radius + HALO + theme.line(MARK), ring);
            }
        }
    }

    /** Returns 1 for a particle that has come into the escape region now, down to 0 for one that has been there for some looks. */
    private static double splash(Frame frame, int i) {
        var snapshots = frame.past().trails().snapshots();
        int count = snapshots.size();
        for (int age = 1; age <= Math.min(SPLASH_LOOKS, count); age++) {
            var snapshot = snapshots.get(count - age);
            if (snapshot.size() == frame.particles().size() && !snapshot.wasInside(i)) {
                return 1 - (age - 1.0) / SPLASH_LOOKS;
            }
        }
        return 0;
    }

    private static double heaviest(Particles particles) {
        double most = Double.MIN_NORMAL;
        for (int i = 0; i < particles.size(); i++) {
            most = Math.max(most, Math.abs(particles.w(i)));
        }
        return most;
    }

    /** Returns a radius whose square is proportional to |w|. */
    private static double weighed(double w, double heaviest, double usual) {
        return Math.max(1, 2.2 * usual * Math.sqrt(Math.abs(w) / heaviest));
    }
}
