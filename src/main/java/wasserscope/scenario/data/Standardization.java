package wasserscope.scenario.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import wasserscope.problem.data.Units;
import wasserscope.problem.loss.LogisticLoss;
import wasserscope.problem.loss.Loss;
import wasserscope.problem.model.Deconvolution;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.LowRank;
import wasserscope.problem.model.Relu;
import wasserscope.problem.model.SigmoidAffine;
import wasserscope.problem.model.SigmoidPlane;
import wasserscope.problem.model.SigmoidSlope;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.scenario.table.Table;

/**
 * The map of a table's numbers to those of the plane, where β = 5 and starts in [−4, 4] mean something whatever the unit is: one input goes
 * to [−3, 3], each of two to mean 0 and standard deviation 1 over ρ, and so do targets; labels stay. Models without a bias have an input 0
 * of their own, which then stays 0. An angle stays what it is. What is the same everywhere becomes 0. For any thread.
 */
final class Standardization {

    private static final double REACH = 3;

    private Standardization() {}

    /**
     * Returns the units in which the table's numbers are those that are shown.
     *
     * @param features the model, with as many inputs as the table
     * @param loss by which targets are judged; those of the logistic loss are labels
     */
    static Units of(FeatureMap features, Loss loss, Table table) {
        double[] rho = table.data().rho();
        List<Units.Axis> inputs = new ArrayList<>();
        for (int axis = 0; axis < table.x().axes(); axis++) {
            inputs.add(input(features, table.names().inputs().get(axis).name(), table.x().column(axis), rho));
        }
        String name = table.names().output().name();
        double[] y = table.y().stream().mapToDouble(Double::doubleValue).toArray();
        Units.Axis output = loss instanceof LogisticLoss ? Units.Axis.plain(name) : aboutMean(name, y, rho);
        return new Units(inputs, output, table.names().classes());
    }

    private static Units.Axis input(FeatureMap features, String name, double[] x, double[] rho) {
        return switch (features) {
            case SigmoidThreshold _,SigmoidAffine _ -> ontoRange(name, x);
            case SigmoidSlope _ -> axis(name, 0, Arrays.stream(x).map(Math::abs).max().orElse(0) / REACH);
            case SigmoidPlane _ -> aboutMean(name, x, rho);
            case Relu relu -> relu.bias() ? aboutMean(name, x, rho) : axis(name, 0, deviation(x, rho, 0));
            case Deconvolution _,LowRank _ -> Units.Axis.plain(name);
        };
    }

    private static Units.Axis ontoRange(String name, double[] x) {
        double least = Arrays.stream(x).min().orElse(0);
        double width = Arrays.stream(x).max().orElse(0) - least;
        return axis(name, least + width / 2, width / (2 * REACH));
    }

    private static Units.Axis aboutMean(String name, double[] y, double[] rho) {
        double first = y[0];
        // Of what is the same everywhere the sum may miss the mean by a rounding, which would then be blown up.
        boolean constant = Arrays.stream(y).allMatch(value -> value == first);
        double mean = constant ? first : IntStream.range(0, y.length).mapToDouble(k -> rho[k] * y[k]).sum();
        return axis(name, mean, deviation(y, rho, mean));
    }

    /** Returns (Σ ρ_k (v_k − centre)²)^½, without overflow or underflow of the squares. */
    private static double deviation(double[] v, double[] rho, double centre) {
        double most = Arrays.stream(v).map(value -> Math.abs(value - centre)).max().orElse(0);
        double sum = 0;
        for (int k = 0; most > 0 && k < v.length; k++) {
            double part = (v[k] - centre) / most;
            sum += rho[k] * part * part;
        }
        return most * Math.sqrt(sum);
    }

    private static Units.Axis axis(String name, double offset, double scale) {
        return new Units.Axis(name, offset, scale >= Double.MIN_NORMAL ? scale : 1);
    }
}
