package wasserscope.draw.field;

import wasserscope.draw.sheet.PixelSheet;
import wasserscope.draw.sheet.Ramp;
import wasserscope.draw.sheet.Sheet;

/**
 * The filled level sets of a function known on a lattice, with hairlines between them and its zero level bold. Between lattice points it
 * is interpolated by cubics (Catmull and Rom), so that level lines are smooth.
 */
final class LatticeShader implements Sheet.Shader {

    /** Its opacity. */
    static final double BOLD_OPACITY = 0.75;

    /** Below this part of the scale a change of sign is rounding. */
    static final double NOISE = 2e-4;

    private final double[][] value;
    private final int width;
    private final int height;
    private final PhaseShader.Style style;
    private final double bold;
    private final double[] edges;
    private final double noise;
    private final double[] row;
    private final double[] rowBelow;

    /**
     * Takes a lattice whose outermost points are the corners of the plane.
     *
     * @param value by row from the top and column, at least 2 by 2
     * @param scale the value at the end of the ramp
     * @param width of the plane in pixels
     * @param height of the plane in pixels
     * @param bold how many hairlines wide the zero level is; 0 leaves it out
     */
    LatticeShader(double[][] value, double scale, int width, int height, PhaseShader.Style style, double bold) {
        this.value = value;
        this.bold = bold;
        this.width = width;
        this.height = height;
        this.style = style;
        this.noise = NOISE * scale;
        this.edges = new double[Ramp.BANDS / 2];
        for (int j = 0; j < edges.length; j++) {
            edges[j] = scale * Ramp.edge(j);
        }
        this.row = new double[width + 1];
        this.rowBelow = new double[width + 1];
    }

    @Override
    public void row(int index, int[] argb, int offset) {
        fill(row, index + 0.5);
        fill(rowBelow, index + 1.5);
        for (int j = 0; j < width; j++) {
            double v = row[j];
            double size = Math.abs(v);
            int band = bandOf(size);
            int colour = style.colour(v < 0 ? Ramp.BANDS / 2 - band : Ramp.BANDS / 2 + band);
            double dx = row[j + 1] - v;
            double dy = rowBelow[j] - v;
            double gradient = Math.sqrt(dx * dx + dy * dy);
            argb[offset + j] = lined(colour, size, band, gradient);
        }
    }

    private int lined(int colour, double size, int band, double gradient) {
        double below = band > 0 ? size - edges[band - 1] : Double.POSITIVE_INFINITY;
        double above = band < edges.length ? edges[band] - size : Double.POSITIVE_INFINITY;
        double off = Math.min(below, above);
        double reach = 0.5 * style.lineWidth() + 0.5;
        int drawn = colour;
        if (off < reach * gradient) {
            double gap = band == 0 ? 2 * edges[0] : (band < edges.length ? edges[band] : size) - edges[band - 1];
            double room = PhaseShader.room(gradient / Math.max(gap, Double.MIN_NORMAL));
            double cover = Math.min(1, reach - off / gradient);
            drawn = PixelSheet.mixed(colour, style.line(), (int) (255 * style.opacity() * cover * room));
        }
        double boldReach = 0.5 * bold * style.lineWidth() + 0.5;
        if (bold > 0 && style.opacity() > 0 && size < boldReach * gradient && gradient > noise / 100) {
            double cover = Math.min(1, boldReach - size / gradient);
            drawn = PixelSheet.mixed(drawn, style.line(), (int) (255 * BOLD_OPACITY * cover));
        }
        return drawn;
    }

    private int bandOf(double size) {
        int band = 0;
        while (band < edges.length && size >= edges[band]) {
            band++;
        }
        return band;
    }

    /** Interpolates the values at the middles of a row of pixels. */
    private void fill(double[] into, double pixelRow) {
        double place = pixelRow / height * (value.length - 1);
        int r = Math.max(0, Math.min(value.length - 2, (int) place));
        double[] weight = cubic(place - r);
        int columns = value[0].length;
        double[] line = new double[columns];
        for (int c = 0; c < columns; c++) {
            for (int k = 0; k < 4; k++) {
                line[c] += weight[k] * value[inside(r + k - 1, value.length)][c];
            }
        }
        int last = -1;
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (int j = 0; j < into.length; j++) {
            double x = (j + 0.5) / width * (columns - 1);
            int cell = Math.max(0, Math.min(columns - 2, (int) x));
            if (cell != last) {
                last = cell;
                double p0 = line[inside(cell - 1, columns)];
                double p1 = line[cell];
                double p2 = line[cell + 1];
                double p3 = line[inside(cell + 2, columns)];
                a = p1;
                b = 0.5 * (p2 - p0);
                c = p0 - 2.5 * p1 + 2 * p2 - 0.5 * p3;
                d = 0.5 * (p3 - p0) + 1.5 * (p1 - p2);
            }
            double t = x - cell;
            into[j] = a + t * (b + t * (c + t * d));
        }
    }

    private static int inside(int index, int size) {
        return Math.max(0, Math.min(size - 1, index));
    }

    private static double[] cubic(double t) {
        return new double[] {
                t * (-0.5 + t * (1 - 0.5 * t)),
                1 + t * t * (-2.5 + 1.5 * t),
                t * (0.5 + t * (2 - 1.5 * t)),
                t * t * (-0.5 + 0.5 * t)
        };
    }
}
