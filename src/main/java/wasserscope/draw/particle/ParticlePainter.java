package wasserscope.draw.particle;

import java.util.List;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.axis.PlotAxis;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.measure.Particles;
import wasserscope.problem.model.PlaneMap;
import wasserscope.run.Frame;
import wasserscope.scenario.Layer;

/** The particles as discs with a halo in the ground colour and a fading trail; coloured by the sign of w. */
public final class ParticlePainter {

    private static final double HALO = 1.5;
    private static final double RING = 1.6;

    /** How far the mark of a particle in the escape region stands out from its halo. */
    private static final double MARK = 1.4;

    /** How much farther it does just after the particle came in. */
    private static final double SPLASH = 7;

    private static final int SPLASH_LOOKS = 8;

    private final Sheet sheet;
    private final PlotAxis theta;
    private final PlotAxis w;
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
        this.theta = layout.theta();
        this.w = layout.w();
        this.frame = frame;
        this.particles = frame.particles();
        this.theme = view.theme();
        this.look = ParticleLook.of(particles.size(), layout.plane(), theme);
        this.colours = ParticleColours.of(view, look);
        this.sizes = DiscSizes.of(frame, look.radius());
        this.halo = HALO * (1 - look.crowding());
        this.ground = faded(theme.surfaces().ground().getRGB(), 1 - look.crowding());
    }

    /** Draws the particles with their trails or, of very many, their density. */
    public static void paint(Sheet sheet, PhaseLayout layout, Frame frame, View view) {
        if (ParticleLook.isDensity(frame.particles().size())) {
            DensityPainter.paint(sheet, layout, frame, view);
            return;
        }
        if (view.shows(Layer.TRAILS)) {
            TrailPainter.paint(sheet, layout, frame, view.theme());
        }
        discs(sheet, layout, frame, view);
    }

    /** Draws those of a density that are selected, over it. */
    public static void selected(Sheet sheet, PhaseLayout layout, Frame frame, View view, List<Integer> selected) {
        DensityPainter.paintSelected(sheet, layout, frame, view, selected);
    }

    /**
     * Draws all halos, then all discs, so that a cluster reads as one shape. Where the place does not tell the weight, the disc's area
     * does, and a negative one is a ring.
     */
    private static void discs(Sheet sheet, PhaseLayout layout, Frame frame, View view) {
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
    public static double alone(Sheet sheet, PhaseLayout layout, Frame frame, View view, int i) {
        ParticlePainter discs = new ParticlePainter(sheet, layout, frame, view);
        double weight = frame.particles().w(i);
        if (view.shows(Layer.TRAILS)) {
            TrailPainter.paint(sheet, layout, frame, view.theme(), i);
        }
        double radius = discs.sizes.radius(weight);
        sheet.disc(discs.x(i), discs.y(i), radius + HALO, view.theme().surfaces().ground().getRGB());
        sheet.disc(discs.x(i), discs.y(i), radius, view.theme().marks().ofSign(weight).getRGB());
        discs.hole(i, radius);
        return radius + HALO;
    }

    private double x(int i) {
        return theta.at(frame.chart().x(particles, i));
    }

    private double y(int i) {
        return w.at(frame.chart().y(particles, i));
    }

    private void halo(int i) {
        if (halo > 0) {
            sheet.disc(x(i), y(i), sizes.radius(particles.w(i)) + halo, ground);
        }
    }

    private void disc(int i) {
        double weight = particles.w(i);
        double radius = sizes.radius(weight);
        int colour = colours.of(weight, frame.findings().escape().holds(i));
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
        return (rgb & 0xffffff) | ((int) (255 * opacity + 0.5) << 24);
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
