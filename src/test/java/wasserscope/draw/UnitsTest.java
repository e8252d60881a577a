package wasserscope.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wasserscope.draw.axis.PlotAxis;
import wasserscope.draw.axis.Ticks;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.problem.data.Units;
import wasserscope.run.Frame;
import wasserscope.scenario.Layer;
import wasserscope.scenario.Scenario;
import wasserscope.words.Language;
import wasserscope.words.UnitWords;

/** Pictures show numbers in the units of the data, and nothing else changes. */
class UnitsTest {

    private static final Units.Axis YEARS = new Units.Axis("year", 1920, 20);
    private static final Scenario PLAIN = Scenery.small();
    private static final Scenario DATED = PLAIN.with(PLAIN.problem().with(
            new Units(List.of(YEARS), new Units.Axis("flow", 900, 170), List.of())));
    private static final Frame FRAME = Scenery.frame(DATED, 40);

    static List<Painter> painters() {
        return Scenery.PAINTERS.subList(0, 2);
    }

    private static int[] pixels(Painter painter, Frame frame, View view) {
        return Scenery.pixels(Scenery.paint(painter, frame, view, 700, 500, 1));
    }

    @ParameterizedTest
    @MethodSource("painters")
    void theNumbersOfThePlaneAreOneLayerAway(Painter painter) {
        View view = Scenery.view(Theme.DARK);
        int[] plain = pixels(painter, Scenery.frame(PLAIN, 40), view);

        assertFalse(Arrays.equals(plain, pixels(painter, FRAME, view)));
        assertArrayEquals(plain, pixels(painter, FRAME, view.toggled(Layer.PLANE_NUMBERS)));
    }

    @Test
    void ticksAreRoundInTheUnitAndStandAtTheirNumbers() {
        PlotAxis axis = new PlotAxis(-3, 3, 100, 700);
        PlotAxis shown = axis.in(YEARS);
        List<Ticks.Tick> ticks = Ticks.linear(Language.ENGLISH, shown.low(), shown.high(), 6);

        assertEquals(List.of("1860", "1880", "1900", "1920", "1940", "1960", "1980"),
                ticks.stream().map(Ticks.Tick::label).toList());
        ticks.forEach(tick -> assertEquals(axis.at(YEARS.number(tick.value())), shown.at(tick.value()), 1e-9));
        assertEquals(axis.at(1), axis.in(new Units.Axis("up", 5, 2)).at(7), 1e-9);
    }

    @Test
    void aNumberIsAsFineAsAHundredthOfThePlane() {
        assertEquals("1929.0", UnitWords.number(Language.ENGLISH, YEARS, 0.45));
        assertEquals("0.45", UnitWords.number(Language.ENGLISH, Units.Axis.plain("x"), 0.45));
        assertEquals("0.00045", UnitWords.number(Language.ENGLISH, new Units.Axis("x", 0, 0.001), 0.45));
        assertEquals("4.50·10^{−13}", UnitWords.number(Language.ENGLISH, new Units.Axis("x", 0, 1e-12), 0.45));
    }
}
