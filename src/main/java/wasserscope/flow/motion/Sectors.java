package wasserscope.flow.motion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import wasserscope.measure.Points;

/**
 * The plane of θ cut by the kinks θ·x_k = 0 of rectified neurons: p lines through 0, their 2p rays, and between the rays j and j + 1 the
 * sector j, in which the same inputs are active. So g(θ) = ⟨θ, S_j⟩ there, with S_j = Σ c_k x_k over the active inputs, and
 * f(x_k) = ⟨x_k, T⟩, T the sum of wθ over the sectors that see x_k: all in O(n) beside O(1) for each particle. Inputs whose lines are
 * the same to rounding share one. (CB18, section 4.2.)
 */
final class Sectors {

    /** Lines at a smaller angle are one. */
    private static final double SAME_LINE = 1e-12;

    /** A place is on a ray if it is at a smaller angle to it. */
    private static final double ON_RAY = 1e-14;

    private final double[] x;
    private final double[] y;
    private final double[] length;
    private final int[] opening;
    private final int lines;
    private final double[] rayX;
    private final double[] rayY;
    private final double[] jump;
    private final double[] sumX;
    private final double[] sumY;
    private final double[] throughX;
    private final double[] throughY;
    private double size;

    /**
     * Sorts the kinks.
     *
     * @param inputs x_k ∈ R², finite
     */
    Sectors(Points inputs) {
        x = inputs.column(0);
        y = inputs.column(1);
        length = new double[x.length];
        Arrays.setAll(length, k -> Math.hypot(x[k], y[k]));
        int[] line = new int[x.length];
        List<Integer> firsts = gather(line);
        lines = Math.max(1, firsts.size());
        rayX = new double[2 * lines];
        rayY = new double[2 * lines];
        placeRays(firsts);
        opening = new int[x.length];
        Arrays.setAll(opening, k -> line[k] + (cross(line[k], x[k], y[k]) > 0 ? 0 : lines));
        jump = new double[lines];
        sumX = new double[2 * lines];
        sumY = new double[2 * lines];
        throughX = new double[2 * lines + 1];
        throughY = new double[2 * lines + 1];
    }

    /** Numbers the lines by their angles, fills in which is that of each input, and returns an input of each. */
    private List<Integer> gather(int[] line) {
        List<Integer> firsts = new ArrayList<>();
        IntStream.range(0, x.length)
                .filter(k -> length[k] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(this::angle))
                .forEach(k -> {
                    if (firsts.isEmpty() || !(parallel(firsts.getLast(), k) || parallel(firsts.getFirst(), k))) {
                        firsts.add(k);
                    }
                    line[k] = parallel(firsts.getLast(), k) ? firsts.size() - 1 : 0;
                });
        return firsts;
    }

    /** Without an input off zero there is one line, at which nothing happens. */
    private void placeRays(List<Integer> firsts) {
        rayX[0] = 1;
        for (int j = 0; j < firsts.size(); j++) {
            int k = firsts.get(j);
            rayX[j] = -turn(k) * y[k] / length[k];
            rayY[j] = turn(k) * x[k] / length[k];
        }
        for (int j = 0; j < lines; j++) {
            rayX[j + lines] = -rayX[j];
            rayY[j + lines] = -rayY[j];
        }
    }

    /** ±1, so that the ray at a right angle to the input, turned so, lies in the upper half of the plane. */
    private double turn(int k) {
        return x[k] > 0 || (x[k] == 0 && y[k] < 0) ? 1 : -1;
    }

    private double angle(int k) {
        return StrictMath.atan2(turn(k) * x[k], -turn(k) * y[k]);
    }

    private boolean parallel(int j, int k) {
        return Math.abs(x[j] * y[k] - y[j] * x[k]) <= SAME_LINE * length[j] * length[k];
    }

    /** Returns how many rays there are, as many as sectors. */
    int rays() {
        return rayX.length;
    }

    /** Returns the number of the ray or sector {@code by} further on. */
    int next(int j, int by) {
        return Math.floorMod(j + by, rayX.length);
    }

    /** Returns the component of a vector along a ray. */
    double along(int ray, double a, double b) {
        return rayX[ray] * a + rayY[ray] * b;
    }

    /** Returns the component of a vector across a ray, positive on the side of the sector of the same number. */
    double cross(int ray, double a, double b) {
        return rayX[ray] * b - rayY[ray] * a;
    }

    /** Returns the first coordinate of the unit vector along a ray. */
    double rayX(int ray) {
        return rayX[ray];
    }

    /** Returns the second coordinate of the unit vector along a ray. */
    double rayY(int ray) {
        return rayY[ray];
    }

    /** Returns the number of the sector that holds (a, b) ≠ 0, its first ray included. */
    int sectorOf(double a, double b) {
        boolean turned = cross(0, a, b) < 0 || (cross(0, a, b) == 0 && along(0, a, b) < 0);
        double sign = turned ? -1 : 1;
        int low = 0;
        int high = lines;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (sign * cross(middle, a, b) >= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return turned ? low + lines : low;
    }

    /** Returns the number of the ray, one of the two of a sector, that (a, b) is on, or −1. */
    int rayAt(int sector, double a, double b) {
        double near = ON_RAY * Math.hypot(a, b);
        for (int ray : new int[] {sector, next(sector, 1)}) {
            if (Math.abs(cross(ray, a, b)) <= near && along(ray, a, b) > 0) {
                return ray;
            }
        }
        return -1;
    }

    /**
     * Fills {@code f} with the outputs of particles.
     *
     * @param tX the sums of wθ over the particles of each sector, first coordinates
     * @param tY second coordinates
     * @param share 1/m
     */
    void predict(double[] tX, double[] tY, double share, double[] f) {
        for (int j = 0; j < tX.length; j++) {
            throughX[j + 1] = throughX[j] + tX[j];
            throughY[j + 1] = throughY[j] + tY[j];
        }
        for (int k = 0; k < f.length; k++) {
            f[k] = share * (x[k] * seen(throughX, opening[k]) + y[k] * seen(throughY, opening[k]));
        }
    }

    /** The sum over the half plane of sectors from a ray on. */
    private double seen(double[] through, int from) {
        return from < lines
                ? through[from + lines] - through[from]
                : through[2 * lines] - through[from] + through[from - lines];
    }

    /** Sums up S_j for a covector of n numbers. */
    void correlate(double[] c) {
        Arrays.fill(jump, 0);
        double right = 0;
        double up = 0;
        size = 0;
        for (int k = 0; k < c.length; k++) {
            jump[opening[k] % lines] += c[k] * length[k];
            size += Math.abs(c[k]) * length[k];
            if (opening[k] == 0 || opening[k] > lines) {
                right += c[k] * x[k];
                up += c[k] * y[k];
            }
        }
        for (int j = 0; j < sumX.length; j++) {
            if (j > 0) {
                right -= jump[j % lines] * rayY[j];
                up += jump[j % lines] * rayX[j];
            }
            sumX[j] = right;
            sumY[j] = up;
        }
    }

    /** Returns the first coordinate of S of a sector. */
    double sumX(int sector) {
        return sumX[sector];
    }

    /** Returns the second coordinate of S of a sector. */
    double sumY(int sector) {
        return sumY[sector];
    }

    /** Returns Σ|c_k||x_k|, beyond which no |S_j| is. */
    double size() {
        return size;
    }

    /**
     * The way on which ±g falls most.
     *
     * @param value of ±g there, on the circle |θ| = 1
     * @param x its first coordinate
     * @param y its second coordinate
     */
    record Way(double value, double x, double y) {}

    /** Returns the way on which {@code sign}·g is least. */
    Way steepest(double sign) {
        Way best = new Way(Double.POSITIVE_INFINITY, 1, 0);
        for (int j = 0; j < sumX.length; j++) {
            double onRay = sign * along(j, sumX[j], sumY[j]);
            if (onRay < best.value) {
                best = new Way(onRay, rayX[j], rayY[j]);
            }
            double norm = Math.hypot(sumX[j], sumY[j]);
            double a = -sign * sumX[j] / norm;
            double b = -sign * sumY[j] / norm;
            if (-norm < best.value && cross(j, a, b) > 0 && cross(next(j, 1), a, b) < 0) {
                best = new Way(-norm, a, b);
            }
        }
        return best;
    }
}
