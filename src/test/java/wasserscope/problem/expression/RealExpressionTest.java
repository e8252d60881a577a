package wasserscope.problem.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.measure.Points;

/** A formula is the function that a mathematician reads in it, or it has a fault with its place. */
class RealExpressionTest {

    private static final double[] INPUTS = DoubleStream.iterate(-3, x -> x <= 3, x -> x + 0.173).toArray();

    static Stream<Arguments> formulas() {
        return Stream.of(
                formula("sin(3x) + 0.3 x^2", x -> Math.sin(3 * x) + 0.3 * x * x),
                formula("-x^2", x -> -(x * x)),
                formula("2^x^2", x -> Math.pow(2, Math.pow(x, 2))),
                formula("2^-x", x -> Math.pow(2, -x)),
                formula("2^-x*3 - 1", x -> 3 * Math.pow(2, -x) - 1),
                formula("3(x+1)(x - 2)", x -> 3 * (x + 1) * (x - 2)),
                formula("2exp(-x^2)cos(x)", x -> 2 * Math.exp(-x * x) * Math.cos(x)),
                formula("log(1 + |x|)", x -> Math.log(1 + Math.abs(x))),
                formula("|x|x|x|", x -> Math.abs(x) * x * Math.abs(x)),
                formula("2|x - 1| - |x + 1|^2", x -> 2 * Math.abs(x - 1) - Math.pow(x + 1, 2)),
                formula("||x| - 1|", x -> Math.abs(Math.abs(x) - 1)),
                formula("1/2x", x -> x / 2),
                formula("x/2/3", x -> x / 2 / 3),
                formula("1 - 2 - x", x -> -1 - x),
                formula("2*-x--x", x -> -x),
                formula("tanh(2x) − π·x³ × .5", x -> Math.tanh(2 * x) - Math.PI * x * x * x * 0.5),
                formula("2e + 2e1x + e^x", x -> 2 * Math.E + 20 * x + Math.exp(x)),
                formula("atan(X)**2 + SIN(pi/2)", x -> Math.pow(Math.atan(x), 2) + 1),
                formula("max(x, 0) + min(x, relu(-x))", x -> Math.max(x, 0) + Math.min(x, Math.max(-x, 0))),
                formula("mod(x, 1) - floor(x)", x -> x - 2 * Math.floor(x)),
                formula("sqrt(x^2) + cbrt(x) + sign(x)", x -> Math.abs(x) + Math.cbrt(x) + Math.signum(x)),
                formula("1/(1 + exp(-5x)) - sigmoid(5x) + log10(100)", x -> 2),
                formula("ln(2) + log2(8) + ceil(x)", x -> Math.log(2) + 3 + Math.ceil(x)));
    }

    private static Arguments formula(String text, DoubleUnaryOperator meant) {
        return Arguments.of(text, meant);
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void aFormulaIsTheFunctionThatItLooksLike(String text, DoubleUnaryOperator meant) {
        double[] y = read(text, 1).at(new Points(INPUTS));

        for (int k = 0; k < y.length; k++) {
            double wanted = meant.applyAsDouble(INPUTS[k]);
            assertEquals(wanted, y[k], 1e-14 * (1 + Math.abs(wanted)), text + " at " + INPUTS[k]);
        }
    }

    @Test
    void aFormulaOfThePlaneHasTwoVariables() {
        double[] y = read("x1^2 - 2x1x2", 2).at(new Points(new double[] {1, 2}, new double[] {3, 5}));

        assertEquals(List.of(-5.0, -16.0), DoubleStream.of(y).boxed().toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "sin(3y); UnknownName; 5", "foo(x); UnknownName; 0", "x1; UnknownName; 0", "xsin(x); UnknownName; 0",
            "sin(x; NotClosed; 0", "(x + (1); NotClosed; 0", "|x + 1; NotClosed; 0", "(|x) + 1|; NotClosed; 1",
            "x); NotOpened; 1", "x +; NoOperand; 3", "* x; NoOperand; 0", "x + ) ; NoOperand; 4", "sin(); NoOperand; 4",
            "max(x,); NoOperand; 6", "max(x); WrongArguments; 0", "1 + sin(x, 2); WrongArguments; 4",
            "sin x; NoBracket; 0", "2 3; NoOperator; 2", "x2.5.1; UnknownName; 0", "1.2.3; NoOperator; 3",
            "0,3x; StrayComma; 1", "(1, 2); StrayComma; 2", "x > 0; UnknownSign; 2", "x; ; ", "x = 1; UnknownSign; 2"
    })
    void aFaultHasItsPlace(String text, String kind, Integer place) {
        ExpressionReading read = RealExpression.read(text, 1);

        if (kind == null) {
            assertInstanceOf(RealExpression.class, read);
            return;
        }
        ExpressionFault fault = assertInstanceOf(ExpressionFault.class, read, text);
        assertEquals(kind, fault.getClass().getSimpleName(), text);
        assertEquals(place, fault.position().getAsInt(), text);
    }

    @Test
    void aFormulaIsNeitherEmptyNorTooLongNorTooDeep() {
        assertEquals(new ExpressionFault.Empty(), RealExpression.read("  ", 1));
        assertEquals(new ExpressionFault.TooLong(501, 500), RealExpression.read("x".repeat(501), 1));
        assertEquals(new ExpressionFault.TooDeep(50, 50), RealExpression.read("(".repeat(60), 1));
        assertInstanceOf(RealExpression.class, RealExpression.read("x" + "+x".repeat(249), 1));
    }

    @Test
    void theFirstInputWithoutAValueIsNamed() {
        Points x = Points.onLine(-1, 0, 1, 2);

        assertEquals(new ExpressionFault.NotFinite(List.of(0.0)), read("1/x", 1).fault(x).orElseThrow());
        assertEquals(new ExpressionFault.NotFinite(List.of(-1.0)), read("log(x)", 1).fault(x).orElseThrow());
        assertEquals(new ExpressionFault.NotFinite(List.of(1.0)), read("exp(1000x)", 1).fault(x).orElseThrow());
        assertTrue(read("x", 1).fault(x).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", " x "})
    void formulasAreEqualByTheirText(String text) {
        assertEquals(read("x", 1), read(text, 1));
    }

    @Property(tries = 3000)
    void noTextMakesItThrow(
            @ForAll @StringLength(
                    max = 12) @Chars({'x', '2', '.', 'e', '(', ')', '|', '-', '^', '*', '/', ',', ' ', '²',
                            's', 'i', 'n'}) @CharRange(from = '0', to = '1') String text) {
        if (RealExpression.read(text, 1) instanceof RealExpression read) {
            read.at(Points.onLine(0.5));
        }
    }

    private static RealExpression read(String text, int axes) {
        return assertInstanceOf(RealExpression.class, RealExpression.read(text, axes), text);
    }
}
