package wasserscope.scenario.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static wasserscope.scenario.Quantity.LAMBDA;
import static wasserscope.scenario.Quantity.PARTICLES;
import static wasserscope.scenario.Quantity.STEP_SIZE;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.flow.start.Start;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.edit.Reading.NotANumber;
import wasserscope.scenario.edit.Reading.NotWhole;
import wasserscope.scenario.edit.Reading.OutOfRange;
import wasserscope.scenario.edit.Reading.Value;

/** States that numbers are read as people type them, and what is wrong with those that are none. */
class ReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "0.04      | 0.04",
            "0,04      | 0.04",
            ".5        | 0.5",
            "5.        | 5",
            "+2        | 2",
            "'  7 '    | 7",
            "1e2       | 100",
            "1e-3      | 0.001",
            "1E-3      | 0.001",
            "1e\u22123 | 0.001",
            "0.00\u202f1 | 0.001",
            "0.000\u2009001 | 0.000001",
            "\u00a03  | 3"
    })
    void numbersAreReadAsPeopleTypeThem(String text, double value) {
        assertEquals(new Value(value), Reading.of(STEP_SIZE, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000", "10 000", "10\u2009000", "10\u202f000", "10\u00a0000", "1e4", "10000.0"})
    void groupsOfDigitsMayStandApart(String text) {
        assertEquals(new Value(10_000), Reading.of(PARTICLES, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", " ", "abc", "1a", "1f", "0x10", "NaN", "Infinity", "\u221e", "1e", "e-3", ".", "-", "1.2.3", "1,2,3",
            "--1",
            "1e1.5", "10\u207b\u00b3", "1/2", "\u0661"
    })
    void whatIsNoNumberIsNamedAsTyped(String text) {
        assertEquals(new NotANumber(STEP_SIZE, text), Reading.of(STEP_SIZE, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "\u22120.1", "0", "1e-400", "1e999", "-1e999", "1000.1", "1e999999999"})
    void aStepSizeBeyondTheLimitsIsOutOfRange(String text) {
        assertEquals(new OutOfRange(STEP_SIZE, text), Reading.of(STEP_SIZE, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "1000001", "0.5"})
    void thereIsAtLeastOneParticleAndNotTooMany(String text) {
        assertEquals(new OutOfRange(PARTICLES, text), Reading.of(PARTICLES, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "99,9", "12.0000001"})
    void thereIsNoFractionOfAParticle(String text) {
        assertEquals(new NotWhole(PARTICLES, text), Reading.of(PARTICLES, text));
    }

    @Test
    void aReadZeroHasNoSign() {
        assertEquals(new Value(0.0), Reading.of(LAMBDA, "-0"));
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadBack(@ForAll @DoubleRange(min = 0.01, max = 1000) double value) {
        assertEquals(new Value(value), Reading.of(STEP_SIZE, Double.toString(value)));
        assertEquals(new Value(value), Reading.of(STEP_SIZE, Double.toString(value).replace('.', ',')));
    }

    @Property(tries = 200)
    void everyNumberOfParticlesIsRead(@ForAll @IntRange(min = 1, max = Start.MOST_PARTICLES) int m) {
        assertEquals(new Value(m), Reading.of(PARTICLES, Integer.toString(m)));
    }

    @Property(tries = 300)
    void noTextWhateverIsMoreThanAReason(@ForAll String text) {
        for (Quantity quantity : Quantity.values()) {
            if (Reading.of(quantity, text) instanceof Value read) {
                assertEquals(read.value(), quantity.nearest(read.value()), 0);
            }
        }
    }
}
