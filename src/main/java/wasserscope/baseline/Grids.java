package wasserscope.baseline;

import wasserscope.measure.Points;
import wasserscope.problem.Objective;
import wasserscope.problem.model.Deconvolution;
import wasserscope.problem.model.LowRank;
import wasserscope.problem.model.Relu;
import wasserscope.problem.model.SigmoidAffine;
import wasserscope.problem.model.SigmoidPlane;
import wasserscope.problem.model.SigmoidSlope;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.problem.model.Space;

/** Grids of Θ that suit the models. */
public final class Grids {

    /** In units of 1/β: beyond, a neuron is constant to 5·10⁻⁵ at every data point. */
    private static final double MARGIN = 10;

    private static final double STEEP = 4;
    private static final double STEEPEST_ON_LATTICE = 8;
    private static final double SHIFT_ON_LATTICE = 12;

    private Grids() {}

    /**
     * Returns about G positions: equally spaced thresholds over the data and a margin of 10/β; slopes θ = (4/X) tan α, X = max|x|; a square
     * lattice of (a, b) with |a|X ≤ 8, |b| ≤ 12, X half the width of the data and b the value at their middle; the circle; directions
     * of |θ| = 1, for low rank of the half circle; for two inputs those of a {@link PlaneGrid}.
     *
     * @param objective whose model and data
     * @param size G, at least 2; a lattice has ⌈√G⌉² points
     */
    public static Points of(Objective objective, int size) {
        if (size < 2) {
            throw new IllegalArgumentException("a grid needs at least 2 positions: " + size);
        }
        double least = objective.inputs().least(0);
        double greatest = objective.inputs().greatest(0);
        return switch (objective.problem().features()) {
            case SigmoidThreshold features -> {
                double margin = MARGIN / features.sharpness();
                yield line(least - margin, greatest + margin, size);
            }
            case SigmoidSlope _ -> slopes(Math.max(Math.abs(least), Math.abs(greatest)), size);
            case SigmoidAffine _ -> lattice(0.5 * (least + greatest), 0.5 * (greatest - least), size);
            case SigmoidPlane _ -> PlaneGrid.of(objective.inputs(), size);
            case Deconvolution _ -> new Points(turns(Space.FULL_TURN, size));
            case Relu(boolean bias) -> bias ? PlaneGrid.onSphere(size) : directions(Space.FULL_TURN, size);
            case LowRank _ -> directions(0.5 * Space.FULL_TURN, size);
        };
    }

    private static Points line(double low, double high, int size) {
        double[] theta = new double[size];
        for (int j = 0; j < size; j++) {
            theta[j] = low + (high - low) * j / (size - 1);
        }
        return new Points(theta);
    }

    private static Points slopes(double reach, int size) {
        double scale = STEEP / (reach > 0 ? reach : 1);
        double[] theta = new double[size];
        for (int j = 0; j < size; j++) {
            theta[j] = scale * StrictMath.tan(Math.PI * ((j + 0.5) / size - 0.5));
        }
        return new Points(theta);
    }

    private static Points lattice(double middle, double reach, int size) {
        int side = (int) Math.ceil(Math.sqrt(size));
        double steepest = STEEPEST_ON_LATTICE / (reach > 0 ? reach : 1);
        double[] a = new double[side * side];
        double[] b = new double[side * side];
        for (int j = 0; j < a.length; j++) {
            a[j] = steepest * (2.0 * (j % side) / (side - 1) - 1);
            int row = j / side;
            b[j] = SHIFT_ON_LATTICE * (2.0 * row / (side - 1) - 1) - a[j] * middle;
        }
        return new Points(a, b);
    }

    private static double[] turns(double whole, int size) {
        double[] angle = new double[size];
        for (int j = 0; j < size; j++) {
            angle[j] = whole * j / size;
        }
        return angle;
    }

    private static Points directions(double whole, int size) {
        double[] angle = turns(whole, size);
        double[] x = new double[size];
        double[] y = new double[size];
        for (int j = 0; j < size; j++) {
            x[j] = StrictMath.cos(angle[j]);
            y[j] = StrictMath.sin(angle[j]);
        }
        return new Points(x, y);
    }
}
