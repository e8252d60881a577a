package wasserscope.flow.engine;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which inputs x_k ∈ R² a direction θ sees, ⟨θ, x_k⟩ &gt; 0. Turning counterclockwise, θ begins to see x_k beyond the ray of (y, −x) and
 * ends before that of (−y, x). The distinct rays r_0, r_1, … make sectors: 2i is the ray r_i itself, 2i + 1 what lies between r_i and the
 * next one, and behind them all is a sector that sees nothing, for θ = 0. Immutable.
 */
final class AngularSectors {

    private final double[] rayX;
    private final double[] rayY;
    private final double[] angle;
    private final int[] bucket;
    private final int[] begin;
    private final int[] end;

    /** Sorts the rays of some inputs; one at 0 is seen by nobody. */
    AngularSectors(double[] x, double[] y) {
        int n = x.length;
        double[] allX = new double[2 * n];
        double[] allY = new double[2 * n];
        for (int k = 0; k < n; k++) {
            allX[k] = y[k];
            allY[k] = -x[k];
            allX[n + k] = -y[k];
            allY[n + k] = x[k];
        }
        int[] order = IntStream.range(0, 2 * n).filter(j -> allX[j] != 0 || allY[j] != 0).boxed()
                .sorted((i, j) -> Double.compare(angle(allX[i], allY[i]), angle(allX[j], allY[j])))
                .mapToInt(Integer::intValue).toArray();
        int[] ray = new int[2 * n];
        int[] first = new int[order.length];
        int rays = 0;
        for (int j : order) {
            boolean isNew = rays == 0 || angle(allX[first[rays - 1]], allY[first[rays - 1]]) < angle(allX[j], allY[j]);
            if (isNew) {
                first[rays++] = j;
            }
            ray[j] = rays - 1;
        }
        rayX = IntStream.range(0, rays).mapToDouble(i -> allX[first[i]]).toArray();
        rayY = IntStream.range(0, rays).mapToDouble(i -> allY[first[i]]).toArray();
        angle = IntStream.range(0, rays).mapToDouble(i -> angle(rayX[i], rayY[i])).toArray();
        begin = IntStream.range(0, n).map(k -> isZero(x, y, k) ? 0 : 2 * ray[k] + 1).toArray();
        end = IntStream.range(0, n).map(k -> isZero(x, y, k) ? 0 : 2 * ray[n + k]).toArray();
        bucket = buckets(angle);
    }

    private static boolean isZero(double[] x, double[] y, int k) {
        return x[k] == 0 && y[k] == 0;
    }

    /** Returns for each of so many equal parts of the angles the last ray that is not beyond where it begins; the last of all if none. */
    private static int[] buckets(double[] angle) {
        int[] bucket = new int[4 * Integer.highestOneBit(Math.max(64, 2 * angle.length))];
        for (int b = 0; b < bucket.length; b++) {
            int at = Arrays.binarySearch(angle, 4.0 * b / bucket.length);
            int last = at >= 0 ? at : -at - 2;
            bucket[b] = last < 0 ? angle.length - 1 : last;
        }
        return bucket;
    }

    /** Returns an increasing function of the angle of (x, y), from 0 to 4 around the circle: without a transcendental function. */
    private static double angle(double x, double y) {
        double part = y / (Math.abs(x) + Math.abs(y));
        return x < 0 ? 2 - part : part < 0 ? 4 + part : part;
    }

    /** Returns how many sectors there are, the blind one included, which is the last. */
    int sectors() {
        return 2 * angle.length + 1;
    }

    /** Returns the first sector that sees input k. */
    int begin(int k) {
        return begin[k];
    }

    /** Returns the first sector after it, counted around the circle, that does not see it any more; as {@link #begin} if none does. */
    int end(int k) {
        return end[k];
    }

    /** Returns the sector of (a, b); of what is not finite the first. */
    int sector(double a, double b) {
        int rays = angle.length;
        if ((a == 0 && b == 0) || rays == 0) {
            return 2 * rays;
        }
        double turn = angle(a, b);
        if (!(turn >= 0)) {
            return 0;
        }
        int i = bucket[Math.min(bucket.length - 1, (int) (turn * bucket.length / 4))];
        if (turn < angle[0]) {
            i = rays - 1;
        } else {
            i = turn < angle[i] ? 0 : i;
            while (i + 1 < rays && angle[i + 1] <= turn) {
                i++;
            }
        }
        return sideOf(i, a, b);
    }

    /** The angles are rounded: which side of the rays nearby (a, b) is on, the product that a neuron computes decides. */
    private int sideOf(int near, double a, double b) {
        int rays = angle.length;
        int next = near + 1 == rays ? 0 : near + 1;
        double beyondNext = rayX[next] * b - rayY[next] * a;
        double beyond = rayX[near] * b - rayY[near] * a;
        if (next != near && beyondNext >= 0 && isAhead(next, a, b)) {
            return beyondNext == 0 ? 2 * next : 2 * next + 1;
        }
        if (beyond < 0 && isAhead(near, a, b)) {
            return 2 * (near == 0 ? rays - 1 : near - 1) + 1;
        }
        return beyond == 0 && isAhead(near, a, b) ? 2 * near : 2 * near + 1;
    }

    private boolean isAhead(int ray, double a, double b) {
        return rayX[ray] * a + rayY[ray] * b > 0;
    }
}
