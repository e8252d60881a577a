package wasserscope.draw.strip;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.axis.PlotAxis;
import wasserscope.draw.field.LatticeField;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Points;
import wasserscope.problem.Potential;
import wasserscope.problem.model.PlaneMap;
import wasserscope.problem.model.Space;
import wasserscope.run.Frame;

/**
 * F'(μ)(±1, ·) along one axis, that of the strip: θ itself, the direction of θ, or, for Θ = R² without directions and for Θ = R³, the
 * first coordinate with the least value over the second in the window, or around the sphere of directions.
 *
 * @param axis where it stands in the strip
 * @param place the places
 * @param plus F'(μ)(+1, ·) there
 * @param minus F'(μ)(−1, ·) there; empty where particles have no weight
 */
public record Profile(PlotAxis axis, Points place, Points plus, Points minus) {

    private static final double SPACING = 2;
    private static final double COLUMN = 9;
    private static final int ROWS = 60;

    /** Computes the profile of a frame. */
    static Profile of(PhaseLayout layout, Frame frame) {
        return switch (frame.chart()) {
            case PHASE -> alongTheta(layout, frame.potential());
            case POSITION, PROJECTION -> leastOfColumns(layout, frame);
            case PULL_PROJECTION -> leastOfParallels(layout, frame);
            case PULL, VECTOR -> alongDirections(layout, frame);
        };
    }

    private static Profile alongTheta(PhaseLayout layout, Potential potential) {
        int count = Math.max(2, (int) (layout.strip().width() / SPACING));
        var samples = potential.sample(layout.window().thetaLow(), layout.window().thetaHigh(), count);
        double[] place = new double[count];
        double[] plus = new double[count];
        double[] minus = new double[count];
        for (int j = 0; j < count; j++) {
            place[j] = samples.theta(j);
            plus[j] = potential.value(1, samples.g(j));
            minus[j] = potential.value(-1, samples.g(j));
        }
        return new Profile(layout.theta(), new Points(place), new Points(plus), new Points(minus));
    }

    private static Profile alongDirections(PhaseLayout layout, Frame frame) {
        int count = Math.max(2, (int) (layout.strip().width() / SPACING));
        double[] angle = new double[count];
        double[] x = new double[count];
        double[] y = new double[count];
        for (int j = 0; j < count; j++) {
            angle[j] = Space.FULL_TURN * j / (count - 1);
            x[j] = Math.cos(angle[j]);
            y[j] = Math.sin(angle[j]);
        }
        boolean weighted = frame.chart().showsPulls();
        double[] minus = weighted ? values(frame, -1, x, y) : new double[0];
        return new Profile(axisOf(layout, frame.chart()), new Points(angle), new Points(values(frame, 1, x, y)),
                new Points(minus));
    }

    private static double[] values(Frame frame, double w, double[]... theta) {
        double[] weight = new double[theta[0].length];
        Arrays.fill(weight, w);
        return frame.potential().values(new ParticleArrays(weight, theta));
    }

    /** The least on each parallel of the sphere |θ| = 1 about the axis of θ₁. */
    private static Profile leastOfParallels(PhaseLayout layout, Frame frame) {
        int across = Math.max(2, (int) (layout.strip().width() / COLUMN));
        double[] place = new double[across];
        double[][] theta = new double[3][across * ROWS];
        for (int j = 0; j < across; j++) {
            place[j] = 2.0 * j / (across - 1) - 1;
            double radius = Math.sqrt(1 - place[j] * place[j]);
            for (int row = 0; row < ROWS; row++) {
                double angle = Space.FULL_TURN * row / ROWS;
                theta[0][row * across + j] = place[j];
                theta[1][row * across + j] = radius * Math.cos(angle);
                theta[2][row * across + j] = radius * Math.sin(angle);
            }
        }
        return new Profile(axisOf(layout, frame.chart()), new Points(place),
                new Points(least(rows(values(frame, 1, theta), across))),
                new Points(least(rows(values(frame, -1, theta), across))));
    }

    private static double[][] rows(double[] flat, int across) {
        double[][] rows = new double[flat.length / across][];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = Arrays.copyOfRange(flat, row * across, (row + 1) * across);
        }
        return rows;
    }

    private static Profile leastOfColumns(PhaseLayout layout, Frame frame) {
        int across = Math.max(2, (int) (layout.strip().width() / COLUMN));
        double[][] plus = LatticeField.values(frame, layout, across, ROWS, 1);
        double[] place = new double[plus[0].length];
        for (int j = 0; j < place.length; j++) {
            place[j] = layout.window().thetaLow() + layout.window().width() * j / (place.length - 1);
        }
        return new Profile(layout.theta(), new Points(place), new Points(least(plus)),
                new Points(least(LatticeField.values(frame, layout, across, ROWS, -1))));
    }

    private static double[] least(double[][] rows) {
        double[] least = rows[0].clone();
        for (double[] row : rows) {
            for (int j = 0; j < least.length; j++) {
                least[j] = Math.min(least[j], row[j]);
            }
        }
        return least;
    }

    /** Returns the axis of the strip and the stems. */
    public static PlotAxis axisOf(PhaseLayout layout, PlaneMap chart) {
        return switch (chart) {
            case PHASE, POSITION, PROJECTION -> layout.theta();
            case PULL_PROJECTION -> PlotAxis.across(layout.strip(), -1, 1);
            case PULL, VECTOR -> PlotAxis.across(layout.strip(), 0, Space.FULL_TURN);
        };
    }

    /** Returns the largest size of a value. */
    double reach() {
        return DoubleStream.of(plus.least(0), plus.greatest(0), minus.least(0), minus.greatest(0))
                .filter(Double::isFinite).map(Math::abs).max().orElse(0);
    }

    /** Returns the values for neurons of a sign. */
    Points side(int sign) {
        return sign > 0 ? plus : minus;
    }
}
