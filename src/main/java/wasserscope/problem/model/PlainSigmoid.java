package wasserscope.problem.model;

import wasserscope.measure.HessianArrays;
import wasserscope.measure.ParticleArrays;

/**
 * The sigmoid features with one exponential a pair: right for any sharpness and any position, and some ten times slower than
 * {@link FactoredSigmoid}, which it replaces where products of exponentials would overflow.
 */
public final class PlainSigmoid implements Features {

    private final double sharpness;
    private final double[] x;

    public PlainSigmoid(double sharpness, double[] x) {
        this.sharpness = sharpness;
        this.x = x.clone();
    }

    @Override
    public int samples() {
        return x.length;
    }

    @Override
    public void predict(ParticleArrays u, double[] aid, int from, int to, double[] f) {
        double[] theta = u.theta(0);
        for (int i = from; i < to; i++) {
            double w = u.w()[i];
            for (int k = 0; k < x.length; k++) {
                f[k] += w * Sigmoid.at(sharpness * (x[k] - theta[i]));
            }
        }
    }

    @Override
    public void correlate(double[] c, ParticleArrays u, double[] aid, int from, int to, ParticleArrays into) {
        double[] theta = u.theta(0);
        for (int i = from; i < to; i++) {
            double sum = 0;
            double slope = 0;
            for (int k = 0; k < x.length; k++) {
                double z = sharpness * (x[k] - theta[i]);
                double e = Sigmoid.decay(z);
                sum += c[k] * Sigmoid.value(z, e);
                slope += c[k] * Sigmoid.slope(e);
            }
            into.w()[i] = sum;
            into.theta(0)[i] = -sharpness * slope;
        }
    }

    @Override
    public void differentiate(ParticleArrays u, ParticleArrays change, double[] aid, int from, int to, double[] f) {
        double[] theta = u.theta(0);
        for (int i = from; i < to; i++) {
            double weight = change.w()[i];
            double drift = -sharpness * u.w()[i] * change.theta(0)[i];
            for (int k = 0; k < x.length; k++) {
                double z = sharpness * (x[k] - theta[i]);
                double e = Sigmoid.decay(z);
                f[k] += weight * Sigmoid.value(z, e) + drift * Sigmoid.slope(e);
            }
        }
    }

    @Override
    public void curve(double[] c, ParticleArrays u, double[] aid, int from, int to, HessianArrays into) {
        double[] theta = u.theta(0);
        for (int i = from; i < to; i++) {
            double bend = 0;
            for (int k = 0; k < x.length; k++) {
                double z = sharpness * (x[k] - theta[i]);
                bend += c[k] * Sigmoid.bend(z, Sigmoid.decay(z));
            }
            into.entry(0, 0)[i] = sharpness * sharpness * bend;
        }
    }
}
