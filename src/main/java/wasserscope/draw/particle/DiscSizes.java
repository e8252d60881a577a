package wasserscope.draw.particle;

import wasserscope.measure.Particles;
import wasserscope.run.Frame;

/**
 * How large the discs of particles are: all alike or, over a plane of positions, with areas proportional to |w|.
 *
 * @param usual the radius of a disc where all are alike, in units
 * @param heaviest the largest |w|; 0 where all are alike
 */
record DiscSizes(double usual, double heaviest) {

    private static final double LARGEST = 2.2;

    /** Returns the sizes in a picture of a frame. */
    static DiscSizes of(Frame frame, double usual) {
        return new DiscSizes(usual, frame.chart().showsPositions() ? heaviest(frame.particles()) : 0);
    }

    private static double heaviest(Particles particles) {
        double most = Double.MIN_NORMAL;
        for (int i = 0; i < particles.size(); i++) {
            most = Math.max(most, Math.abs(particles.w(i)));
        }
        return most;
    }

    /** Tells whether all discs are alike. */
    boolean areEqual() {
        return heaviest == 0;
    }

    /** Returns the radius of the disc of a particle of weight w. */
    double radius(double w) {
        return areEqual() ? usual : Math.max(1, LARGEST * usual * Math.sqrt(Math.abs(w) / heaviest));
    }

    /** Returns its area, as a multiple of the usual. */
    double area(double w) {
        double factor = radius(w) / usual;
        return factor * factor;
    }
}
