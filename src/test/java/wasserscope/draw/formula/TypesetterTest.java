package wasserscope.draw.formula;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.draw.formula.FormulaFault.Kind;
import wasserscope.words.Language;

/** Formulas in mathematical type. */
class TypesetterTest {

    private static final String VARIATION = "F'(\\mu)(w,\\theta) = w\\,g(\\theta) + \\lambda|w|";
    private static final double ROUNDING = 1e-6;

    /** The most room that a glyph leaves beside itself, in units of the type size. */
    private static final double BESIDE = 0.15;

    @Test
    void typeIsAPureFunctionOfTheSource() {
        double[] alone = numbers("\\frac{1}{m}\\sum_{i=1}^m \\hat\\theta_i");
        List<double[]> together = IntStream.range(0, 200).parallel().mapToObj(i -> {
            Typesetter.of("x_{" + i + "}"); // makes the others set, and not only ask what is known
            return numbers("\\frac{1}{m}\\sum_{i=1}^m \\hat\\theta_i" + " ".repeat(i % 20));
        }).toList();

        together.forEach(other -> assertArrayEquals(alone, other));
    }

    @Property(tries = 50)
    void lengthsAreProportionalToTheSize(@ForAll @DoubleRange(min = 0.1, max = 1000) double size) {
        Formula formula = set(VARIATION);
        Rectangle2D one = formula.at(0, 0, 1).getBounds2D();
        Rectangle2D scaled = formula.at(7, -3, size).getBounds2D();

        assertEquals(7 + size * one.getX(), scaled.getX(), ROUNDING * size);
        assertEquals(-3 + size * one.getY(), scaled.getY(), ROUNDING * size);
        assertEquals(size * one.getWidth(), scaled.getWidth(), ROUNDING * size);
        assertEquals(size * one.getHeight(), scaled.getHeight(), ROUNDING * size);
    }

    @ParameterizedTest
    @ValueSource(strings = {VARIATION, "\\sqrt{\\frac{\\log m}{m}}", "\\int\\phi\\,d\\mu", "\\|\\nu\\|_{BL} \\le 1"})
    void theOutlineIsWhereTheLengthsSay(String source) {
        Formula formula = set(source);
        Rectangle2D bounds = formula.at(0, 0, 1).getBounds2D();

        assertEquals(0, bounds.getMinX(), BESIDE);
        assertEquals(formula.width(), bounds.getMaxX(), BESIDE);
        assertEquals(formula.height(), -bounds.getMinY(), BESIDE);
        assertEquals(formula.depth(), bounds.getMaxY(), BESIDE);
    }

    @Test
    void theBaseLineIsThatOfTheLetters() {
        assertEquals(0, set("x").at(0, 0, 1).getBounds2D().getMaxY(), 0.03);
        assertEquals(set("x=").at(0, 0, 1).getBounds2D().getMaxY(),
                set("x=\\frac{1}{2}").at(0, 0, 1).getBounds2D().getMaxY() - set("\\frac{1}{2}").depth(), 0.1);
    }

    /** One of them stands where Java shows nothing, as it takes it for a soft hyphen. */
    @ParameterizedTest
    @ValueSource(
            strings = {"\\Omega", "\\otimes", "\\rightleftharpoons", "Ω", "\\theta", "θ", "\\partial", "\\Rightarrow"})
    void everySymbolHasAnOutline(String source) {
        Rectangle2D bounds = set(source).at(0, 0, 1).getBounds2D();

        assertTrue(bounds.getWidth() > 0.3 && bounds.getHeight() > 0.3, bounds::toString);
    }

    /** Where a rule touches a glyph, both are filled: all contours run the same way round. */
    @Test
    void nothingIsCutOutWhereARuleMeetsAGlyph() {
        Path2D root = set("\\sqrt{x}").at(0, 0, 100);
        Rectangle2D bounds = root.getBounds2D();
        double rule = bounds.getMinY() + 2;
        long gaps = DoubleStream
                .iterate(bounds.getX() + 0.6 * bounds.getWidth(), x -> x < bounds.getMaxX() - 1, x -> x + 0.5)
                .filter(x -> !root.contains(x, rule)).count();

        assertEquals(0, gaps);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
            "\"\";                        EMPTY;       0",
            "a_{b;                        NOT_CLOSED;  3",
            "a} b;                        NOT_OPENED;  2",
            "\\left( a;                   NOT_CLOSED;  1",
            "{\\left( a}\\right);         NOT_OPENED;  10",
            "\\begin{cases} a;            NOT_CLOSED;  1",
            "\\frac{a};                   NO_ARGUMENT; 1",
            "x^;                          NO_ARGUMENT; 2",
            "\\hat\\hat x;                NO_ARGUMENT; 1",
            "\\sqrt[3;                    NO_ARGUMENT; 1",
            "x + \\thetta;                UNKNOWN;     5",
            "\\input{a.tex};              UNKNOWN;     1",
            "\\includegraphics{a.png};    NOT_ALLOWED; 1",
            "\\newcommand{\\a}{b};        NOT_ALLOWED; 1",
            "\\jlmDynamic{a};             NOT_ALLOWED; 1",
            "\\textcolor{red}{a};         NOT_ALLOWED; 1",
            "\\begin{array}{*{9}{c}};     NOT_ALLOWED; 1",
            "\\hdotsfor{1000000000};      NOT_ALLOWED; 1",
            "\\makeatletter\\pmatrix@env; NOT_ALLOWED; 1",
            "a %;                         NOT_ALLOWED; 3",
            "日;                          NO_GLYPH;    1",
            "a & b;                       UNREADABLE;  0",
            "\\limits;                    UNREADABLE;  0"
    })
    void whatIsNoFormulaIsAFault(String source, Kind kind, int place) {
        FormulaFault fault = fault(source);

        assertEquals(kind, fault.kind());
        assertEquals(place, fault.place());
    }

    @Test
    void aSourceHasAnEnd() {
        assertEquals(Kind.TOO_LONG, fault("x".repeat(100_000)).kind());
        assertEquals(Kind.TOO_DEEP, fault("{".repeat(11) + "x" + "}".repeat(11)).kind());
        assertEquals(Kind.TOO_DEEP, fault("\\binom1{".repeat(99) + "x" + "}".repeat(99)).kind());
        assertTrue(set("x".repeat(FormulaFault.LONGEST)).width() > 500);
        assertTrue(set("\\binom1{".repeat(10) + "x" + "}".repeat(10)).height() > 0);
    }

    @Test
    void oneFormulaKnowsNothingOfAnother() {
        double before = set("\\theta").width();
        fault("\\renewcommand{\\theta}{x}");
        fault("\\DeclareMathOperator{\\theta}{x}");
        fault("\\magnification{3}");

        assertEquals(before, set("\\theta ").width());
    }

    @Property(tries = 300)
    void noSourceThrows(@ForAll String source) {
        Typesetting result = Typesetter.of(source);

        assertTrue(result.typeset().isPresent() != result.refusal().isPresent());
    }

    /** Sources that look like formulas reach further than letters at random. */
    @Property(tries = 300)
    void noSourceOfCommandsThrows(@ForAll @Size(max = 40) List<@From("parts") String> parts) {
        Typesetting result = Typesetter.of(String.join("", parts));

        assertTrue(result.typeset().isPresent() != result.refusal().isPresent());
    }

    @Provide
    Arbitrary<String> parts() {
        return Arbitraries.of("{", "}", "\\frac", "\\binom{x}", "\\left(", "\\right)", "^", "_", "[", "]", "x", "1",
                " ", "'", "&",
                "\\\\", "\\hat", "\\sqrt", "\\sum", "\\limits", "\\text", "\\begin{cases}", "\\end{cases}", "\\middle|",
                "\\big",
                "\\not", "$", "\\xrightarrow", "\\mathop{x}", "\\,", "~", "\"", "#");
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultHasASentenceOfItsOwn(Language language) {
        List<String> sentences = Arrays.stream(Kind.values())
                .map(kind -> new FormulaFault(kind, "\\a_{b}", 3).sentence(language)).toList();

        assertEquals(sentences.size(), sentences.stream().distinct().count());
        sentences.forEach(sentence -> assertFalse(sentence.contains("%"), sentence));
    }

    private static Formula set(String source) {
        return Typesetter.of(source).typeset().orElseThrow();
    }

    private static FormulaFault fault(String source) {
        return Typesetter.of(source).refusal().orElseThrow();
    }

    /** Returns all that a formula consists of. */
    private static double[] numbers(String source) {
        Formula formula = set(source);
        List<Double> numbers = new ArrayList<>(List.of(formula.width(), formula.height(), formula.depth()));
        double[] point = new double[6];
        for (PathIterator path = formula.at(0, 0, 1).getPathIterator(null); !path.isDone(); path.next()) {
            numbers.add((double) path.currentSegment(point));
            DoubleStream.of(point).forEach(numbers::add);
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
