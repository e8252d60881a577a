package wasserscope.problem.sum;

import wasserscope.measure.HessianArrays;
import wasserscope.measure.ParticleArrays;

/** Reads a mesh: O(1) for each position, and O(n) for each node from the leftmost to the rightmost of them, once for each covector. */
public final class MeshCorrelator implements Correlator {

    private final NodeProjection projection;
    private final Quintics quintics;
    private final NodeArrays node;
    private final double[] quintic;
    private double[] covector = {};

    /** The cells that are ready are those of [first, end). */
    private int first;

    private int end;

    /** Makes room for the nodes. */
    public MeshCorrelator(NodeProjection projection) {
        this.projection = projection;
        this.quintics = projection.quintics();
        this.node = projection.emptyNodes();
        this.quintic = quintics.emptySums();
    }

    @Override
    public void take(double[] c) {
        covector = c;
        first = 0;
        end = 0;
    }

    @Override
    public void read(ParticleArrays u, ParticleArrays into) {
        if (u.size() > 0) {
            prepare(u.theta(0), u.size());
            quintics.read(quintic, u.theta(0), 0, u.size(), into);
        }
    }

    /** Makes ready the cells from the leftmost position to the rightmost. One that is not a number needs none: it reads none. */
    private void prepare(double[] theta, int count) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            least = theta[i] < least ? theta[i] : least;
            greatest = theta[i] > greatest ? theta[i] : greatest;
        }
        if (least <= greatest) {
            prepare((int) quintics.place(least), (int) quintics.place(greatest) + 1);
        }
    }

    @Override
    public void curve(ParticleArrays u, HessianArrays into) {
        quintics.curve(quintic, u.theta(0), 0, u.size(), into.entry(0, 0));
    }

    private void prepare(int low, int high) {
        if (first == end) {
            makeReady(low, high);
            first = low;
            end = high;
            return;
        }
        if (low < first) {
            makeReady(low, first);
            first = low;
        }
        if (high > end) {
            makeReady(end, high);
            end = high;
        }
    }

    private void makeReady(int low, int high) {
        projection.project(low, high + 1, covector, node);
        for (int j = low; j < high; j++) {
            quintics.interpolate(j, node, quintic);
        }
    }
}
