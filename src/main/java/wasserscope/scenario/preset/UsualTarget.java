package wasserscope.scenario.preset;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.expression.RealExpression;
import wasserscope.problem.loss.LogisticLoss;
import wasserscope.problem.model.Deconvolution;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.LowRank;

/** The usual examples that no teacher makes: functions of one input by a formula, and points of two classes in the plane. */
public enum UsualTarget {
    /** A staircase. */
    STEPS("floor(x)/2", 0),
    /** A sine. */
    SINE("sin(2x)", 0),
    /** A smooth bump. */
    SMOOTH_BUMP("2exp(-2x^2)", 0),
    /** Slopes up that jump down. */
    SAWTOOTH("mod(x, 2) - 1", 0),
    /** A step with noise. */
    NOISY_STEP("sign(x)/2", 0.2),
    /** Two half circles. */
    MOONS(new PointClouds(1).moons()),
    /** A circle within another. */
    CIRCLES(new PointClouds(1).circles()),
    /** Two spirals. */
    SPIRALS(new PointClouds(1).spirals()),
    /** Four squares. */
    XOR(new PointClouds(1).xor()),
    /** Two normal clouds. */
    BLOBS(new PointClouds(1).blobs());

    private final Target target;
    private final Optional<Data> data;

    UsualTarget(String formula, double noise) {
        this.target = new Target.Formula((RealExpression) RealExpression.read(formula, 1), noise, 1);
        this.data = Optional.empty();
    }

    UsualTarget(PointClouds.Cloud cloud) {
        this.target = cloud.target();
        this.data = Optional.of(cloud.data());
    }

    /** Returns those that a model can have: on the circle and of a matrix there are none. */
    public static List<UsualTarget> of(FeatureMap features) {
        if (features instanceof LowRank || features instanceof Deconvolution) {
            return List.of();
        }
        return Arrays.stream(values())
                .filter(each -> each.data.isPresent() == (features.inputAxes() == 2))
                .toList();
    }

    /** Returns a problem with this target instead, of points with theirs and the logistic loss. */
    public Problem in(Problem present) {
        return data.map(points -> new Problem(
                present.features(), points, target, new LogisticLoss(), present.lambda(), Optional.empty(),
                present.engine()))
                .orElseGet(() -> present.with(target));
    }

    /** Tells whether a problem has this target, whatever its noise. */
    public boolean describes(Problem problem) {
        if (data.isPresent()) {
            return data.get().equals(problem.data()) && target.equals(problem.target());
        }
        return target instanceof Target.Formula mine && problem.target() instanceof Target.Formula other
                && mine.function().equals(other.function());
    }
}
