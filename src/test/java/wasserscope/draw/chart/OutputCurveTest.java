package wasserscope.draw.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.PathIterator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import wasserscope.draw.axis.PlotAxis;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.problem.Objective;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.SigmoidThreshold;

/** The network as a function of x, whatever the data. */
class OutputCurveTest {

    private static final PlotAxis X = new PlotAxis(-3, 3, 0, 300);

    private static Particles neurons(double w, double theta) {
        return new Particles(new double[] {w, -1, 2}, new double[] {theta, 0.5, -1});
    }

    @Property
    void itIsTheNetworkAtItsInputs(
            @ForAll @DoubleRange(min = -5, max = 5) double w, @ForAll @DoubleRange(min = -3, max = 3) double theta) {
        Particles mu = neurons(w, theta);
        double[] f = new OutputCurve(new SigmoidThreshold(5), X).outputs(mu, 3);
        double[] grid = new double[f.length];
        for (int j = 0; j < grid.length; j++) {
            grid[j] = -3 + 6.0 * j / (grid.length - 1);
        }
        Target none = new Target.Teacher(List.of(), new Points(new double[0]), 0, 1);
        Problem problem =
                new Problem(new SigmoidThreshold(5), Data.Samples.of(new Points(grid)), none, new SquareLoss(), 0);
        double[] expected = new Objective(problem).predictor(mu);
        for (int j = 0; j < f.length; j++) {
            assertEquals(expected[j], f[j], 1e-12);
        }
    }

    @Test
    void aStepBetweenTwoDataIsSeen() {
        double[] f = new OutputCurve(new SigmoidThreshold(200), X)
                .outputs(new Particles(new double[] {1}, new double[] {0.1}), 1);
        long halfway = java.util.Arrays.stream(f).filter(value -> value > 0.01 && value < 0.99).count();
        assertTrue(halfway <= 3, "a sharp step is no slope: " + halfway);
        assertTrue(f.length > 100);
    }

    @Test
    void theCurveGoesThroughAllOutputs() {
        OutputCurve curve = new OutputCurve(new SigmoidThreshold(5), X);
        double[] f = curve.outputs(neurons(1, 1), 3);
        int points = 0;
        for (PathIterator path = curve.path(f, new PlotAxis(-2, 2, 100, 0)).getPathIterator(null); !path.isDone(); path
                .next()) {
            points++;
        }
        assertEquals(f.length, points);
    }
}
