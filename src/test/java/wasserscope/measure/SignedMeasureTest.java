package wasserscope.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** States that merging and gathering atoms keep all mass, and put it where it was. */
class SignedMeasureTest {

    private static final double TURN = 2 * Math.PI;

    @Property(tries = 100)
    void mergingKeepsTheTotalMass(
            @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = -5, max = 5) Double> list,
            @ForAll @DoubleRange(min = 0, max = 2) double width) {
        double[] mass = column(list);
        SignedMeasure nu =
                SignedMeasure.of(new Points(Arrays.stream(mass).map(v -> 3 + Math.sin(9 * v)).toArray()), mass);
        assertEquals(nu.mass(), nu.merged(width).mass(), 1e-13);
        assertEquals(nu.mass(), nu.mergedOnCircle(width).mass(), 1e-13);
    }

    @Property(tries = 100)
    void atomsAreInOrderAndFartherApartThanAWidthFromFirstToFirst(
            @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = -5, max = 5) Double> list) {
        SignedMeasure nu = SignedMeasure.of(new Points(column(list)), new double[list.size()]).merged(0.5);
        for (int j = 1; j < nu.size(); j++) {
            assertTrue(nu.theta(j) - nu.theta(j - 1) > 0.5);
        }
    }

    @Property(tries = 50)
    void atomsOfThePlaneMergeWhereBothCoordinatesAreTheSame(
            @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = -5, max = 5) Double> list) {
        double[] x = column(list);
        double[] y = Arrays.stream(x).map(v -> -v * v).toArray();
        Points twice = new Points(joined(x, x), joined(y, y));
        SignedMeasure nu = SignedMeasure.of(twice, joined(x, x)).merged(0);
        assertEquals(Arrays.stream(x).distinct().count(), nu.size());
        assertEquals(2 * Arrays.stream(x).sum(), nu.mass(), 1e-12);
    }

    @Test
    void atomsAtOnePlaceBecomeOne() {
        SignedMeasure nu = SignedMeasure.of(Points.onLine(2, 0, 2), 3, -1, 1);
        assertEquals(SignedMeasure.of(Points.onLine(0, 2), -1, 4), nu.merged(0));
    }

    @Test
    void atomsCloseByBecomeOneAtTheirCentre() {
        SignedMeasure nu = SignedMeasure.of(Points.onLine(0, 0.4), 3, 1).merged(0.5);
        assertEquals(1, nu.size());
        assertEquals(0.1, nu.theta(0), 1e-15);
        assertEquals(4, nu.mass(0), 0);
    }

    @Test
    void oppositeAtomsAtOnePlaceLeaveNothing() {
        SignedMeasure nu = SignedMeasure.of(Points.onLine(1, 1), 2, -2);
        assertEquals(4, nu.variation(), 0);
        assertEquals(0, nu.merged(0).variation(), 0);
    }

    @Test
    void onTheCircleTheSeamIsAPlaceLikeAnyOther() {
        SignedMeasure nu = SignedMeasure.of(Points.onLine(0.1, 3, TURN - 0.1), 1, 5, 1).mergedOnCircle(0.25);
        assertEquals(2, nu.size());
        assertArrayEquals(new double[] {2, 5}, nu.masses(), 1e-15);
        assertEquals(0, Math.IEEEremainder(nu.theta(0), TURN), 1e-12);
        assertTrue(nu.theta(0) >= 0 && nu.theta(0) < TURN);
    }

    @Test
    void gatheringPutsTheMassOfACellInOneAtom() {
        SignedMeasure nu = SignedMeasure.of(Points.onLine(0.1, 0.3, 1.7, 5), 1, 3, -2, 9).gathered(0, 2, 2);
        assertArrayEquals(new double[] {4, -2}, nu.masses(), 0);
        assertArrayEquals(new double[] {0.25, 1.7}, nu.positions().column(0), 1e-15);
    }

    @Test
    void everyPlaceHasOneMass() {
        assertThrows(IllegalArgumentException.class, () -> SignedMeasure.of(Points.onLine(1, 2), 1));
    }

    private static double[] column(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] joined(double[] a, double[] b) {
        double[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
