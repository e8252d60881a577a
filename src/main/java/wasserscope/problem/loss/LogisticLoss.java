package wasserscope.problem.loss;

import java.util.Arrays;
import wasserscope.problem.model.Sigmoid;

/** ℓ(f, y) = log(1 + e^{−yf}) with labels y ∈ {−1, +1}, slope −yσ(−yf). */
public record LogisticLoss() implements Loss {

    @Override
    public double value(double f, double y) {
        double z = -y * f;
        return Math.max(z, 0) + StrictMath.log1p(Sigmoid.decay(z));
    }

    @Override
    public double slope(double f, double y) {
        return -y * Sigmoid.at(-y * f);
    }

    /** σ'(−yf). */
    @Override
    public double bend(double f, double y) {
        return Sigmoid.slope(Sigmoid.decay(y * f));
    }

    /** +1 where the teacher exceeds its median over the data, else −1. */
    @Override
    public double[] targetsOf(double[] outputs) {
        double[] sorted = outputs.clone();
        Arrays.sort(sorted);
        double median = 0.5 * (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]);
        return above(median, outputs);
    }

    /** +1 where the function is above 0, else −1: its zeros are the boundary that its author has drawn. */
    @Override
    public double[] targetsOfSign(double[] outputs) {
        return above(0, outputs);
    }

    private static double[] above(double level, double[] outputs) {
        return Arrays.stream(outputs).map(y -> y > level ? 1 : -1).toArray();
    }

    @Override
    public boolean admits(double y) {
        return y == 1 || y == -1;
    }
}
