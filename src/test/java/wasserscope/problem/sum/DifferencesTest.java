package wasserscope.problem.sum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Derivatives at the nodes of a mesh. */
class DifferencesTest {

    private static final int REACH = 4;

    static Stream<Cells> cells() {
        return Stream.of(new EvenCells(-2, 9, 40), new GradedCells(6, 0.5, 3));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void thoseOfAPolynomialAreExact(Cells cells) {
        NodeArrays node = read(cells, x -> ((((2 * x - 1) * x + 3) * x - 0.5) * x + 1) * x);
        for (int j = REACH; j <= cells.count() - REACH; j++) {
            double x = cells.node(j);
            double size = 1 + Math.pow(Math.abs(x), 5);
            assertEquals((((10 * x - 4) * x + 9) * x - 1) * x + 1, node.slope[j], 1e-10 * size);
            assertEquals(((40 * x - 12) * x + 18) * x - 1, node.bend[j], 1e-9 * size);
        }
    }

    @ParameterizedTest
    @MethodSource("cells")
    void whatIsAskedOfThemIsTheTransposeOfWhatTheyAre(Cells cells) {
        Random random = new Random(1);
        int from = 7;
        int to = cells.count() - 9;
        NodeArrays of = read(cells, _ -> random.nextGaussian());
        NodeArrays asked = new NodeArrays(cells.count() + 1, 0);
        double product = 0;
        for (int j = from; j < to; j++) {
            asked.slope[j] = random.nextGaussian();
            asked.bend[j] = random.nextGaussian();
            product += asked.slope[j] * of.slope[j] + asked.bend[j] * of.bend[j];
        }
        new Differences(cells, REACH).add(asked, from, to);
        double transposed = 0;
        double size = 0;
        for (int j = 0; j <= cells.count(); j++) {
            transposed += asked.value[j] * of.value[j];
            size += Math.abs(asked.value[j] * of.value[j]);
        }
        assertEquals(product, transposed, 1e-12 * size);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void thoseOfAFewNodesAreThoseOfMany(Cells cells) {
        Random random = new Random(2);
        NodeArrays many = read(cells, _ -> random.nextGaussian());
        NodeArrays few = new NodeArrays(cells.count() + 1, 0);
        System.arraycopy(many.value, 0, few.value, 0, many.value.length);
        for (int from = 0; from + 5 <= cells.count() + 1; from += 5) {
            new Differences(cells, REACH).read(few, from, from + 5);
            for (int j = from; j < from + 5; j++) {
                double size = 1 / Math.min(Math.abs(cells.node(1) - cells.node(0)), 0.08);
                assertEquals(many.slope[j], few.slope[j], 1e-12 * size);
                assertEquals(many.bend[j], few.bend[j], 1e-12 * size * size);
            }
        }
    }

    private static NodeArrays read(Cells cells, DoubleUnaryOperator function) {
        NodeArrays node = new NodeArrays(cells.count() + 1, 0);
        for (int j = 0; j <= cells.count(); j++) {
            node.value[j] = function.applyAsDouble(cells.node(j));
        }
        new Differences(cells, REACH).read(node, 0, cells.count() + 1);
        return node;
    }
}
