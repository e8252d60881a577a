package wasserscope.problem;

/**
 * The sigmoid features with one exponential a pair: right for any sharpness and any position, and some ten times slower than
 * {@link FactoredSigmoid}, which it replaces where products of exponentials would overflow.
 */
final class PlainSigmoid implements Features {

    private final double sharpness;
    private final double[] x;

    PlainSigmoid(double sharpness, double[] x) {
        this.sharpness = sharpness;
        this.x = x.clone();
    }

    @Override
    public int samples() {
        return x.length;
    }

    @Override
    public void prepare(double[] theta, double[] aid, int from, int to) {}

    @Override
    public void predict(double[] w, double[] theta, double[] aid, int from, int to, double[] f) {
        for (int i = from; i < to; i++) {
            for (int k = 0; k < x.length; k++) {
                f[k] += w[i] * SigmoidThreshold.sigmoid(sharpness * (x[k] - theta[i]));
            }
        }
    }

    @Override
    public void correlate(double[] c, double[] theta, double[] aid, int from, int to, double[] g, double[] dg) {
        for (int i = from; i < to; i++) {
            double sum = 0;
            double slope = 0;
            for (int k = 0; k < x.length; k++) {
                double z = sharpness * (x[k] - theta[i]);
                double a = SigmoidThreshold.sigmoid(z);
                sum += c[k] * a;
                slope += c[k] * a * SigmoidThreshold.sigmoid(-z);
            }
            g[i] = sum;
            dg[i] = -sharpness * slope;
        }
    }
}
