package wasserscope.draw.field;

import wasserscope.draw.axis.PlotAxis;
import wasserscope.draw.sheet.PixelSheet;
import wasserscope.draw.sheet.Ramp;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.problem.Potential;
import wasserscope.scenario.Layer;

/**
 * The filled level sets of F'(μ)(w, θ) with hairlines between them. On each side of w = 0 the landscape is w times a function of θ, so a
 * pixel's place on the ramp is a product of one number for its row and one for its column: |w/w₀|^p · |s(θ)/s₀|^p, and so are its
 * derivatives, which tell how far the next level line is.
 */
final class PhaseShader implements Sheet.Shader {

    private static final double HAIRLINE = 0.30;
    private static final double LAST = 0.5 * Ramp.BANDS - 0.01;
    private static final double CROWDED = 0.30;

    private static final double FIRST_PLACE = 0.5 * Ramp.BANDS - LAST;
    private static final double LAST_PLACE = 0.5 * Ramp.BANDS + LAST;

    private final int columns;
    private final double[] places;
    private final double[] nearness;
    private final double[][] level;
    private final double[][] levelSlope;
    private final double[] rowFactor;
    private final double[] rowSlope;
    private final boolean[] above;
    private final Style style;
    private final double reach;

    /**
     * Prepares the rows and columns.
     *
     * @param samples g at the middle of each column
     * @param lambda λ
     * @param scale the value of |F'| at the end of the ramp
     * @param w the axis of w, in pixels from the top of the plane
     * @param style colours and line width
     */
    PhaseShader(Potential.Samples samples, double lambda, double scale, PlotAxis w, int rows, Style style) {
        this.columns = samples.size();
        this.places = new double[columns];
        this.nearness = new double[columns];
        this.style = style;
        this.reach = 0.5 * style.lineWidth + 0.5;
        this.level = new double[][] {side(samples, lambda, scale, 1), side(samples, lambda, scale, -1)};
        this.levelSlope = new double[][] {differences(level[0]), differences(level[1])};
        this.rowFactor = new double[rows];
        this.rowSlope = new double[rows];
        this.above = new boolean[rows];
        for (int row = 0; row < rows; row++) {
            double value = w.value(row + 0.5);
            double size = Math.max(Math.abs(value), 1e-300);
            rowFactor[row] = Math.pow(size, Ramp.EXPONENT);
            rowSlope[row] = Ramp.EXPONENT * rowFactor[row] / size * Math.abs(w.perUnit());
            above[row] = value >= 0;
        }
    }

    /** The colours of the bands and of the lines between them. */
    static final class Style {

        private final int[] colours = new int[Ramp.BANDS];
        private final int line;
        private final double lineWidth;
        private final double opacity;

        /** Takes them from a view's theme and layers, on a sheet of {@code pixels} a unit. */
        Style(View view, double pixels) {
            Theme theme = view.theme();
            boolean filled = view.shows(Layer.LEVEL_SETS);
            for (int band = 0; band < colours.length; band++) {
                colours[band] = theme.ramp().colour(filled ? band : Ramp.BANDS / 2);
            }
            line = theme.inks().ink().getRGB();
            lineWidth = theme.line(1) * pixels;
            opacity = view.shows(Layer.CONTOURS) ? HAIRLINE : 0;
        }

        /** Returns the colour of a band. */
        int colour(int band) {
            return colours[band];
        }

        /** Returns the colour of the lines. */
        int line() {
            return line;
        }

        /** Returns their width in pixels. */
        double lineWidth() {
            return lineWidth;
        }

        /** Returns their opacity; 0 if they are left out. */
        double opacity() {
            return opacity;
        }
    }

    /** Returns the columns' factor of the level for the half plane of this sign of w; its sign is that of F'. */
    private static double[] side(Potential.Samples samples, double lambda, double scale, int sign) {
        double[] column = new double[samples.size()];
        for (int j = 0; j < column.length; j++) {
            double slope = sign * samples.g(j) + lambda;
            column[j] = Math.copySign(Ramp.level(Math.abs(slope) / scale), slope);
        }
        return column;
    }

    private static double[] differences(double[] values) {
        double[] d = new double[values.length];
        for (int j = 0; j < d.length; j++) {
            int left = Math.max(0, j - 1);
            int right = Math.min(d.length - 1, j + 1);
            d[j] = right == left ? 0 : (values[right] - values[left]) / (right - left);
        }
        return d;
    }

    @Override
    public void row(int row, int[] argb, int offset) {
        int half = above[row] ? 0 : 1;
        double size = rowFactor[row];
        double growth = rowSlope[row];
        place(size, growth, level[half], levelSlope[half]);
        int[] colours = style.colours;
        for (int j = 0; j < columns; j++) {
            int colour = colours[(int) places[j]];
            boolean lined = nearness[j] < 0 && places[j] > FIRST_PLACE && places[j] < LAST_PLACE;
            argb[offset + j] = lined ? lined(colour, j, size * levelSlope[half][j], growth * level[half][j]) : colour;
        }
    }

    /**
     * Finds the places of a row's pixels on the ramp, in bands from its beginning, and whether each is near the border of a band: then the
     * square of its distance from there is less than the square of a line's reach. Without a branch, for many pixels at a time.
     */
    private void place(double size, double growth, double[] factor, double[] slope) {
        double across = size * reach;
        double down = growth * reach;
        for (int j = 0; j < columns; j++) {
            double place = Math.max(-LAST, Math.min(LAST, size * factor[j])) + 0.5 * Ramp.BANDS;
            double off = place - Math.rint(place);
            places[j] = place;
            nearness[j] = off * off - across * across * (slope[j] * slope[j]) - down * down * (factor[j] * factor[j]);
        }
    }

    /** Returns the colour of a pixel with its share of a level line; where lines would crowd they fade. */
    private int lined(int colour, int column, double across, double down) {
        double off = Math.abs(places[column] - Math.rint(places[column]));
        double gradient = Math.sqrt(across * across + down * down);
        double cover = Math.max(0, Math.min(1, reach - off / gradient));
        return PixelSheet.mixed(colour, style.line, (int) (255 * style.opacity * cover * room(gradient)));
    }

    /** Returns how much of a level line is seen, 0 … 1, where {@code gradient} bands follow within a pixel. */
    static double room(double gradient) {
        return Math.max(0, Math.min(1, 2 - gradient / CROWDED));
    }
}
