package wasserscope.problem.sum;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import wasserscope.measure.Points;
import wasserscope.problem.model.Deconvolution;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.LowRank;
import wasserscope.problem.model.Relu;

/** The engines there are. Which one runs is part of what defines the numbers of a run; the machine and its load have no say. */
public enum EngineKind {
    /** The sum over every pair of particle and data point, for every model. */
    DIRECT((_, _) -> true),
    /** Interpolation on a mesh of Θ, for σ(β(x − θ)) and σ(θx). */
    MESH(MeshLayout::fits),
    /** Trigonometric moments, for deconvolution. */
    MOMENTS((features, _) -> features instanceof Deconvolution),
    /** A sweep over the angles of the inputs, for rectified neurons without a bias. */
    SWEEP((features, _) -> features instanceof Relu relu && !relu.bias()),
    /** The matrix of second moments, for low rank. */
    MATRIX((features, _) -> features instanceof LowRank);

    private final BiPredicate<FeatureMap, Points> suits;

    EngineKind(BiPredicate<FeatureMap, Points> suits) {
        this.suits = suits;
    }

    /**
     * Tells whether a model at some inputs can be summed so: of a mesh, values and two derivatives at all nodes and inputs may not be more
     * than 64 MB of numbers.
     */
    public boolean suits(FeatureMap features, Points inputs) {
        return suits.test(features, inputs);
    }

    /** Returns those that a model has at some inputs, the direct sum first. */
    public static List<EngineKind> of(FeatureMap features, Points inputs) {
        return Arrays.stream(values()).filter(kind -> kind.suits(features, inputs)).toList();
    }

    /** Returns the one that sums where none is chosen: the model's fast one where there is one. */
    public static EngineKind usual(FeatureMap features, Points inputs) {
        return of(features, inputs).getLast();
    }

    /** Returns a bound on the error of φ at any θ and input, rounding aside: 0 where the sums are exact. */
    public double error(FeatureMap features) {
        return this == MESH ? MeshLayout.error(features) : 0;
    }
}
