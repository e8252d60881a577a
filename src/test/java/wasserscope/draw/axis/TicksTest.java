package wasserscope.draw.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wasserscope.draw.sheet.NearPart;
import wasserscope.draw.sheet.Theme;
import wasserscope.scenario.PlaneWindow;
import wasserscope.words.Language;

/** Round values along an axis. */
class TicksTest {

    @Property
    void ticksAreMultiplesOfOneTwoOrFiveTimesAPowerOfTen(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double low,
            @ForAll @DoubleRange(min = 1e-2, max = 1e6) double width,
            @ForAll @IntRange(min = 2, max = 12) int most) {
        var ticks = Ticks.linear(Language.ENGLISH, low, low + width, most);

        for (int j = 1; j < ticks.size(); j++) {
            double spacing = ticks.get(j).value() - ticks.get(j - 1).value();
            double part = spacing / Math.pow(10, Math.floor(Math.log10(spacing) + 1e-6));
            assertTrue(List.of(1, 2, 5, 10).contains((int) Math.rint(part)), "spacing " + spacing);
            assertEquals(Math.rint(part), part, 1e-3);
        }
    }

    @Property
    void ticksAreWithinTheRangeAndNotTooMany(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double offset,
            @ForAll @Scale(13) @DoubleRange(min = 1e-8, max = 1e8) double width,
            @ForAll @IntRange(min = 2, max = 12) int most) {
        double low = offset * width;
        var ticks = Ticks.linear(Language.ENGLISH, low, low + width, most);

        assertTrue(ticks.size() <= most + 2, "ticks: " + ticks.size());
        for (var tick : ticks) {
            assertEquals(low + width / 2, tick.value(), width / 2 + 1e-6 * width + 1e-9 * Math.abs(low));
        }
    }

    @Property
    void noNumbersMakeTicksWithoutEnd(
            @ForAll double low, @ForAll double high, @ForAll @IntRange(min = 1, max = 20) int most) {
        assertTrue(Ticks.linear(Language.ENGLISH, low, high, most).size() <= 2 * most + 2);
        assertTrue(Ticks.decades(Language.ENGLISH, low, high, most).size() <= 2 * most + 2);
        assertTrue(Ticks.decades(Language.ENGLISH, 0, Double.POSITIVE_INFINITY, most).size() <= 2 * most + 2);
    }

    @Property
    void aWindowAroundAnyEdgesIsWide(
            @ForAll @DoubleRange(min = -1e12, max = 1e12) double left,
            @ForAll @DoubleRange(min = 0, max = 1) double width) {
        for (double right : new double[] {left, Math.nextUp(left), left + width}) {
            PlaneWindow window = PlaneWindow.around(left, right, 0, 0);
            assertTrue(PlaneWindow.isWide(window.thetaLow(), window.thetaHigh()));
            assertTrue(PlaneWindow.isWide(window.wLow(), window.wHigh()));
        }
    }

    @Property
    void onlyTheNearPartOfALineIsDotted(@ForAll double x0, @ForAll double y0, @ForAll double x1, @ForAll double y1) {
        NearPart.of(x0, y0, x1, y1).ifPresent(part -> {
            assertTrue(part.enter() >= 0 && part.enter() <= part.leave() && part.leave() <= 1);
            assertTrue(part.isWhole() || Math.abs(x0) > 1e5 || Math.abs(y0) > 1e5 || Math.abs(x1) > 1e5
                    || Math.abs(y1) > 1e5);
        });
    }

    @ParameterizedTest
    @CsvSource({"-4.5, 4.5, 8", "-12, 10, 12", "0, 1, 2", "0, 1, 5", "-0.3, 0.3, 3", "0, 1e-7, 4", "-1e12, 1e12, 5"})
    void labelsOfTicksDiffer(double low, double high, int most) {
        assertDiffer(Ticks.linear(Language.ENGLISH, low, high, most));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 1e-9, 4", "-2, 1e-7, 6", "3, 1e-5, 4", "1e9, 100, 5"})
    void labelsOfTicksDifferHoweverCloseOneLooks(double middle, double width, int most) {
        assertDiffer(Ticks.linear(Language.ENGLISH, middle - width / 2, middle + width / 2, most));
    }

    @Test
    void labelsHaveTheDigitsOfTheirSpacing() {
        assertEquals(List.of("−1.0", "−0.5", "0.0", "0.5", "1.0"), labels(Ticks.linear(Language.ENGLISH, -1, 1, 4)));
        assertEquals(List.of("−10", "−5", "0", "5", "10"), labels(Ticks.linear(Language.ENGLISH, -12, 10, 5)));
    }

    @Property
    void noLabelIsAMinusZero(
            @ForAll @Scale(13) @DoubleRange(min = 1e-8, max = 1e8) double reach,
            @ForAll @IntRange(min = 2, max = 12) int most) {
        for (var tick : Ticks.linear(Language.ENGLISH, -reach, reach, most)) {
            assertFalse(tick.label().matches("\u22120(\\.0*)?"), tick.label());
        }
    }

    @Property
    void symmetricTicksAreZeroAndAPairWithinTheRange(
            @ForAll @Scale(13) @DoubleRange(min = 1e-12, max = 1e12) double top) {
        var values = Ticks.symmetric(Language.ENGLISH, new PlotAxis(-top, top, 100, 0), Theme.DARK).stream()
                .mapToDouble(Ticks.Tick::value)
                .toArray();

        assertEquals(3, values.length);
        assertEquals(0, values[1], 0);
        assertEquals(-values[0], values[2], 0);
        assertTrue(values[2] <= top * (1 + 1e-9) && values[2] >= 0.39 * top, values[2] + " of " + top);
    }

    @Property
    void aLowAxisHasThreeTicksStillWhichSayTheirValues(
            @ForAll @Scale(13) @DoubleRange(min = 1e-2, max = 1e4) double top, @ForAll Theme theme) {
        var ticks = Ticks.symmetric(Language.ENGLISH, new PlotAxis(-top, top, theme.type(36), 0), theme);

        assertEquals(3, ticks.size());
        assertTrue(ticks.get(2).value() <= top * (1 + 1e-9));
        for (var tick : ticks) {
            assertEquals(tick.value(),
                    Double.parseDouble(tick.label().replaceAll("\\p{Zs}", "").replace('−', '-')),
                    1e-9 * top);
        }
    }

    @Test
    void decadesAreLabelledAsNumbersNearOneAndAsPowersElsewhere() {
        assertEquals(
                List.of("10^{−4}", "10^{−3}", "0.01", "0.1", "1", "10", "100", "1000", "10^{4}"),
                labels(Ticks.decades(Language.ENGLISH, 1e-4, 1e4, 20)));
    }

    @Property
    void decadesAreWithinTheRangeAndNotTooMany(
            @ForAll @IntRange(min = -300, max = 290) int low, @ForAll @IntRange(min = 1, max = 16) int count,
            @ForAll @IntRange(min = 2, max = 10) int most) {
        var ticks = Ticks.decades(Language.ENGLISH, Math.pow(10, low), Math.pow(10, low + count), most);

        assertTrue(ticks.size() <= most);
        for (var tick : ticks) {
            double exponent = Math.log10(tick.value());
            assertEquals(Math.rint(exponent), exponent, 1e-9);
            assertTrue(exponent >= low - 1e-9 && exponent <= low + count + 1e-9);
        }
    }

    private static List<String> labels(List<Ticks.Tick> ticks) {
        return ticks.stream().map(Ticks.Tick::label).toList();
    }

    private static void assertDiffer(List<Ticks.Tick> ticks) {
        assertEquals(ticks.size(), new HashSet<>(labels(ticks)).size(), () -> "labels: " + labels(ticks));
    }

    @Test
    void tinyValuesAreWrittenWithAPowerOfTen() {
        var labels = Ticks.linear(Language.ENGLISH, -2e-7, 2e-7, 2).stream().map(Ticks.Tick::label).toList();

        assertEquals(List.of("−2·10^{−7}", "0", "2·10^{−7}"), labels);
    }

    @Test
    void labelsAreWrittenInALanguage() {
        assertEquals(List.of("−1,0", "−0,5", "0,0", "0,5", "1,0"), labels(Ticks.linear(Language.FRENCH, -1, 1, 4)));
        assertEquals(List.of("0,01", "0,1", "1", "10"), labels(Ticks.decades(Language.FRENCH, 0.01, 10, 9)));
    }
}
