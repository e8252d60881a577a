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

    private static final double HALO = 1.5;
    private static final double FRESH = 0.6;
    private static final double RING = 1.6;

    /** How far the mark of a particle in the escape region stands out from its halo. */
    private static final double MARK = 1.4;

    /** How much farther it does just after the particle came in. */
    private static final double SPLASH = 7;

    private static final int SPLASH_LOOKS = 8;
    private static final double BRIGHT = 0.95;

    private final Sheet sheet;
    private final PhaseLayout layout;
    private final Frame frame;
    private final Particles particles;
    private final Theme theme;
    private final ParticleLook look;
    private final ParticleColours colours;
    private final DiscSizes sizes;
    private final double halo;
    private final int ground;

    private ParticlePainter(Sheet sheet, PhaseLayout layout, Frame frame, View view) {
        this.sheet = sheet;
        this.layout = layout;
        this.frame = frame;
        this.particles = frame.particles();
        this.theme = view.theme();
        this.look = ParticleLook.of(particles.size(), layout.plane(), theme);
        this.colours = ParticleColours.of(view, look);
        this.sizes = DiscSizes.of(frame, look.radius());
        this.halo = HALO * (1 - look.crowding());
        this.ground = faded(theme.surfaces().ground().getRGB(), 1 - look.crowding());
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
        ParticlePainter discs = new ParticlePainter(sheet, layout, frame, view);
        int m = frame.particles().size();
        if (view.shows(Layer.ESCAPE_REGION)) {
            for (int i = 0; i < m; i++) {
                discs.mark(i);
            }
        }
        for (int i = 0; i < m; i++) {
            discs.halo(i);
        }
        for (int i = 0; i < m; i++) {
            discs.disc(i);
        }
    }

    /** Draws the trail of one particle and its disc, with a halo, and returns the radius of both. */
    static double alone(Sheet sheet, PhaseLayout layout, Frame frame, View view, int i) {
        ParticlePainter discs = new ParticlePainter(sheet, layout, frame, view);
        double w = frame.particles().w(i);
        if (view.shows(Layer.TRAILS) && isTraced(frame)) {
            trail(sheet, layout, frame, i, view.theme().marks().ofSign(w).getRGB());
        }
        double radius = discs.sizes.radius(w);
        sheet.disc(discs.x(i), discs.y(i), radius + HALO, view.theme().surfaces().ground().getRGB());
        sheet.disc(discs.x(i), discs.y(i), radius, view.theme().marks().ofSign(w).getRGB());
        discs.hole(i, radius);
        return radius + HALO;
    }

    private double x(int i) {
        return layout.theta().at(frame.chart().x(particles, i));
    }

    private double y(int i) {
        return layout.w().at(frame.chart().y(particles, i));
    }

    private void halo(int i) {
        if (halo > 0) {
            sheet.disc(x(i), y(i), sizes.radius(particles.w(i)) + halo, ground);
        }
    }

    private void disc(int i) {
        double w = particles.w(i);
        double radius = sizes.radius(w);
        int colour = colours.of(w, frame.findings().escape().holds(i));
        sheet.disc(x(i), y(i), radius, faded(colour, look.discOpacity()));
        hole(i, radius);
    }

    /** Makes a ring of the disc of a negative weight, where the place does not tell it. */
    private void hole(int i, double radius) {
        if (frame.chart() != PlaneMap.PHASE && particles.w(i) < 0 && radius > RING) {
            sheet.disc(x(i), y(i), radius - RING, faded(theme.surfaces().ground().getRGB(), look.discOpacity()));
        }
    }

    /** Rings a particle in the escape region; the ring of one that has just come in is wider and closes. */
    private void mark(int i) {
        if (halo > 0 && frame.findings().escape().holds(i)) {
            double radius = sizes.radius(particles.w(i)) + halo;
            double splash = splash(frame, i);
            int ring = theme.marks().accent().getRGB();
            if (splash > 0) {
                double far = radius + (1 - look.crowding()) * (MARK + theme.line(SPLASH) * splash);
                sheet.disc(x(i), y(i), far, faded(ring, 0.4 * splash * (1 - look.crowding())));
            }
            sheet.disc(x(i), y(i), radius + (1 - look.crowding()) * theme.line(MARK), faded(ring, 1 - look.crowding()));
        }
    }

    private static int faded(int rgb, double opacity) {
        return rgb & 0xffffff | (int) (255 * opacity + 0.5) << 24;
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
}
