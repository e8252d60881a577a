package wasserscope.draw.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.PlotLine;
import wasserscope.random.CounterRandom;

/** Curves around level sets. */
class MarchingSquaresTest {

    private static final PlotArea BOX = new PlotArea(-2, -2, 4, 4);
    private static final int SIDE = 81;

    @Property
    void aDiscHasItsAreaAndItsRim(
            @ForAll @DoubleRange(min = -0.5, max = 0.5) double x, @ForAll @DoubleRange(min = -0.5, max = 0.5) double y,
            @ForAll @DoubleRange(min = 0.3, max = 1.4) double radius) {
        var squares = new MarchingSquares(values((a, b) -> -Math.hypot(a - x, b - y)), BOX);
        List<PlotLine> curves = squares.around(-radius, 1);

        assertEquals(1, curves.size());
        assertEquals(Math.PI * radius * radius, Math.abs(area(curves.getFirst())), 0.01);
        for (int j = 0; j < curves.getFirst().size(); j++) {
            assertEquals(radius, Math.hypot(curves.getFirst().x(j) - x, curves.getFirst().y(j) - y), 0.005);
        }
    }

    @Property(tries = 100)
    void everyCurveClosesAndTheSidesShareThePlane(@ForAll @IntRange(min = 1, max = 1 << 20) int seed) {
        CounterRandom draws = new CounterRandom(seed, CounterRandom.Stream.START);
        double[][] noise = new double[9][13];
        for (int j = 0; j < 9 * 13; j++) {
            noise[j / 13][j % 13] = draws.normal(j, 0);
        }
        var squares = new MarchingSquares(noise, BOX);
        double sum = 0;
        for (int sign = -1; sign <= 1; sign += 2) {
            for (PlotLine curve : squares.around(0, sign)) {
                int end = curve.size() - 1;
                assertEquals(List.of(curve.x(0), curve.y(0)), List.of(curve.x(end), curve.y(end)));
                sum += area(curve);
            }
        }
        assertEquals(16, Math.abs(sum), 1e-9);
    }

    @Test
    void whatIsInsideEverywhereHasTheRimOfTheLattice() {
        var squares = new MarchingSquares(values((_, _) -> 1), BOX);

        assertEquals(16, Math.abs(area(squares.around(0, 1).getFirst())), 1e-9);
        assertEquals(List.of(), squares.around(2, 1));
    }

    @Property
    void noPointThatIsLeftOutIsSeenMissing(@ForAll @DoubleRange(min = 0.1, max = 30) double height) {
        PlotLine wave = new PlotLine();
        for (int j = 0; j <= 300; j++) {
            wave.add(j, height * Math.sin(0.05 * j));
        }
        Path2D path = new Path2D.Double();
        wave.trace(path, 0, 300);
        List<double[]> kept = new ArrayList<>();
        for (var piece = path.getPathIterator(null); !piece.isDone(); piece.next()) {
            double[] point = new double[6];
            piece.currentSegment(point);
            kept.add(point);
        }
        for (int k = 1; k < kept.size(); k++) {
            double[] from = kept.get(k - 1);
            double[] to = kept.get(k);
            for (int j = (int) from[0]; j <= to[0]; j++) {
                assertTrue(Line2D.ptSegDist(from[0], from[1], to[0], to[1], wave.x(j), wave.y(j)) < 0.05);
            }
        }
        assertEquals(300, kept.getLast()[0]);
        assertTrue(kept.size() < 250);
    }

    private interface Field {
        double at(double x, double y);
    }

    private static double[][] values(Field field) {
        double[][] values = new double[SIDE][SIDE];
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                values[row][column] = field.at(-2 + 4.0 * column / (SIDE - 1), -2 + 4.0 * row / (SIDE - 1));
            }
        }
        return values;
    }

    /** Returns the area within a closed curve, negative if it goes the other way around. */
    private static double area(PlotLine curve) {
        double twice = 0;
        for (int j = 1; j < curve.size(); j++) {
            twice += curve.x(j - 1) * curve.y(j) - curve.x(j) * curve.y(j - 1);
        }
        return twice / 2;
    }
}
