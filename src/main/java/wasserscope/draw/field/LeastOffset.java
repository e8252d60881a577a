package wasserscope.draw.field;

import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Points;
import wasserscope.problem.Potential;
import wasserscope.problem.model.PlaneMap;
import wasserscope.run.Frame;
import wasserscope.scenario.PlaneWindow;

/**
 * What a plane shows of a landscape over θ ∈ R³: at (θ₁, θ₂), or at |w|(θ₁, θ₂) of 2-homogeneous neurons, the least F'(μ) over
 * {@value #OFFSETS} equally spaced values of the third coordinate, looked at more closely about the lowest valleys of these. They are those
 * with which the line {⟨θ, (x, 1)⟩ = 0} passes the data; a sigmoid's also pass them by as far as it is neither 0 nor 1. Immutable.
 */
public final class LeastOffset {

    private static final int OFFSETS = 16;

    /** σ(±4) is 0.98 and 0.02. */
    private static final double BESIDE = 4;

    /** How many valleys are looked at more closely, and how often by half as far. */
    private static final int VALLEYS = 2;

    private static final int HALVINGS = 3;

    /** The square of e^{±350} is still a number. */
    private static final double LARGEST_EXPONENT = 350;

    private static final double MOVING_WORK = 6e5;
    private static final double STANDING_WORK = 2.4e6;
    private static final int MOVING_SIDE = 48;
    private static final int STANDING_SIDE = 96;
    private static final int SMALLEST_SIDE = 12;

    private static final Newest<Key, double[][][]> NEWEST = new Newest<>();

    private final Points x;
    private final double[] c;
    private final double lambda;
    private final boolean sigmoid;
    private final double[] product;

    /** By what a mesh is told from another: a potential is equal to itself alone. */
    private record Key(Potential potential, PlaneWindow window, int side) {}

    private LeastOffset(Frame frame) {
        this.x = frame.objective().inputs();
        this.c = frame.potential().covector();
        this.lambda = frame.potential().lambda();
        this.sigmoid = frame.chart() == PlaneMap.PROJECTION;
        this.product = new double[c.length];
    }

    /**
     * Returns the least F'(μ) on a mesh over a window, by row from the top and column, as fine as the samples allow, finer when the clock
     * stands.
     *
     * @param sign of w
     */
    public static double[][] values(Frame frame, PlaneWindow window, int sign) {
        boolean moves = frame.transport().playing();
        double work = moves ? MOVING_WORK : STANDING_WORK;
        int most = moves ? MOVING_SIDE : STANDING_SIDE;
        int side = (int) Math.clamp(Math.sqrt(work / frame.objective().samples()), SMALLEST_SIDE, most);
        Key key = new Key(frame.potential(), window, side);
        return NEWEST.of(key, () -> new LeastOffset(frame).mesh(window, side))[sign > 0 ? 0 : 1];
    }

    private double[][][] mesh(PlaneWindow window, int side) {
        double[][][] least = new double[2][side][side];
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                Offsets there = new Offsets(window.thetaLow() + window.width() * column / (side - 1),
                        window.wHigh() - window.height() * row / (side - 1));
                least[0][row][column] = there.least(1).value();
                least[1][row][column] = there.least(-1).value();
            }
        }
        return least;
    }

    /**
     * Returns the neuron of least F'(μ) that is drawn at a place, as one vector (w, θ).
     *
     * @param weight its w, or the sign of that
     */
    public static ParticleArrays particle(Frame frame, double right, double up, double weight) {
        PlaneMap chart = frame.chart();
        if (!(chart == PlaneMap.PROJECTION || chart == PlaneMap.PULL_PROJECTION)) {
            return chart.particle(right, up, weight);
        }
        Offsets there = new LeastOffset(frame).new Offsets(right, up);
        double third = there.least(weight < 0 ? -1 : 1).third();
        double size = chart == PlaneMap.PROJECTION ? 1 : Math.sqrt(Math.sqrt(right * right + up * up + third * third));
        double w = chart == PlaneMap.PROJECTION ? weight : Math.copySign(size, weight);
        double scale = size > 0 ? 1 / size : 0;
        return new ParticleArrays(new double[] {w}, new double[] {scale * right}, new double[] {scale * up},
                new double[] {scale * third});
    }

    /** The least value at a place, and where. */
    private record Least(double third, double value) {}

    /** The neurons of one place, by their third coordinate. */
    private final class Offsets {

        private final double right;
        private final double up;
        private final double low;
        private final double high;
        private final double[] g = new double[OFFSETS];

        Offsets(double right, double up) {
            this.right = right;
            this.up = up;
            double least = Double.POSITIVE_INFINITY;
            double greatest = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < product.length; k++) {
                product[k] = right * x.at(k, 0) + up * x.at(k, 1);
                least = Math.min(least, product[k]);
                greatest = Math.max(greatest, product[k]);
            }
            this.low = -greatest - (sigmoid ? BESIDE : 0);
            this.high = -least + (sigmoid ? BESIDE : 0);
            for (int k = 0; sigmoid && k < product.length; k++) {
                product[k] = Math.exp(-Math.clamp(product[k], -LARGEST_EXPONENT, LARGEST_EXPONENT));
            }
            for (int offset = 0; offset < OFFSETS; offset++) {
                g[offset] = g(low + offset * spacing());
            }
        }

        private double spacing() {
            return (high - low) / (OFFSETS - 1);
        }

        /** Returns g_μ(θ) with a third coordinate. */
        private double g(double third) {
            double sum = 0;
            if (sigmoid) {
                double factor = Math.exp(-Math.clamp(third, -LARGEST_EXPONENT, LARGEST_EXPONENT));
                for (int k = 0; k < product.length; k++) {
                    sum += c[k] / (1 + product[k] * factor);
                }
            } else {
                for (int k = 0; k < product.length; k++) {
                    sum += c[k] * Math.max(0, product[k] + third);
                }
            }
            return sum;
        }

        /** Returns F'(μ) of the neuron w = ±1 or, of 2-homogeneous ones, with |w|θ there, from g. */
        private double value(double third, double g, int sign) {
            double size = sigmoid ? 1 : Math.sqrt(right * right + up * up + third * third);
            return sign * g + lambda * size;
        }

        private double value(int offset, int sign) {
            return offset < 0 || offset >= OFFSETS
                    ? Double.POSITIVE_INFINITY
                    : value(low + offset * spacing(), g[offset], sign);
        }

        /** Returns the least value of the offsets, and of those about the lowest valleys of these. */
        private Least least(int sign) {
            Least least = new Least(low, Double.POSITIVE_INFINITY);
            int before = -1;
            for (int valley = 0; valley < VALLEYS; valley++) {
                int bottom = bottom(sign, before);
                if (bottom >= 0) {
                    Least here = closer(bottom, sign);
                    least = here.value() < least.value() ? here : least;
                    before = bottom;
                }
            }
            return least;
        }

        /** Returns the lowest offset, no higher than its neighbours, but for one; −1 if there is none. */
        private int bottom(int sign, int without) {
            int bottom = -1;
            for (int offset = 0; offset < OFFSETS; offset++) {
                double here = value(offset, sign);
                boolean low = here <= value(offset - 1, sign) && here <= value(offset + 1, sign);
                if (low && offset != without && (bottom < 0 || here < value(bottom, sign))) {
                    bottom = offset;
                }
            }
            return bottom;
        }

        private Least closer(int offset, int sign) {
            Least least = new Least(low + offset * spacing(), value(offset, sign));
            double step = spacing();
            for (int halving = 0; halving < HALVINGS; halving++) {
                step /= 2;
                double middle = least.third();
                for (double third : new double[] {middle - step, middle + step}) {
                    double value = third >= low && third <= high
                            ? value(third, g(third), sign)
                            : Double.POSITIVE_INFINITY;
                    least = value < least.value() ? new Least(third, value) : least;
                }
            }
            return least;
        }
    }
}
