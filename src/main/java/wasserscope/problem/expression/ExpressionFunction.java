package wasserscope.problem.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import net.objecthunter.exp4j.function.Function;
import wasserscope.problem.model.Sigmoid;

/**
 * The functions that a formula may name, in small letters. Angles are in radians. Those of {@link StrictMath}, so the values are the same
 * on every machine.
 */
public enum ExpressionFunction {
    /** Sine. */
    SIN(StrictMath::sin),
    /** Cosine. */
    COS(StrictMath::cos),
    /** Tangent. */
    TAN(StrictMath::tan),
    /** Inverse of the sine. */
    ASIN(StrictMath::asin),
    /** Inverse of the cosine. */
    ACOS(StrictMath::acos),
    /** Inverse of the tangent. */
    ATAN(StrictMath::atan),
    /** Hyperbolic sine. */
    SINH(StrictMath::sinh),
    /** Hyperbolic cosine. */
    COSH(StrictMath::cosh),
    /** Hyperbolic tangent. */
    TANH(StrictMath::tanh),
    /** e^a. */
    EXP(StrictMath::exp),
    /** The natural logarithm. */
    LOG(StrictMath::log),
    /** As {@link #LOG}. */
    LN(StrictMath::log),
    /** The logarithm to the base 10. */
    LOG10(StrictMath::log10),
    /** The logarithm to the base 2. */
    LOG2(a -> StrictMath.log(a) / StrictMath.log(2)),
    /** The square root. */
    SQRT(StrictMath::sqrt),
    /** The cube root. */
    CBRT(StrictMath::cbrt),
    /** |a|. */
    ABS(StrictMath::abs),
    /** −1, 0 or 1. */
    SIGN(StrictMath::signum),
    /** The greatest whole number that is at most a. */
    FLOOR(StrictMath::floor),
    /** The least whole number that is at least a. */
    CEIL(StrictMath::ceil),
    /** The nearest whole number, of two the even one. */
    ROUND(StrictMath::rint),
    /** max(a, 0). */
    RELU(a -> StrictMath.max(a, 0)),
    /** 1/(1 + e^{−a}). */
    SIGMOID(Sigmoid::at),
    /** The lesser of two numbers. */
    MIN(StrictMath::min),
    /** The greater of two numbers. */
    MAX(StrictMath::max),
    /** a − b⌊a/b⌋, which has the sign of b. */
    MOD((a, b) -> a - b * StrictMath.floor(a / b));

    private final int arguments;
    private final Function function;

    ExpressionFunction(DoubleUnaryOperator value) {
        this.arguments = 1;
        this.function = new Function(word(), 1) {
            @Override
            public double apply(double... of) {
                return value.applyAsDouble(of[0]);
            }
        };
    }

    ExpressionFunction(DoubleBinaryOperator value) {
        this.arguments = 2;
        this.function = new Function(word(), 2) {
            @Override
            public double apply(double... of) {
                return value.applyAsDouble(of[0], of[1]);
            }
        };
    }

    /** Returns the function of a name, in whatever letters. */
    public static Optional<ExpressionFunction> named(String name) {
        return Arrays.stream(values()).filter(each -> each.word().equalsIgnoreCase(name)).findFirst();
    }

    /** Returns all names, in their order. */
    public static List<String> words() {
        return Stream.of(values()).map(ExpressionFunction::word).toList();
    }

    /** Returns its name in a formula. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns how many numbers it takes. */
    public int arguments() {
        return arguments;
    }

    /** Returns it as the parser knows it. */
    Function function() {
        return function;
    }
}
