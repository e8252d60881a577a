package wasserscope.run;

import java.util.Arrays;

/**
 * The path of a new particle: the one it would take if the others stood still, and the one it has taken since. Immutable.
 *
 * @param foreseen the first, in the landscape of the moment at which it was asked for
 * @param taken the second, up to the present moment
 */
public record Track(Line foreseen, Line taken) {

    /** Places of the plane, one after the other. Immutable. */
    public static final class Line {

        private final double[] x;
        private final double[] y;

        private Line(double[] x, double[] y) {
            this.x = x;
            this.y = y;
        }

        /** Returns how many there are, at least one. */
        public int size() {
            return x.length;
        }

        /** Returns the first coordinate of a place. */
        public double x(int point) {
            return x[point];
        }

        /** Returns its second coordinate. */
        public double y(int point) {
            return y[point];
        }
    }

    /** A line that grows: places nearer than its resolution to the last one replace it, and a line too long is thinned. */
    static final class Growing {

        private static final int MOST = 2048;

        private final double width;
        private final double height;
        private double[] x = new double[64];
        private double[] y = new double[64];
        private int size;

        Growing(double width, double height) {
            this.width = width;
            this.height = height;
        }

        /** Returns one that is as long, and grows by itself. */
        Growing copy() {
            Growing other = new Growing(width, height);
            other.x = x.clone();
            other.y = y.clone();
            other.size = size;
            return other;
        }

        void add(double nextX, double nextY) {
            boolean near = size > 1
                    && Math.abs(x[size - 1] - x[size - 2]) < width
                    && Math.abs(y[size - 1] - y[size - 2]) < height;
            if (!near) {
                grow();
                size++;
            }
            x[size - 1] = nextX;
            y[size - 1] = nextY;
        }

        private void grow() {
            if (size == MOST) {
                size /= 2;
                for (int j = 0; j < size; j++) {
                    x[j] = x[2 * j];
                    y[j] = y[2 * j];
                }
            }
            if (size == x.length) {
                x = Arrays.copyOf(x, 2 * size);
                y = Arrays.copyOf(y, 2 * size);
            }
        }

        Line line() {
            return new Line(Arrays.copyOf(x, size), Arrays.copyOf(y, size));
        }
    }
}
