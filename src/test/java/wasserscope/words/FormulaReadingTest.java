package wasserscope.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas as they are read aloud. */
class FormulaReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "F'(\\mu)(w,\\theta) = w\\,g(\\theta) + \\lambda|w|; F′(μ)(w,θ) = w g(θ) + λ|w|",
            "\\frac{1}{m}\\sum_{i=1}^{m} w_i;                    1/m ∑_(i=1)^m w_i",
            "\\frac{\\mathrm{d}}{\\mathrm{d}t}F = -\\|v\\|^2;    d/dt F = −‖v‖^2",
            "\\sqrt{\\log m};                                    √(log m)",
            "\\tilde v \\in \\partial V;                         ṽ ∈ ∂ V",
            "\\left(1+e^{-z}\\right)^{-1};                       (1+e^(−z))^(−1)",
            "\\operatorname{soft}(z);                            soft(z)",
            "\\begin{cases}1\\\\0\\end{cases};                   1 0",
            "\\unheard x;                                        unheard x"
    })
    void aFormulaIsALineOfCharacters(String source, String line) {
        assertEquals(line, FormulaReading.of(source));
    }

    @Test
    void anAccentStandsOverItsLetter() {
        assertEquals("θ\u0302_i", FormulaReading.of("\\hat\\theta_i"));
    }

    @Property
    void everySourceIsRead(@ForAll String source) {
        FormulaReading.of(source);
        FormulaReading.of("\\frac{" + source + "\\hat");
    }

    @Test
    void noSourceIsTooDeep() {
        assertFalse(FormulaReading.of("{".repeat(100_000)).isEmpty());
        assertEquals("", FormulaReading.of("{".repeat(1000)));
    }
}
