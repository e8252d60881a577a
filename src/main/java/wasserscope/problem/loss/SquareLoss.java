package wasserscope.problem.loss;

/** ℓ(f, y) = ½(f − y)². */
public record SquareLoss() implements Loss {

    @Override
    public double value(double f, double y) {
        return 0.5 * (f - y) * (f - y);
    }

    @Override
    public double slope(double f, double y) {
        return f - y;
    }

    @Override
    public double bend(double f, double y) {
        return 1;
    }

    @Override
    public double[] targetsOf(double[] outputs) {
        return outputs.clone();
    }

    @Override
    public double[] targetsOfSign(double[] outputs) {
        return outputs.clone();
    }

    @Override
    public boolean admits(double y) {
        return Double.isFinite(y);
    }
}
