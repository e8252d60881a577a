package wasserscope.scenario.preset;

import wasserscope.problem.model.Deconvolution;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.LowRank;
import wasserscope.problem.model.Relu;
import wasserscope.problem.model.SigmoidAffine;
import wasserscope.problem.model.SigmoidSlope;
import wasserscope.problem.model.SigmoidThreshold;

/** The kinds of model to choose from. */
public enum Model {
    /** σ(β(x − θ)). */
    SIGMOID_THRESHOLD,
    /** σ(θx). */
    SIGMOID_SLOPE,
    /** σ(ax + b). */
    SIGMOID_AFFINE,
    /** The Dirichlet kernel. */
    DECONVOLUTION,
    /** (⟨θ, x⟩)₊. */
    RELU,
    /** u uᵀ. */
    LOW_RANK;

    /** Returns the kind of {@code features}. */
    public static Model of(FeatureMap features) {
        return switch (features) {
            case SigmoidThreshold _ -> SIGMOID_THRESHOLD;
            case SigmoidSlope _ -> SIGMOID_SLOPE;
            case SigmoidAffine _ -> SIGMOID_AFFINE;
            case Deconvolution _ -> DECONVOLUTION;
            case Relu _ -> RELU;
            case LowRank _ -> LOW_RANK;
        };
    }
}
