package wasserscope.draw.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wasserscope.draw.Scenery;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.model.PlaneMap;
import wasserscope.problem.model.Relu;
import wasserscope.run.Frame;
import wasserscope.scenario.PlaneWindow;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.library.Library;

/** What is shown of θ ∈ R³ is F'(μ) of a neuron that is drawn there, and no neuron whose line passes the data has less. */
class LeastOffsetTest {

    private static final PlaneWindow WINDOW = new PlaneWindow(-6, 6, -4, 4);

    static Stream<Frame> frames() {
        Scenario moons = Library.named("moons").orElseThrow();
        Scenario priced = Quantity.LAMBDA.set(moons, 0.01);
        return Stream.of(Scenery.frame(moons, 60), Scenery.frame(priced, 30),
                Scenery.frame(priced.with(priced.problem().with(new Relu(true))), 5));
    }

    @ParameterizedTest
    @MethodSource("frames")
    void aValueIsThatOfTheNeuronThatIsPutThere(Frame frame) {
        for (int sign = -1; sign <= 1; sign += 2) {
            double[][] values = LeastOffset.values(frame, WINDOW, sign);
            int side = values.length - 1;
            for (int row = 0; row <= side; row += 9) {
                for (int column = 0; column <= side; column += 9) {
                    double x = -6 + 12.0 * column / side;
                    double y = 4 - 8.0 * row / side;
                    ParticleArrays there = LeastOffset.particle(frame, x, y, sign);

                    assertEquals(values[row][column], frame.potential().values(there)[0], 1e-9);
                    assertEquals(x, frame.chart().x(there.particles(), 0), 1e-9);
                    assertEquals(y, frame.chart().y(there.particles(), 0), 1e-9);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("frames")
    void noOtherNeuronThereIsMuchLower(Frame frame) {
        for (double x = -5.5; x <= 5.5; x += 2.2) {
            double y = 0.6 * x - 1;
            double least = frame.potential().values(LeastOffset.particle(frame, x, y, 1))[0];
            for (double third = -6; third <= 6; third += 0.1) {
                double there = frame.potential().values(neuron(frame, x, y, third))[0];

                assertTrue(least <= there + 0.02 * frame.amplitude() * Math.max(1, Math.hypot(x, y)),
                        () -> "at " + there);
            }
        }
    }

    private static ParticleArrays neuron(Frame frame, double x, double y, double third) {
        double size = frame.chart() == PlaneMap.PROJECTION ? 1 : Math.sqrt(Math.sqrt(x * x + y * y + third * third));
        return new ParticleArrays(new double[] {size}, new double[] {x / size}, new double[] {y / size},
                new double[] {third / size});
    }

    @ParameterizedTest
    @MethodSource("frames")
    void aMouseThatMovesHasNothingComputedAgain(Frame frame) {
        assertSame(LeastOffset.values(frame, WINDOW, 1), LeastOffset.values(frame, WINDOW, 1));
    }
}
