package wasserscope.flow.start;

import wasserscope.measure.ParticleArrays;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.OneHomogeneous;
import wasserscope.random.CounterRandom;

/**
 * Uniform on the ball |u| ≤ r₀ of Ω: a disc, or a sector of it, for particles without a weight, a ball of R³ for those with one.
 *
 * @param arc the angles covered; {@link Circle#WHOLE} but for particles without a weight
 */
public record Disc(Stretch arc) implements StartShape {

    /** Checks the arc. */
    public Disc {
        Circle.checkArc(arc);
    }

    /** The whole disc. */
    public Disc() {
        this(Circle.WHOLE);
    }

    @Override
    public void place(Start start, FeatureMap features, CounterRandom draws, int i, ParticleArrays into) {
        if (isWhole()) {
            Circle.onSphere(features, draws, i, into);
        } else {
            Circle.put(into, i, arc.low() + arc.length() * draws.uniform(i, 0), 1);
        }
        int dimension = into.axes() + (features.lifting().hasWeight() ? 1 : 0);
        double part = StrictMath.pow(draws.uniform(i, Circle.LENGTH), 1.0 / dimension);
        Circle.scale(features, into, i, start.radius() * part);
    }

    /** Tells whether the disc is whole. */
    public boolean isWhole() {
        return Circle.isWhole(arc);
    }

    @Override
    public boolean suits(FeatureMap features) {
        return !(features.lifting() instanceof OneHomogeneous) && (isWhole() || !features.lifting().hasWeight());
    }
}
