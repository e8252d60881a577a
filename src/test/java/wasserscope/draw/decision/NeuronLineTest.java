package wasserscope.draw.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import wasserscope.scenario.PlaneWindow;

/** The part of a line in a window: on the line, from rim to rim, and there is one if and only if the line parts the corners. */
class NeuronLineTest {

    private static final PlaneWindow WINDOW = new PlaneWindow(-3, 2, -1, 4);

    @Property(tries = 400)
    void aLineGoesFromRimToRimWhereItPartsTheCorners(
            @ForAll @DoubleRange(min = -5, max = 5) double a, @ForAll @DoubleRange(min = -5, max = 5) double b,
            @ForAll @DoubleRange(min = -20, max = 20) double c) {
        NeuronLine line = new NeuronLine(a, b, c);
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (double x : new double[] {-3, 2}) {
            for (double y : new double[] {-1, 4}) {
                least = Math.min(least, a * x + b * y + c);
                greatest = Math.max(greatest, a * x + b * y + c);
            }
        }
        Optional<Line2D> part = line.within(WINDOW);
        double size = Math.hypot(a, b);

        if (size > 1e-6 && Math.abs(least) > 1e-9 && Math.abs(greatest) > 1e-9) {
            assertEquals(least < 0 && greatest > 0, part.isPresent());
        }
        part.ifPresent(seen -> {
            assertEnd(line, seen.getX1(), seen.getY1());
            assertEnd(line, seen.getX2(), seen.getY2());
        });
    }

    private static void assertEnd(NeuronLine line, double x, double y) {
        double size = Math.hypot(line.a(), line.b());
        double fromRim =
                Math.min(Math.min(Math.abs(x + 3), Math.abs(x - 2)), Math.min(Math.abs(y + 1), Math.abs(y - 4)));

        assertEquals(0, (line.a() * x + line.b() * y + line.c()) / size, 1e-8);
        assertEquals(0, fromRim, 1e-8);
        assertTrue(x >= -3 - 1e-8 && x <= 2 + 1e-8 && y >= -1 - 1e-8 && y <= 4 + 1e-8);
    }

    @Test
    void whatHasNoDirectionOrNoNumbersHasNoLine() {
        assertTrue(new NeuronLine(0, 0, 1).within(WINDOW).isEmpty());
        assertTrue(new NeuronLine(Double.NaN, 1, 0).within(WINDOW).isEmpty());
        assertTrue(new NeuronLine(1e-300, 0, 1e300).within(WINDOW).isEmpty());
        assertTrue(new NeuronLine(1, 1, Double.POSITIVE_INFINITY).within(WINDOW).isEmpty());
    }
}
