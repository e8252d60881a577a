package wasserscope.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A signed measure ν = Σ ν_j δ_{θ_j} with finitely many atoms on the line, the circle [0, 2π) or the plane. It determines the network:
 * f = ∫φ dν. Immutable. (CB18, section 2.1 and appendix A; lecture, <em>Lifting</em>.)
 */
public final class SignedMeasure {

    /** Atoms are gathered in so many at a time, whose sums are then added in order. */
    private static final int BLOCK = 1 << 16;

    private final Points theta;
    private final double[] mass;

    private SignedMeasure(Points theta, double[] mass) {
        this.theta = theta;
        this.mass = mass;
    }

    /**
     * Returns Σ mass_j δ_{θ_j}.
     *
     * @param theta where the atoms are, in any order
     * @param mass how much, of either sign
     * @throws IllegalArgumentException if there are not as many masses as places
     */
    public static SignedMeasure of(Points theta, double... mass) {
        if (theta.size() != mass.length) {
            throw new IllegalArgumentException("need as many masses as places: " + mass.length + ", " + theta.size());
        }
        return new SignedMeasure(theta, mass.clone());
    }

    /** Returns how many atoms there are. */
    public int size() {
        return mass.length;
    }

    /** Returns the place of atom j, or its first coordinate. */
    public double theta(int j) {
        return theta.at(j, 0);
    }

    /** Returns the places of the atoms. */
    public Points positions() {
        return theta;
    }

    /** Returns the mass of atom j. */
    public double mass(int j) {
        return mass[j];
    }

    /** Returns a new column of the masses. */
    public double[] masses() {
        return mass.clone();
    }

    /** Returns the total mass ∫1 dν. */
    public double mass() {
        return Arrays.stream(mass).sum();
    }

    /** Returns the total variation |ν|(Θ). */
    public double variation() {
        return Arrays.stream(mass).map(Math::abs).sum();
    }

    /**
     * Returns ν with atoms as close as {@code width} in every coordinate merged at their centre of |mass|, in the order of their first
     * coordinates.
     */
    public SignedMeasure merged(double width) {
        List<Integer> order = order();
        boolean[] taken = new boolean[mass.length];
        Heap heap = new Heap(theta.axes());
        for (int from = 0; from < order.size(); from++) {
            int first = order.get(from);
            if (taken[first]) {
                continue;
            }
            heap.open(first);
            for (int to = from; to < order.size() && theta.at(order.get(to), 0) - theta.at(first, 0) <= width; to++) {
                int j = order.get(to);
                if (!taken[j] && near(first, j, width)) {
                    taken[j] = true;
                    heap.add(j);
                }
            }
        }
        return heap.measure();
    }

    /** Returns ν on the circle [0, 2π) merged likewise, across the seam too. */
    public SignedMeasure mergedOnCircle(double width) {
        SignedMeasure cut = merged(width);
        int last = cut.size() - 1;
        double turn = 2 * Math.PI;
        if (last < 1 || cut.theta(0) + turn - cut.theta(last) > width) {
            return cut;
        }
        double[] places = cut.theta.column(0);
        places[0] += turn;
        SignedMeasure seam = SignedMeasure.of(
                Points.onLine(places[last], places[0]), cut.mass[last], cut.mass[0]).merged(width);
        places[0] = seam.theta(0) >= turn ? seam.theta(0) - turn : seam.theta(0);
        double[] masses = cut.masses();
        masses[0] = seam.mass(0);
        SignedMeasure joined = SignedMeasure.of(
                new Points(Arrays.copyOf(places, last)), Arrays.copyOf(masses, last));
        return joined.merged(0);
    }

    private boolean near(int a, int b, double width) {
        for (int axis = 1; axis < theta.axes(); axis++) {
            if (!(Math.abs(theta.at(a, axis) - theta.at(b, axis)) <= width)) {
                return false;
            }
        }
        return true;
    }

    private List<Integer> order() {
        List<Integer> order = new ArrayList<>(mass.length);
        for (int j = 0; j < mass.length; j++) {
            order.add(j);
        }
        order.sort((a, b) -> {
            int axis = 0;
            while (axis < theta.axes() - 1 && theta.at(a, axis) == theta.at(b, axis)) {
                axis++;
            }
            return Double.compare(theta.at(a, axis), theta.at(b, axis));
        });
        return order;
    }

    /**
     * Returns ν as one sees it from afar: the mass of each of {@code cells} equal cells of [low, high) on the first axis in one atom at its
     * centre of |mass|. Cells without atoms have none. In O(k), unlike {@link #merged}, and with the same bits on any number of threads.
     */
    public SignedMeasure gathered(double low, double high, int cells) {
        return gathered(mass.length, this::theta, this::mass, low, high, cells);
    }

    /**
     * Returns {@link #gathered(double, double, int)} of a measure without making it.
     *
     * @param atoms how many atoms it has
     * @param place of each
     * @param mass of each
     */
    public static SignedMeasure gathered(
            int atoms, IntToDoubleFunction place, IntToDoubleFunction mass, double low, double high, int cells) {
        Cells[] blocks = IntStream.range(0, (atoms + BLOCK - 1) / BLOCK).parallel().mapToObj(index -> {
            Cells block = new Cells(low, high, cells);
            for (int j = index * BLOCK; j < Math.min(atoms, (index + 1) * BLOCK); j++) {
                block.add(place.applyAsDouble(j), mass.applyAsDouble(j));
            }
            return block;
        }).toArray(Cells[]::new);
        Cells all = new Cells(low, high, cells);
        for (Cells block : blocks) {
            all.add(block);
        }
        return all.measure();
    }

    /** What is gathered of the atoms of each of some equal cells: how many, Σ mass, Σ |mass| and Σ |mass|·place. */
    private static final class Cells {

        private static final int STRIDE = 4;

        private final double low;
        private final double high;
        private final int cells;
        private final double perWidth;
        private final double[] sums;

        Cells(double low, double high, int cells) {
            this.low = low;
            this.high = high;
            this.cells = cells;
            this.perWidth = cells / (high - low);
            this.sums = new double[STRIDE * cells];
        }

        void add(double place, double mass) {
            if (place >= low && place < high) {
                int at = STRIDE * Math.min(cells - 1, (int) ((place - low) * perWidth));
                sums[at]++;
                sums[at + 1] += mass;
                sums[at + 2] += Math.abs(mass);
                sums[at + 3] += Math.abs(mass) * place;
            }
        }

        void add(Cells other) {
            for (int at = 0; at < sums.length; at++) {
                sums[at] += other.sums[at];
            }
        }

        SignedMeasure measure() {
            double[] places = new double[cells];
            double[] masses = new double[cells];
            int count = 0;
            for (int cell = 0; cell < cells; cell++) {
                int at = STRIDE * cell;
                if (sums[at] > 0) {
                    double middle = low + (high - low) * (cell + 0.5) / cells;
                    places[count] = sums[at + 2] > 0 ? sums[at + 3] / sums[at + 2] : middle;
                    masses[count] = sums[at + 1];
                    count++;
                }
            }
            return of(new Points(Arrays.copyOf(places, count)), Arrays.copyOf(masses, count));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedMeasure nu && theta.equals(nu.theta) && Arrays.equals(mass, nu.mass);
    }

    @Override
    public int hashCode() {
        return 31 * theta.hashCode() + Arrays.hashCode(mass);
    }

    @Override
    public String toString() {
        return "SignedMeasure[" + theta + ", " + Arrays.toString(mass) + "]";
    }

    /** Merged atoms being collected. */
    private final class Heap {

        private final double[][] places;
        private final double[] masses = new double[mass.length];
        private int count;
        private double size;

        Heap(int axes) {
            places = new double[axes][mass.length];
        }

        /** Begins the next atom, at the place of {@code j}. */
        void open(int j) {
            for (int axis = 0; axis < places.length; axis++) {
                places[axis][count] = theta.at(j, axis);
            }
            count++;
            size = 0;
        }

        void add(int j) {
            int atom = count - 1;
            double share = Math.abs(mass[j]);
            masses[atom] += mass[j];
            size += share;
            for (int axis = 0; axis < places.length && share > 0; axis++) {
                places[axis][atom] += share / size * (theta.at(j, axis) - places[axis][atom]);
            }
        }

        SignedMeasure measure() {
            double[][] used = Arrays.stream(places).map(p -> Arrays.copyOf(p, count)).toArray(double[][]::new);
            return of(new Points(used), Arrays.copyOf(masses, count));
        }
    }
}
