package wasserscope.problem.model;

import wasserscope.measure.Points;

/**
 * The feature φ : Θ → L²(ρ), that is what one hidden neuron at θ computes, and how particles carry it. (CB18, section 4; lecture,
 * <em>Two-layer networks</em>.) A model is one record of this family; all its sums are in its {@link Features}.
 */
public sealed interface FeatureMap
        permits SigmoidThreshold, SigmoidSlope, SigmoidAffine, SigmoidPlane, Deconvolution, Relu, LowRank {

    /** Returns φ restricted to the inputs {@code x}: what an engine sums over. */
    Features at(Points x);

    /**
     * Returns a bound of |φ(θ)(x)| over the inputs {@code x} and all θ, where φ is homogeneous over those of length 1: 1 for sigmoids and
     * for low rank.
     */
    default double greatest(Points x) {
        return 1;
    }

    /** Returns Θ. */
    default Space space() {
        return Space.LINE;
    }

    /** Returns how a particle carries the feature. */
    default Lifting lifting() {
        return new OneHomogeneous();
    }

    /** Returns the plane in which its particles are drawn. */
    default PlaneMap chart() {
        return PlaneMap.PHASE;
    }

    /** Returns the dimension of the inputs x. */
    default int inputAxes() {
        return 1;
    }
}
