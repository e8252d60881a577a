package wasserscope.run;

import wasserscope.measure.Points;
import wasserscope.problem.Potential;
import wasserscope.problem.model.OneHomogeneous;
import wasserscope.problem.model.Space;
import wasserscope.scenario.PlaneWindow;

/** The size of a landscape: the largest |g| + λ among the positions that a scenario shows, or among directions. */
final class Amplitude {

    private static final int POSITIONS = 97;
    private static final int SIDE = 15;

    private Amplitude() {}

    /** Returns max|g| + λ over the window's θ, or over |θ| = 1 for 2-homogeneous models. */
    static double of(Potential potential, PlaneWindow window) {
        return sample(potential, window).amplitude() + potential.lambda();
    }

    private static Potential.Samples sample(Potential potential, PlaneWindow window) {
        if (!(potential.features().lifting() instanceof OneHomogeneous)) {
            return potential.sample(directions());
        }
        return potential.features().space() == Space.PLANE
                ? potential.sample(lattice(window))
                : potential.sample(window.thetaLow(), window.thetaHigh(), POSITIONS);
    }

    private static Points directions() {
        double[] x = new double[POSITIONS];
        double[] y = new double[POSITIONS];
        for (int j = 0; j < POSITIONS; j++) {
            double angle = Space.FULL_TURN * j / POSITIONS;
            x[j] = StrictMath.cos(angle);
            y[j] = StrictMath.sin(angle);
        }
        return new Points(x, y);
    }

    private static Points lattice(PlaneWindow window) {
        double[] x = new double[SIDE * SIDE];
        double[] y = new double[SIDE * SIDE];
        for (int j = 0; j < x.length; j++) {
            int row = j / SIDE;
            x[j] = window.thetaLow() + window.width() * (j % SIDE) / (SIDE - 1);
            y[j] = window.wLow() + window.height() * row / (SIDE - 1);
        }
        return new Points(x, y);
    }
}
