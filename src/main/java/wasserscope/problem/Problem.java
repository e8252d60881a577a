package wasserscope.problem;

import java.util.List;
import java.util.Optional;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.data.Units;
import wasserscope.problem.loss.Loss;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.LowRank;
import wasserscope.problem.sum.EngineKind;

/**
 * All that defines the objective F(μ) = R(∫Φ dμ) + λ ∫|w| dμ. Immutable.
 *
 * @param features φ
 * @param data x and ρ
 * @param target y
 * @param loss ℓ, so that R(f) = Σ ρ_k ℓ(f_k, y_k)
 * @param lambda λ, the weight of the total variation, finite and at least 0
 * @param units what inputs and targets were before they were mapped to these numbers; F knows nothing of them
 * @param engine how the sums over particles and data are taken, which the numbers of a run depend on; one that suits model and inputs
 */
public record Problem(FeatureMap features, Data data, Target target, Loss loss, double lambda, Optional<Units> units,
        EngineKind engine) {

    /** Checks λ, and that the parts suit each other. */
    public Problem {
        if (!(lambda >= 0 && lambda < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("lambda must be at least 0 and finite: " + lambda);
        }
        if (data.x().axes() != features.inputAxes() || data instanceof Data.Entries != features instanceof LowRank) {
            throw new IllegalArgumentException(features + " cannot have the data " + data.getClass().getSimpleName());
        }
        if (target instanceof Target.Matrix && !(features instanceof LowRank)) {
            throw new IllegalArgumentException("a matrix is a target of LowRank alone");
        }
        if (target instanceof Target.Values values && !areAdmitted(values, loss)) {
            throw new IllegalArgumentException("targets not allowed with this loss: " + values);
        }
        if (!areAdmitted(data.heldOut(), loss)) {
            throw new IllegalArgumentException("targets held out that this loss does not allow");
        }
        if (target instanceof Target.Teacher teacher && teacher.positions().axes() != features.space().axes()) {
            throw new IllegalArgumentException("the teacher's positions are not those of " + features);
        }
        if (target instanceof Target.Formula formula && !isOf(formula, features)) {
            throw new IllegalArgumentException("a formula of other inputs: " + formula);
        }
        if (units.isPresent() && units.get().inputs().size() != data.x().axes()) {
            throw new IllegalArgumentException("units of other inputs: " + units);
        }
        if (!engine.suits(features, data.x())) {
            throw new IllegalArgumentException(features + " has no engine " + engine);
        }
    }

    /** Takes a problem whose sums are taken directly. */
    public Problem(FeatureMap features, Data data, Target target, Loss loss, double lambda, Optional<Units> units) {
        this(features, data, target, loss, lambda, units, EngineKind.DIRECT);
    }

    /** Takes a problem whose numbers are what they are. */
    public Problem(FeatureMap features, Data data, Target target, Loss loss, double lambda) {
        this(features, data, target, loss, lambda, Optional.empty());
    }

    /** Returns this problem with the feature map {@code other}. */
    public Problem with(FeatureMap other) {
        return new Problem(other, data, target, loss, lambda, units, engineAt(other, data));
    }

    /**
     * Returns this problem with the target {@code other} of the same inputs; see {@link #with(Data, Target)}. With other values what is held
     * out is gone: nobody knows what they are there.
     */
    public Problem with(Target other) {
        if (other.equals(target)) {
            return this;
        }
        return with(other instanceof Target.Values ? data.withoutHeldOut() : data, other);
    }

    /** Returns this problem with the weight {@code other} of the total variation. */
    public Problem withLambda(double other) {
        return new Problem(features, data, target, loss, other, units, engine);
    }

    /** Returns this problem with the loss {@code other}. */
    public Problem with(Loss other) {
        return new Problem(features, data, target, other, lambda, units, engine);
    }

    /** Returns this problem with numbers that were others before. */
    public Problem with(Units other) {
        return new Problem(features, data, target, loss, lambda, Optional.of(other), engine);
    }

    /**
     * Returns this problem with its sums taken in another way.
     *
     * @param other one that suits model and inputs
     */
    public Problem with(EngineKind other) {
        return new Problem(features, data, target, loss, lambda, units, other);
    }

    /** Returns this problem with its sums taken as they are where nobody chose. */
    public Problem withUsualEngine() {
        return with(EngineKind.usual(features, data.x()));
    }

    /** Returns the engines that this problem can have, the direct sum first. */
    public List<EngineKind> engines() {
        return EngineKind.of(features, data.x());
    }

    /** Returns this problem's engine where that suits another model or other inputs too, else the direct sum. */
    private EngineKind engineAt(FeatureMap otherFeatures, Data otherData) {
        return engine.suits(otherFeatures, otherData.x()) ? engine : EngineKind.DIRECT;
    }

    /**
     * Returns this problem with other inputs and their target; see {@link #admits(Data, Target)}. With a formula, or with a teacher
     * where there was none, units and what is held out are gone: their numbers are those of the problem, and these were of other targets.
     */
    public Problem with(Data inputs, Target other) {
        boolean keeps = switch (other) {
            case Target.Teacher _ -> target instanceof Target.Teacher;
            case Target.Formula _ -> false;
            case Target.Values _,Target.Matrix _ -> true;
        };
        Data taken = keeps ? inputs : inputs.withoutHeldOut();
        return new Problem(features, taken, other, loss, lambda, keeps ? units : Optional.empty(),
                engineAt(features, taken));
    }

    /** Tells whether this problem can have the target {@code other}. */
    public boolean admits(Target other) {
        return admits(data, other);
    }

    /** Tells whether this problem can have the target {@code other} of the inputs {@code inputs}. */
    public boolean admits(Data inputs, Target other) {
        if (inputs.x().axes() != features.inputAxes() || inputs instanceof Data.Entries != features instanceof LowRank
                || !areAdmitted(inputs.heldOut(), loss)) {
            return false;
        }
        return switch (other) {
            case Target.Teacher teacher -> teacher.positions().axes() == features.space().axes();
            case Target.Formula formula ->
                isOf(formula, features) && formula.function().fault(inputs.x()).isEmpty();
            case Target.Values values -> values.y().size() == inputs.x().size() && areAdmitted(values, loss);
            case Target.Matrix _ -> features instanceof LowRank;
        };
    }

    /** Tells whether this problem can have the loss {@code other}. */
    public boolean admits(Loss other) {
        if (features instanceof LowRank) {
            return other instanceof SquareLoss;
        }
        return (!(target instanceof Target.Values values) || areAdmitted(values, other))
                && areAdmitted(data.heldOut(), other);
    }

    private static boolean isOf(Target.Formula formula, FeatureMap features) {
        return formula.function().axes() == features.inputAxes() && !(features instanceof LowRank);
    }

    private static boolean areAdmitted(Optional<Data.HeldOut> held, Loss loss) {
        return held.map(Data.HeldOut::y).orElse(List.of()).stream().allMatch(loss::admits);
    }

    private static boolean areAdmitted(Target.Values values, Loss loss) {
        return values.y().stream().allMatch(loss::admits);
    }

    /** Returns the problem of the samples that are held out, without a price of the weights; nothing if none are. */
    public Optional<Problem> heldOut() {
        return data.heldOut().map(held -> new Problem(
                features, Data.Samples.of(held.x()), new Target.Values(held.y()), loss, 0, units,
                engine == EngineKind.DIRECT ? engine : EngineKind.usual(features, held.x())));
    }

    /** Returns a new column of the targets y_k: the target's at the inputs, of a teacher and of a formula what the loss makes of it. */
    public double[] targets() {
        double[] y = target.at(features, data.x());
        return switch (target) {
            case Target.Teacher _ -> loss.targetsOf(y);
            case Target.Formula _ -> loss.targetsOfSign(y);
            case Target.Values _,Target.Matrix _ -> y;
        };
    }

    /**
     * Tells whether the minimum of F is known to be 0: a teacher without noise is matched exactly when nothing is paid for its
     * weights, and so is a positive semidefinite matrix.
     */
    public boolean minimumIsZero() {
        if (lambda > 0 || !(loss instanceof SquareLoss)) {
            return false;
        }
        return switch (target) {
            case Target.Teacher teacher -> teacher.noise() == 0 && isAttainable(teacher);
            case Target.Values _,Target.Formula _ -> false;
            case Target.Matrix _ -> true;
        };
    }

    private boolean isAttainable(Target.Teacher teacher) {
        return features.lifting().hasWeight() || teacher.weights().stream().allMatch(w -> w >= 0);
    }
}
