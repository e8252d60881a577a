package wasserscope.flow;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static wasserscope.flow.KinkTest.after;
import static wasserscope.flow.KinkTest.apart;
import static wasserscope.flow.KinkTest.distance;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.motion.GradientFlow;
import wasserscope.flow.motion.State;
import wasserscope.measure.Particles;
import wasserscope.problem.Objective;

/** States how fast descent approaches the gradient flow as its step becomes small. */
class RateTest {

    private static final double[] ETA = {0.02, 0.01, 0.005, 0.0025};

    static Stream<Objective> objectives() {
        return KinkTest.smooth(0, 0.1);
    }

    @ParameterizedTest
    @MethodSource("objectives")
    void descentConvergesToTheFlowAtFirstOrder(Objective objective) {
        State start = State.at(0, 0, apart(objective));
        Particles flow = after(objective, new GradientFlow(0.4, 1e-12), start, 1).particles();
        double[] x = new double[ETA.length];
        double[] y = new double[ETA.length];
        for (int j = 0; j < ETA.length; j++) {
            State descent = after(objective, new GradientDescent(ETA[j]), start, (int) Math.round(0.4 / ETA[j]));
            x[j] = Math.log(ETA[j]);
            y[j] = Math.log(distance(flow, descent.particles()));
        }
        double slope = slope(x, y);
        assertTrue(slope > 0.8 && slope < 1.2, "slope " + slope);
    }

    private static double slope(double[] x, double[] y) {
        double meanX = 0;
        double meanY = 0;
        for (int j = 0; j < x.length; j++) {
            meanX += x[j] / x.length;
            meanY += y[j] / x.length;
        }
        double both = 0;
        double own = 0;
        for (int j = 0; j < x.length; j++) {
            both += (x[j] - meanX) * (y[j] - meanY);
            own += (x[j] - meanX) * (x[j] - meanX);
        }
        return both / own;
    }
}
