package wasserscope.problem.sum;

import wasserscope.measure.HessianArrays;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.model.Features;

/** Adds up every pair, O(n) for each position. */
public final class DirectCorrelator implements Correlator {

    private final Features features;
    private double[] covector = {};
    private double[] aid = {};

    /** Adds up features at the data. */
    public DirectCorrelator(Features features) {
        this.features = features;
    }

    @Override
    public void take(double[] c) {
        covector = c;
    }

    @Override
    public void read(ParticleArrays u, ParticleArrays into) {
        if (aid.length < u.size()) {
            aid = new double[u.size()];
        }
        features.prepare(u, aid, 0, u.size());
        features.correlate(covector, u, aid, 0, u.size(), into);
    }

    @Override
    public void curve(ParticleArrays u, HessianArrays into) {
        features.curve(covector, u, aid, 0, u.size(), into);
    }
}
