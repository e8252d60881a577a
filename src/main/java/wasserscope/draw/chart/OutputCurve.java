package wasserscope.draw.chart;

import java.awt.geom.Path2D;
import wasserscope.draw.axis.PlotAxis;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.Features;

/** The function Σ c_i w_i φ(θ_i)(x) of neurons against x, on a grid of inputs that is as fine as the picture and owes nothing to the data. */
final class OutputCurve {

    private static final double SPACING = 2;
    private static final int MOST_POINTS = 1000;

    /** More products of a neuron and an input take longer than a picture should. */
    private static final long MOST_WORK = 6_000_000;

    private final PlotAxis x;
    private final Points inputs;
    private final Features features;

    /** Lays the grid along an axis. */
    OutputCurve(FeatureMap map, PlotAxis x) {
        this.x = x;
        int count = Math.clamp((long) (Math.abs(x.to() - x.from()) / SPACING), 2, MOST_POINTS);
        double[] grid = new double[count];
        for (int j = 0; j < count; j++) {
            grid[j] = x.low() + (x.high() - x.low()) * j / (count - 1);
        }
        this.inputs = new Points(grid);
        this.features = map.at(inputs);
    }

    /** Tells whether the outputs of so many neurons can be had while a picture is painted. */
    boolean affords(int neurons) {
        return (long) neurons * inputs.size() <= MOST_WORK;
    }

    /** Returns (1/count) Σ_i w_i φ(θ_i) at the inputs. */
    double[] outputs(Particles mu, double count) {
        ParticleArrays u = ParticleArrays.of(mu);
        double[] aid = new double[u.size()];
        double[] f = new double[inputs.size()];
        features.prepare(u, aid, 0, u.size());
        features.predict(u, aid, 0, u.size(), f);
        for (int k = 0; k < f.length; k++) {
            f[k] /= count;
        }
        return f;
    }

    /** Returns the curve through outputs. */
    Path2D path(double[] outputs, PlotAxis y) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, outputs.length);
        for (int k = 0; k < outputs.length; k++) {
            double across = x.at(inputs.at(k, 0));
            double up = y.at(bounded(y, outputs[k]));
            if (k == 0) {
                path.moveTo(across, up);
            } else {
                path.lineTo(across, up);
            }
        }
        return path;
    }

    /** Returns a value no farther outside the axis than a renderer bears. */
    static double bounded(PlotAxis y, double value) {
        double bound = 4 * (y.high() - y.low());
        return Math.max(y.low() - bound, Math.min(y.high() + bound, value));
    }
}
