package wasserscope.theory.arrangement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wasserscope.measure.Points;

/** States of lines that turn about points that they meet the others in order, those on one line at once, and part as many sets as there are. */
class LineOrdersTest {

    @Test
    void orientationIsDecidedWhereDoublesCannot() {
        double[] x = {0.1, 0.1 + 0x1p-52, 24, 0.5};
        double[] y = {0.1, 0.1 + 0x1p-52, 24, 0.5 + 0x1p-53};
        Orientation orientation = new Orientation(x, y);
        assertEquals(0, orientation.of(0, 1, 2));
        assertEquals(1, orientation.of(0, 2, 3));
        assertEquals(-1, orientation.of(0, 3, 2));
    }

    /** Of n points, no three on a line, a line parts n² − n + 2 sets from the others. */
    @Test
    void linesPartAsManySetsAsThePointsHave() {
        Random random = new Random(5);
        int n = 9;
        Points points = new Points(random.doubles(n).toArray(), random.doubles(n).toArray());
        assertEquals(n * n - n + 2, parted(points, n).size());
    }

    /** Of n points on a line only 2n sets. */
    @Test
    void pointsOnALineAreMetAtOnce() {
        int n = 7;
        double[] x = {3, 1, 2, 0, 6, 5, 4};
        double[] y = Arrays.stream(x).map(v -> 2 * v - 1).toArray();
        Points points = new Points(x, y);
        assertEquals(2 * n, parted(points, n).size());
        for (int pivot = 0; pivot < n; pivot++) {
            int[] meetings = LineOrders.of(points).meetings(pivot);
            assertEquals(1, Arrays.stream(meetings).filter(LineOrders::isLast).count());
            assertTrue(LineOrders.isLast(meetings[n - 2]));
        }
    }

    /** Returns the sets to the left of lines, with and without the point on them, and the rest. */
    private static Set<Set<Integer>> parted(Points points, int n) {
        LineOrders orders = LineOrders.of(points);
        Set<Set<Integer>> parted = new HashSet<>();
        for (int pivot = 0; pivot < n; pivot++) {
            Set<Integer> left = new HashSet<>();
            int[] meetings = orders.meetings(pivot);
            Arrays.stream(meetings).filter(meeting -> !LineOrders.isBehind(meeting)).map(LineOrders::point)
                    .forEach(left::add);
            add(parted, left, pivot, n);
            for (int meeting : meetings) {
                if (LineOrders.isBehind(meeting)) {
                    left.add(LineOrders.point(meeting));
                } else {
                    left.remove(LineOrders.point(meeting));
                }
                if (LineOrders.isLast(meeting)) {
                    add(parted, left, pivot, n);
                }
            }
        }
        return parted;
    }

    private static void add(Set<Set<Integer>> parted, Set<Integer> left, int pivot, int n) {
        Set<Integer> with = new HashSet<>(left);
        with.add(pivot);
        for (Set<Integer> side : Set.of(Set.copyOf(left), Set.copyOf(with))) {
            Set<Integer> rest = new HashSet<>();
            for (int k = 0; k < n; k++) {
                if (!side.contains(k)) {
                    rest.add(k);
                }
            }
            parted.add(side);
            parted.add(Set.copyOf(rest));
        }
    }
}
