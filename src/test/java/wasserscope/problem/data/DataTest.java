package wasserscope.problem.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import wasserscope.measure.Points;

/** States that data carry probabilities, and that a grid is equally spaced. */
class DataTest {

    @Property(tries = 100)
    void weightsBecomeProbabilitiesInTheSameProportions(
            @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = 0.01, max = 1e6) Double> weights) {
        Points x = Points.onLine(weights.stream().mapToDouble(Double::doubleValue).toArray());
        double[] rho = new Data.Samples(x, weights).rho();
        assertEquals(1, Arrays.stream(rho).sum(), 1e-14);
        for (int k = 0; k < rho.length; k++) {
            assertEquals(weights.get(k) * rho[0], weights.get(0) * rho[k], 1e-14 * weights.get(k));
        }
    }

    @Test
    void weightsWhoseSumOverflowsAreProbabilitiesToo() {
        double[] rho = new Data.Samples(Points.onLine(0, 1), List.of(1.5e308, 0.5e308)).rho();

        assertArrayEquals(new double[] {0.75, 0.25}, rho, 1e-15);
    }

    @Test
    void aGridIsEquallySpacedFromEndToEndWithEqualProbabilities() {
        Data grid = new Data.Grid(-3, 2, 11);
        assertArrayEquals(new double[] {-3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2}, grid.x().column(0), 1e-15);
        assertEquals(1, Arrays.stream(grid.rho()).sum(), 1e-15);
        assertEquals(grid.rho()[0], grid.rho()[10]);
    }

    @Test
    void theLeastAndTheGreatestInputAreThoseOfTheColumn() {
        Data samples = Data.Samples.of(Points.onLine(2, -7, 5));
        assertEquals(-7, samples.least());
        assertEquals(5, samples.greatest());
    }

    @Test
    void theColumnsBelongToTheCaller() {
        Data samples = new Data.Samples(Points.onLine(2), List.of(3.0));
        samples.x().column(0)[0] = 99;
        samples.rho()[0] = 99;
        assertEquals(2, samples.x().at(0, 0));
        assertEquals(1, samples.rho()[0]);
    }

    @Test
    void whatIsNoDataIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Data.Grid(1, 1, 5));
        assertThrows(IllegalArgumentException.class, () -> new Data.Grid(0, Double.POSITIVE_INFINITY, 5));
        assertThrows(IllegalArgumentException.class, () -> new Data.Grid(0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Data.Samples(Points.onLine(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Data.Samples(Points.onLine(1), List.of(1.0, 2.0)));
        assertThrows(IllegalArgumentException.class, () -> new Data.Samples(Points.onLine(Double.NaN), List.of(1.0)));
        assertThrows(IllegalArgumentException.class, () -> new Data.Samples(Points.onLine(1), List.of(0.0)));
    }
}
