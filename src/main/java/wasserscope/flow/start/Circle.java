package wasserscope.flow.start;

import wasserscope.measure.ParticleArrays;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.OneHomogeneous;
import wasserscope.problem.model.Space;
import wasserscope.random.CounterRandom;

/**
 * The sphere |u| = r₀ of Ω: particles without a weight evenly spaced on an arc of the circle, those with one uniform on the sphere of
 * R³.
 *
 * @param arc the angles covered; {@link #WHOLE} but for particles without a weight
 */
public record Circle(Stretch arc) implements StartShape {

    /** All angles. */
    public static final Stretch WHOLE = new Stretch(0, Space.FULL_TURN);

    /** The coordinate of the draws from which a disc takes lengths. */
    static final int LENGTH = 16;

    /** Checks the arc. */
    public Circle {
        checkArc(arc);
    }

    static void checkArc(Stretch arc) {
        if (arc.length() > Space.FULL_TURN + 1e-9) {
            throw new IllegalArgumentException("an arc is at most a full turn: " + arc);
        }
    }

    @Override
    public void place(Start start, FeatureMap features, CounterRandom draws, int i, ParticleArrays into) {
        if (features.lifting().hasWeight()) {
            onSphere(features, draws, i, into);
            scale(features, into, i, start.radius());
            return;
        }
        int spaces = isWhole() ? start.particles() : Math.max(1, start.particles() - 1);
        put(into, i, arc.low() + arc.length() * i / spaces, start.radius());
    }

    /** Puts a particle without a weight at a length in the direction of an angle. */
    static void put(ParticleArrays into, int i, double angle, double length) {
        into.w()[i] = 1;
        into.theta(0)[i] = length * StrictMath.cos(angle);
        into.theta(1)[i] = length * StrictMath.sin(angle);
    }

    /** Tells whether the arc is the whole circle. */
    public boolean isWhole() {
        return isWhole(arc);
    }

    static boolean isWhole(Stretch arc) {
        return arc.length() > Space.FULL_TURN - 1e-3;
    }

    /** Writes a random direction of length 1. */
    static void onSphere(FeatureMap features, CounterRandom draws, int i, ParticleArrays into) {
        boolean weighted = features.lifting().hasWeight();
        into.w()[i] = weighted ? draws.normal(i, 0) : 1;
        for (int axis = 0; axis < into.axes(); axis++) {
            into.theta(axis)[i] = draws.normal(i, 1 + axis);
        }
        double w = weighted ? into.w()[i] : 0;
        scale(features, into, i, 1 / StrictMath.sqrt(w * w + into.squaredNorm(i)));
    }

    /** Multiplies u by a number. */
    static void scale(FeatureMap features, ParticleArrays into, int i, double factor) {
        into.w()[i] *= features.lifting().hasWeight() ? factor : 1;
        for (int axis = 0; axis < into.axes(); axis++) {
            into.theta(axis)[i] *= factor;
        }
    }

    @Override
    public boolean suits(FeatureMap features) {
        return !(features.lifting() instanceof OneHomogeneous) && (isWhole() || !features.lifting().hasWeight());
    }
}
