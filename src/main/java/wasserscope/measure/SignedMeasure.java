package wasserscope.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A signed measure ν = Σ ν_j δ_{θ_j} with finitely many atoms on the line. It determines the network: f = ∫φ dν. Immutable.
 * (CB18, section 2.1 and appendix A; lecture, <em>Lifting</em>.)
 *
 * @param atoms in any order
 */
public record SignedMeasure(List<Atom> atoms) {

    /**
     * One atom.
     *
     * @param theta where
     * @param mass how much, of either sign
     */
    public record Atom(double theta, double mass) {}

    /** Copies the list. */
    public SignedMeasure {
        atoms = List.copyOf(atoms);
    }

    /** Returns h¹(μ) = (1/m) Σ w_i δ_{θ_i}, atoms as close as {@code width} merged at their centre. */
    public static SignedMeasure lifting(Particles mu, double width) {
        int m = mu.size();
        Integer[] order = new Integer[m];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(mu::theta));
        List<Atom> atoms = new ArrayList<>();
        for (int from = 0; from < m;) {
            double first = mu.theta(order[from]);
            double mass = 0;
            double moment = 0;
            double size = 0;
            int to = from;
            do {
                double w = mu.w(order[to]);
                mass += w / m;
                moment += Math.abs(w) * (mu.theta(order[to]) - first);
                size += Math.abs(w);
                to++;
            } while (to < m && mu.theta(order[to]) - first <= width);
            atoms.add(new Atom(size > 0 ? first + moment / size : first, mass));
            from = to;
        }
        return new SignedMeasure(atoms);
    }

    /**
     * Returns h¹(μ) as one sees it from afar: the mass of each of {@code cells} equal cells of [low, high] in one atom at its centre of
     * |mass|. Cells without particles have none. In O(m), unlike {@link #lifting}.
     */
    public static SignedMeasure gathered(Particles mu, double low, double high, int cells) {
        double[] mass = new double[cells];
        double[] size = new double[cells];
        double[] moment = new double[cells];
        int[] count = new int[cells];
        int m = mu.size();
        for (int i = 0; i < m; i++) {
            double theta = mu.theta(i);
            if (theta >= low && theta < high) {
                int cell = Math.min(cells - 1, (int) ((theta - low) / (high - low) * cells));
                mass[cell] += mu.w(i) / m;
                size[cell] += Math.abs(mu.w(i));
                moment[cell] += Math.abs(mu.w(i)) * theta;
                count[cell]++;
            }
        }
        List<Atom> atoms = new ArrayList<>();
        for (int cell = 0; cell < cells; cell++) {
            double middle = low + (high - low) * (cell + 0.5) / cells;
            if (count[cell] > 0) {
                atoms.add(new Atom(size[cell] > 0 ? moment[cell] / size[cell] : middle, mass[cell]));
            }
        }
        return new SignedMeasure(atoms);
    }

    /** Returns the total mass ∫1 dν. */
    public double mass() {
        return atoms.stream().mapToDouble(Atom::mass).sum();
    }
}
