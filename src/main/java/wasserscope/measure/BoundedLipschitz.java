package wasserscope.measure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The bounded-Lipschitz norm ‖ν‖_BL = sup{∫ψ dν : |ψ| ≤ 1, Lip ψ ≤ 1} of a signed measure ν = Σ mass_j δ_{position_j}, exact up to
 * rounding, in O(k²) time and O(k) memory for k atoms. It makes the weak topology in which ν_t → ν* (CB18, section 2.2 and appendix A).
 *
 * <p>V_j(z), the most that the atoms up to the j-th, from left to right, can give with ψ_j = z, is concave and piecewise linear on [−1, 1].
 * It is kept as a {@link PiecewiseLinear} of its linear pieces: on the way to the next atom a flat piece of twice the gap's width comes in at the
 * top and as much is cut off at both ends; the atom adds its mass to all slopes. The best ψ follows from right to left: ψ_j is the point
 * nearest to argmax V_j that is at most a gap away from ψ_{j+1}.
 */
public final class BoundedLipschitz {

    private static final double TURN = 2 * Math.PI;
    private static final double ROUNDING = 1e-15;

    private final double[] gap;
    private final double[] mass;

    private BoundedLipschitz(double[] position, double[] mass) {
        if (position.length != mass.length) {
            throw new IllegalArgumentException(position.length + " positions, but " + mass.length + " masses");
        }
        if (!Arrays.stream(position).allMatch(Double::isFinite)
                || !Arrays.stream(mass).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("a position or a mass is not a finite number");
        }
        int[] order = IntStream.range(0, position.length)
                .boxed()
                .sorted(Comparator.comparingDouble(j -> position[j]))
                .mapToInt(Integer::intValue)
                .toArray();
        this.mass = Arrays.stream(order).mapToDouble(j -> mass[j]).toArray();
        gap = IntStream.range(1, order.length)
                .mapToDouble(j -> position[order[j]] - position[order[j - 1]])
                .toArray();
    }

    /**
     * Returns ‖ν‖_BL on the line; 0 for no atoms. For any thread.
     *
     * @param position k places, in any order, in the unit in which Lip ψ ≤ 1; several atoms may share one
     * @param mass k masses
     * @throws IllegalArgumentException if the lengths differ or a number is not finite
     */
    public static double norm(double[] position, double[] mass) {
        BoundedLipschitz line = new BoundedLipschitz(position, mass);
        return line.integral(line.best(0));
    }

    /**
     * Returns ‖ν‖_BL on the circle R/2πZ, with ψ periodic and the distance along the shorter arc; 0 for no atoms. It costs a few times what
     * the line does. For any thread.
     *
     * @param position k angles in radians, in any order and any turn
     * @param mass k masses
     * @throws IllegalArgumentException if the lengths differ or a number is not finite
     */
    public static double normOnCircle(double[] position, double[] mass) {
        double[] angle = Arrays.stream(position).map(x -> x - TURN * Math.floor(x / TURN)).toArray();
        BoundedLipschitz line = new BoundedLipschitz(angle, mass);
        return angle.length == 0 ? 0 : line.closed(TURN - Arrays.stream(line.gap).sum());
    }

    /**
     * Returns the norm with the one condition more that closes the circle, |ψ_first − ψ_last| ≤ seam. Its multiplier c minimizes
     * ‖ν + c(δ_first − δ_last)‖ + seam·|c|, convex and piecewise linear in c. Every ψ of the line gives a line below that function, so the
     * minimum is between the two lines that enclose it; where they meet lies the next c, until the function is on them.
     */
    private double closed(double seam) {
        Cut at = cut(0);
        if (Math.abs(at.slope) <= seam) {
            return at.value;
        }
        double side = at.slope < 0 ? 1 : -1;
        double variation = Arrays.stream(mass).map(Math::abs).sum();
        Cut near = at.closing(seam, side);
        Cut far = cut(side * variation).closing(seam, side);
        while (true) {
            double place = near.meets(far);
            double bound = near.value + near.slope * (place - near.place);
            if (!(near.place < place && place < far.place)) {
                return Math.min(near.value, far.value);
            }
            Cut middle = cut(side * place).closing(seam, side);
            if (middle.slope == 0 || middle.value - bound <= ROUNDING * variation) {
                return middle.value;
            }
            near = middle.slope < 0 ? middle : near;
            far = middle.slope < 0 ? far : middle;
        }
    }

    private Cut cut(double c) {
        double[] psi = best(c);
        double slope = psi[0] - psi[psi.length - 1];
        return new Cut(c, integral(psi) + c * slope, slope);
    }

    /** Returns a best ψ on the line at the atoms, sorted from left to right. */
    static double[] bestOnLine(double[] position, double[] mass) {
        return new BoundedLipschitz(position, mass).best(0);
    }

    /** Returns a ψ at the sorted atoms that is best for ν + c(δ_first − δ_last). */
    private double[] best(double c) {
        double[] psi = new double[mass.length];
        PiecewiseLinear value = new PiecewiseLinear(mass.length);
        for (int j = 0; j < psi.length; j++) {
            if (j > 0) {
                value.widen(gap[j - 1]);
            }
            value.tilt(mass[j] + (j == 0 ? c : 0) - (j == psi.length - 1 ? c : 0));
            psi[j] = value.summit();
        }
        for (int j = psi.length - 2; j >= 0; j--) {
            psi[j] = Math.clamp(psi[j], psi[j + 1] - gap[j], psi[j + 1] + gap[j]);
        }
        return psi;
    }

    private double integral(double[] psi) {
        double sum = 0;
        for (int j = 0; j < psi.length; j++) {
            sum += mass[j] * psi[j];
        }
        return sum;
    }

    /** A convex function's value at a place, and a slope of it there. */
    private record Cut(double place, double value, double slope) {

        /** Adds seam·|c| and counts c away from 0. */
        Cut closing(double seam, double side) {
            return new Cut(side * place, value + seam * Math.abs(place), side * slope + seam);
        }

        double meets(Cut other) {
            double rise = value - other.value + other.slope * (other.place - place);
            return place + rise / (other.slope - slope);
        }
    }
}
