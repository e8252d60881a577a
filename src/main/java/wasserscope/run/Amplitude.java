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

    /** The golden ratio less 1: its multiples are spread evenly over [0, 1) at each count. */
    private static final double GOLDEN = 0.6180339887498949;

    private static final Points SPHERE = sphere();

    private Amplitude() {}

    /** Returns max|g| + λ over the window's θ, or over |θ| = 1 for 2-homogeneous models. */
    static double of(Potential potential, PlaneWindow window) {
        return sample(potential, window).amplitude() + potential.lambda();
    }

    private static Potential.Samples sample(Potential potential, PlaneWindow window) {
        if (!(potential.features().lifting() instanceof OneHomogeneous)) {
            return potential.sample(potential.features().space() == Space.PLANE ? directions() : SPHERE);
        }
        return switch (potential.features().space()) {
            case LINE, CIRCLE -> potential.sample(window.thetaLow(), window.thetaHigh(), POSITIONS);
            case PLANE -> potential.sample(lattice(window));
            case SPACE -> potential.sample(layers(lattice(window), window));
        };
    }

    /** Returns a lattice with third coordinates that vary over it as much as the first two. */
    private static Points layers(Points lattice, PlaneWindow window) {
        double reach = Math.max(window.width(), window.height());
        double[] z = new double[lattice.size()];
        for (int j = 0; j < z.length; j++) {
            z[j] = reach * (j * GOLDEN % 1 - 0.5);
        }
        return new Points(lattice.column(0), lattice.column(1), z);
    }

    private static Points sphere() {
        double[][] theta = new double[3][SIDE * SIDE];
        for (int j = 0; j < SIDE * SIDE; j++) {
            double height = (2.0 * j + 1) / (SIDE * SIDE) - 1;
            double radius = StrictMath.sqrt(1 - height * height);
            theta[0][j] = radius * StrictMath.cos(Space.FULL_TURN * GOLDEN * j);
            theta[1][j] = radius * StrictMath.sin(Space.FULL_TURN * GOLDEN * j);
            theta[2][j] = height;
        }
        return new Points(theta);
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
