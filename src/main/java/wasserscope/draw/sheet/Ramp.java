package wasserscope.draw.sheet;

/**
 * A diverging scale of {@value #BANDS} colours about 0, from valley to hill: steps between its seven stops are even to the eye (in
 * Ottosson's OKLab). Band edges are equidistant in sign(v)·|v|^{@value #EXPONENT}, so that small values still show.
 */
public final class Ramp {

    /** How many colours; odd, so that one is for zero. */
    public static final int BANDS = 19;

    /** The exponent that spreads small values. */
    public static final double EXPONENT = 0.62;

    private final int[] colours = new int[BANDS];

    private Ramp() {}

    /** Returns the ramp through {@code stops}, equally far apart, as 0xRRGGBB. */
    static Ramp of(int... stops) {
        Ramp ramp = new Ramp();
        for (int band = 0; band < BANDS; band++) {
            double place = (double) band / (BANDS - 1) * (stops.length - 1);
            int low = Math.min(stops.length - 2, (int) place);
            ramp.colours[band] = mixed(stops[low], stops[low + 1], place - low);
        }
        return ramp;
    }

    /** Returns the colour of band 0 … {@value #BANDS} − 1, opaque, as 0xAARRGGBB. */
    public int colour(int band) {
        return 0xff000000 | colours[band];
    }

    /**
     * Returns where |v| = {@code part} of the scale's end stands, in bands from the centre: ½{@value #BANDS} at 1. Edges are at
     * half-integers.
     */
    public static double level(double part) {
        return 0.5 * BANDS * Math.pow(part, EXPONENT);
    }

    /** Returns |v|, as a part of the scale's end, at an edge between bands: 0 is nearest to the centre. */
    public static double edge(int edge) {
        return Math.pow((edge + 0.5) / (0.5 * BANDS), 1 / EXPONENT);
    }

    private static int mixed(int from, int to, double part) {
        double[] a = lab(from);
        double[] b = lab(to);
        double[] c = new double[3];
        for (int j = 0; j < 3; j++) {
            c[j] = a[j] + (b[j] - a[j]) * part;
        }
        return rgb(c);
    }

    private static double[] lab(int rgb) {
        double r = linear((rgb >> 16) & 0xff);
        double g = linear((rgb >> 8) & 0xff);
        double b = linear(rgb & 0xff);
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new double[] {
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    private static int rgb(double[] lab) {
        double l = Math.pow(lab[0] + 0.3963377774 * lab[1] + 0.2158037573 * lab[2], 3);
        double m = Math.pow(lab[0] - 0.1055613458 * lab[1] - 0.0638541728 * lab[2], 3);
        double s = Math.pow(lab[0] - 0.0894841775 * lab[1] - 1.2914855480 * lab[2], 3);
        int r = byteOf(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
        int g = byteOf(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
        int b = byteOf(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
        return (r << 16) | (g << 8) | b;
    }

    private static double linear(int value) {
        double v = value / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }

    private static int byteOf(double linear) {
        double v = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * Math.max(0, Math.min(1, v)));
    }
}
