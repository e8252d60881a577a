package wasserscope.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as they are read. */
class NumeralsTest {

    @ParameterizedTest
    @CsvSource({
            "0, 0",
            "-0.0, 0",
            "0.0678, 0.0678",
            "1, 1.00",
            "-2.5, −2.50",
            "42, 42.0",
            "123.4, 123",
            "0.001, 0.00100",
            "0.00000232, 2.32·10^{−6}",
            "-1e-12, −1.00·10^{−12}",
            "1e5, 1.00·10^{5}",
            "6.02214e23, 6.02·10^{23}"
    })
    void aReadOutHasThreeSignificantDigits(double value, String expected) {
        assertEquals(expected, Numerals.significant(value));
    }

    @ParameterizedTest
    @CsvSource({
            "9.996, 10.0",
            "-9.996, −10.0",
            "99.96, 100",
            "0.09996, 0.100",
            "0.0099996, 0.0100",
            "9.996e-7, 1.00·10^{−6}",
            "9.996e20, 1.00·10^{21}",
            "0.00099999, 0.00100"
    })
    void roundingUpToTheNextPowerKeepsThreeDigits(double value, String expected) {
        assertEquals(expected, Numerals.significant(value));
    }

    @Property
    void everyReadOutIsWithinHalfADigitOfTheValue(
            @ForAll @Scale(13) @DoubleRange(min = 1, max = 10) double mantissa,
            @ForAll @IntRange(min = -15, max = 15) int exponent) {
        double value = mantissa * Math.pow(10, exponent);

        assertEquals(value, parsed(Numerals.significant(value)), 0.0051 * Math.pow(10, exponent));
    }

    @Property
    void thousandsStandApartByThinSpacesFromFiveDigitsOn(@ForAll long value) {
        var written = Numerals.whole(value);

        assertEquals(value, Long.parseLong(written.replace("\u2009", "").replace('\u2212', '-')));
        var groups = written.replace("\u2212", "").split("\u2009", -1);
        for (int j = 1; j < groups.length; j++) {
            assertEquals(3, groups[j].length(), written);
        }
        assertEquals(String.valueOf(value).replace("-", "").length() > 4, groups.length > 1, written);
    }

    @Test
    void wholeNumbersAreGrouped() {
        assertEquals("1234", Numerals.whole(1234));
        assertEquals("12\u2009345", Numerals.whole(12_345));
        assertEquals("\u22121\u2009000\u2009000", Numerals.whole(-1_000_000));
    }

    @Test
    void onlyTheDigitsBeforeThePointAreGrouped() {
        assertEquals("12\u2009345.678900", Numerals.fixed(12_345.6789, 6));
    }

    @Property
    void noZeroHasASign(@ForAll @Scale(13) @DoubleRange(min = -0.004, max = 0.004) double value) {
        assertEquals("0.00", Numerals.fixed(value, 2));
    }

    @Property
    void noHyphenStandsForAMinus(@ForAll double value) {
        assertFalse(Numerals.significant(value).contains("-"));
        assertFalse(Numerals.fixed(value, 3).contains("-"));
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "0.04, 0.04", "1000, 1000", "-0.5, −0.5", "0, 0", "1e-6, 0.000001",
            "0.123456789, 0.123457"})
    void aTypedNumberHasNoMoreDigitsThanItNeeds(double value, String expected) {
        assertEquals(expected, Numerals.typed(value));
    }

    @Property
    void powersAreRaised(@ForAll @IntRange(min = -300, max = 300) int exponent) {
        var raised = RichText.of(Language.ENGLISH.power(exponent)).runs();

        assertEquals("10", raised.getFirst().text());
        assertEquals(RichText.Rise.SUPER, raised.getLast().rise());
        assertEquals(exponent, Integer.parseInt(raised.getLast().text().replace('\u2212', '-')));
    }

    private static double parsed(String written) {
        return Double.parseDouble(written.replace("\u2009", "")
                .replace('\u2212', '-')
                .replace("·10^{", "e")
                .replace("}", ""));
    }
}
