package wasserscope.draw.plane;

import wasserscope.measure.ParticleArrays;
import wasserscope.problem.Potential;
import wasserscope.problem.model.PlaneMap;
import wasserscope.run.Frame;

/**
 * The velocity at a place of the plane and what it is made of, v = ṽ − proj_∂V(ṽ), in the plane's coordinates. Immutable. (Lecture,
 * <em>On parameters</em>.)
 *
 * @param free ṽ, what the data alone ask
 * @param price proj_∂V(ṽ), what the price on weights takes of that
 * @param velocity v
 * @param rests whether a neuron stays here, at w = 0, because |g| ≤ λ
 */
record ProbedVelocity(Arrow free, Arrow price, Arrow velocity, boolean rests) {

    /**
     * A vector of the plane.
     *
     * @param right its first coordinate
     * @param up its second coordinate
     */
    record Arrow(double right, double up) {

        private static Arrow of(ParticleArrays v, PlaneMap chart) {
            return new Arrow(v.theta(0)[0], chart == PlaneMap.PHASE ? v.w()[0] : v.theta(1)[0]);
        }

        private Arrow minus(Arrow other) {
            return new Arrow(right - other.right, up - other.up);
        }

        private boolean isZero() {
            return right == 0 && up == 0;
        }
    }

    /** Computes the velocity of a particle in a moment's landscape. */
    static ProbedVelocity of(Frame frame, ParticleArrays there) {
        Potential potential = frame.potential();
        PlaneMap chart = frame.chart();
        Arrow free = Arrow.of(potential.freeVelocities(there), chart);
        Arrow velocity = Arrow.of(potential.velocities(there), chart);
        boolean kink = chart == PlaneMap.PHASE && potential.lambda() > 0 && there.w()[0] == 0;
        return new ProbedVelocity(free, free.minus(velocity), velocity, kink && velocity.isZero());
    }

    /** Tells whether the price takes part, so that there are three vectors to be seen. */
    boolean isSplit() {
        return rests || !price.isZero();
    }
}
