package wasserscope.draw.particle;

import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Theme;

/**
 * How m particles look on a plane. The more they are the smaller are their discs; beyond {@value #FEW} these grow transparent too and
 * lose their halos, until at {@value #MOST_DISCS} they are what the density shows: how many particles lie under a disc around each
 * place. There is no border between the two to be seen, and the light depends on the part of the plane that a particle stands for, not
 * on how many pixels that has.
 *
 * @param radius of a disc, in units of the sheet
 * @param crowding 0 as long as particles are few, 1 from where they are shown as a density
 * @param exponent γ, by which the density's contrast is compressed: 1 where a density begins, less the more particles there are
 * @param usual how many particles lie under a disc where the density is {@value #USUAL} times that of an even one
 */
public record ParticleLook(double radius, double crowding, double exponent, double usual) {

    /** Above this many a density says more than discs. */
    static final int MOST_DISCS = 20_000;

    private static final int FEW = 5_000;
    private static final int MULTITUDE = 1_000_000;
    private static final double SMALLEST = 1.3;
    private static final double SMALLEST_OF_MULTITUDE = 1.05;
    private static final double COMPRESSED = 0.5;

    /** The plane of a window of 1280 × 800, in units². */
    private static final double PLANE = 350_000;

    private static final double LEAST_PLANE = 0.1;
    private static final double USUAL = 3;

    /** −log of how much of the landscape is seen through a density that is the usual. */
    private static final double LIGHT = 0.8;

    private static final double SHADE = 1.6;

    /** Returns the look of m particles on a plane. */
    public static ParticleLook of(int m, PlotArea plane, Theme theme) {
        double multitude = part(m, MOST_DISCS, MULTITUDE);
        double area = Math.max(LEAST_PLANE, plane.width() * plane.height() / PLANE);
        double least = SMALLEST * Math.pow(SMALLEST_OF_MULTITUDE / SMALLEST * Math.sqrt(area), multitude);
        double radius = theme.line(Math.max(least, Math.min(5.5, 5 * Math.pow(60.0 / m, 0.3))));
        return new ParticleLook(radius, crowding(m), Math.pow(COMPRESSED, multitude),
                USUAL * m * Math.PI * radius * radius / (area * PLANE));
    }

    /** Returns 0 as long as m particles are few, 1 from where they are shown as a density. */
    static double crowding(int m) {
        return part(m, FEW, MOST_DISCS);
    }

    /** Returns where m stands between two numbers, on a logarithmic scale, 0 … 1. */
    private static double part(int m, int from, int to) {
        return Math.clamp(Math.log((double) m / from) / Math.log((double) to / from), 0, 1);
    }

    /** Tells whether m particles are shown as a density. */
    public static boolean isDensity(int m) {
        return m > MOST_DISCS;
    }

    /** Returns how much of the landscape so many particles under a disc hide, 0 … 1. */
    double opacity(double count) {
        return -Math.expm1(-LIGHT * Math.pow(count / usual, exponent));
    }

    /** Returns how much of the ground's shade lies under so many particles, 0 … 1: a multitude stands out from a landscape of its hue. */
    double shade(double count) {
        double seen = opacity(count);
        return SHADE * (1 - exponent) * seen * (2 - seen);
    }

    /** Returns the opacity of one disc. */
    double discOpacity() {
        return 1 - crowding * (1 - opacity(1));
    }
}
