package wasserscope.scenario;

import wasserscope.problem.Deconvolution;
import wasserscope.problem.FeatureMap;
import wasserscope.problem.LowRank;
import wasserscope.problem.Relu;
import wasserscope.problem.SigmoidAffine;
import wasserscope.problem.SigmoidSlope;
import wasserscope.problem.SigmoidThreshold;

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
