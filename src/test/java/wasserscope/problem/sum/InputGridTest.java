package wasserscope.problem.sum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wasserscope.measure.Points;
import wasserscope.problem.model.SigmoidThreshold;

/** Sums over inputs by way of a grid of them. */
class InputGridTest {

    @ParameterizedTest
    @CsvSource({"0.1, 0, 1", "5, -3, 6", "5, 100, 0", "80, 0.25, 2"})
    void theyAreThoseOfTheInputsThemselves(double beta, double left, double length) {
        Random random = new Random(3);
        double[] x = random.doubles(50).map(part -> left + length * part).toArray();
        double[] c = random.doubles(50).map(part -> 2 * part - 1).toArray();
        Points inputs = Points.onLine(x);
        SigmoidThreshold features = new SigmoidThreshold(beta);
        Cells cells = MeshLayout.coarseCells(features, inputs);
        double[] direct = fill(new NodeTable(features, inputs, cells), cells, c);
        double[] byGrid = fill(new InputGrid(features, inputs, cells), cells, c);

        for (int j = 0; j < direct.length; j++) {
            assertEquals(direct[j], byGrid[j], 5e-9 * c.length);
        }
    }

    private static double[] fill(NodeSums sums, Cells cells, double[] c) {
        NodeArrays node = new NodeArrays(cells.count() + 1, sums.room());
        sums.fill(c, 0, cells.count() + 1, node);
        return node.value;
    }
}
