package wasserscope.problem.expression;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.objecthunter.exp4j.Expression;
import net.objecthunter.exp4j.ExpressionBuilder;
import net.objecthunter.exp4j.function.Function;
import net.objecthunter.exp4j.operator.Operator;
import wasserscope.measure.Points;

/**
 * A function of an input, given by a formula such as {@code sin(3x) + 0.3 x^2}: of x, or of x1 and x2. Powers go from right to left, −x^2
 * is −(x^2), angles are in radians, log is natural; 2x and |x| are read. Immutable, for any thread; equal when the texts are.
 */
public final class RealExpression implements ExpressionReading {

    /** How many characters a formula may have. */
    public static final int LONGEST = 500;

    /** How far from 0 a target may be: its square is finite. */
    public static final double LARGEST = 1e30;

    private static final Operator POWER = new Operator("^", 2, false, Operator.PRECEDENCE_POWER) {
        @Override
        public double apply(double... of) {
            return StrictMath.pow(of[0], of[1]);
        }
    };

    /** That of the library throws for 0. */
    private static final Operator QUOTIENT = new Operator("/", 2, true, Operator.PRECEDENCE_DIVISION) {
        @Override
        public double apply(double... of) {
            return of[0] / of[1];
        }
    };

    private final String text;
    private final List<String> variables;
    private final Expression parsed; // never evaluated: its copies are, which share what is parsed

    private RealExpression(String text, List<String> variables, Expression parsed) {
        this.text = text;
        this.variables = variables;
        this.parsed = parsed;
    }

    /**
     * Reads a formula. No text makes it throw.
     *
     * @param text one line
     * @param axes how many coordinates an input has, 1 or 2
     */
    public static ExpressionReading read(String text, int axes) {
        if (text.length() > LONGEST) {
            return new ExpressionFault.TooLong(text.length(), LONGEST);
        }
        List<String> variables = axes == 1 ? List.of("x") : List.of("x1", "x2");
        Spelling spelling = new Spelling(text, variables);
        return spelling.fault().<ExpressionReading>map(fault -> fault)
                .orElseGet(() -> new RealExpression(text.strip(), variables, parsed(spelling.spelled(), variables)));
    }

    private static Expression parsed(String spelled, List<String> variables) {
        return new ExpressionBuilder(spelled)
                .functions(Stream.of(ExpressionFunction.values()).map(ExpressionFunction::function)
                        .toArray(Function[]::new))
                .operator(POWER, QUOTIENT)
                .implicitMultiplication(false)
                .variables(variables.toArray(String[]::new))
                .build();
    }

    /** Returns the formula as it was written. */
    public String text() {
        return text;
    }

    /** Returns how many coordinates an input has. */
    public int axes() {
        return variables.size();
    }

    /** Returns a new column of the values at inputs, not finite where the function is not. */
    public double[] at(Points x) {
        Expression evaluated = new Expression(parsed);
        double[] y = new double[x.size()];
        for (int k = 0; k < y.length; k++) {
            for (int axis = 0; axis < variables.size(); axis++) {
                evaluated.setVariable(variables.get(axis), x.at(k, axis));
            }
            y[k] = evaluated.evaluate();
        }
        return y;
    }

    /** Returns the first input at which the value is no target, because it is not finite or too far from 0; nothing if there is none. */
    public Optional<ExpressionFault> fault(Points x) {
        double[] y = at(x);
        for (int k = 0; k < y.length; k++) {
            if (!Double.isFinite(y[k])) {
                return Optional.of(new ExpressionFault.NotFinite(x.point(k)));
            }
            if (Math.abs(y[k]) > LARGEST) {
                return Optional.of(new ExpressionFault.TooLarge(x.point(k), y[k], LARGEST));
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RealExpression that && text.equals(that.text) && axes() == that.axes();
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + axes();
    }

    @Override
    public String toString() {
        return text;
    }
}
