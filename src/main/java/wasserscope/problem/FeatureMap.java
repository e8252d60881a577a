package wasserscope.problem;

/**
 * The feature φ : Θ → L²(ρ), that is what one hidden neuron at θ computes. The lifting is Φ(w, θ) = w·φ(θ). (CB18, section 4;
 * lecture, <em>Two-layer networks</em>.) A model is one record of this family; all its formulas are in its {@link Features}.
 */
public sealed interface FeatureMap permits SigmoidThreshold {

    /** Returns φ restricted to the inputs {@code x}: what an engine sums over. The array is not kept. */
    Features at(double[] x);
}
