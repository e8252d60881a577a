package wasserscope.flow.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static wasserscope.flow.KinkTest.after;
import static wasserscope.flow.KinkTest.distance;
import static wasserscope.flow.KinkTest.scattered;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wasserscope.flow.KinkTest;
import wasserscope.measure.Particles;
import wasserscope.problem.Objective;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.SigmoidThreshold;

/** States what stochastic descent has in common with descent. */
class StochasticTest {

    private static final double ETA = 0.01;

    static Stream<Objective> priced() {
        return KinkTest.smooth(0.1);
    }

    static Stream<Objective> free() {
        return KinkTest.smooth(0);
    }

    @ParameterizedTest
    @MethodSource("priced")
    void aBatchOfAllDataMakesGradientDescent(Objective objective) {
        State start = State.at(0, 0, scattered(objective));
        Particles whole = after(objective, new Stochastic(ETA, 1000, 3), start, 20).particles();
        Particles exact = after(objective, new GradientDescent(ETA), start, 20).particles();
        assertEquals(0, distance(whole, exact), 1e-12);
    }

    @ParameterizedTest
    @MethodSource("free")
    void theBatchesOfAPassAverageToTheWholeGradient(Objective objective) {
        Particles mu = scattered(objective);
        int batches = objective.samples() / 2;
        int pass = 5;
        double[] w = new double[mu.size()];
        double[][] theta = new double[mu.axes()][mu.size()];
        for (int k = 0; k < batches; k++) {
            State at = State.at((long) pass * batches + k, 0, mu);
            Particles moved = after(objective, new Stochastic(ETA, 2, 3), at, 1).particles();
            for (int i = 0; i < mu.size(); i++) {
                w[i] += moved.w(i) / batches;
                for (int axis = 0; axis < theta.length; axis++) {
                    theta[axis][i] += mu.theta(i, axis) / batches
                            + objective.space().apart(mu.theta(i, axis), moved.theta(i, axis)) / batches;
                }
            }
        }
        Particles exact =
                after(objective, new GradientDescent(ETA), State.at(0, 0, mu), 1).particles();
        assertEquals(0, distance(new Particles(w, theta), exact), 1e-12);
    }

    @ParameterizedTest
    @MethodSource("priced")
    void aRunIsAFunctionOfItsSeedAndState(Objective objective) {
        State start = State.at(0, 0, scattered(objective));
        Motion motion = new Stochastic(ETA, 3, 8);
        State unbroken = after(objective, motion, start, 23);
        assertEquals(unbroken, after(objective, motion, start, 23));
        assertEquals(unbroken, after(objective, motion, after(objective, motion, start, 10), 13));
        assertNotEquals(unbroken, after(objective, new Stochastic(ETA, 3, 9), start, 23));
    }

    @Test
    void independentBatchesAreUnbiasedWhateverWasDrawnBefore() {
        Objective objective = KinkTest.objective(new SigmoidThreshold(2), new SquareLoss(), 0);
        Particles mu = scattered(objective);
        int draws = 40_000;
        Motion motion = new Stochastic(ETA, 3, 5, Sampling.INDEPENDENT);
        double[] odd = new double[mu.size()];
        double[] even = new double[mu.size()];
        Particles whole = after(objective, new GradientDescent(ETA), State.at(0, 0, mu), 1).particles();
        for (int k = 0; k < draws; k++) {
            Particles moved = after(objective, motion, State.at(k, 0, mu), 1).particles();
            double[] sums = k % 2 == 0 ? even : odd;
            for (int i = 0; i < mu.size(); i++) {
                sums[i] += 2 * (moved.w(i) - mu.w(i)) / draws;
            }
        }
        for (int i = 0; i < mu.size(); i++) {
            double exact = whole.w(i) - mu.w(i);
            assertEquals(exact, even[i], 0.02 * ETA);
            assertEquals(exact, odd[i], 0.02 * ETA);
        }
    }

    @Test
    void independentBatchesAreAFunctionOfSeedAndStep() {
        Objective objective = KinkTest.objective(new SigmoidThreshold(2), new SquareLoss(), 0.1);
        State start = State.at(0, 0, scattered(objective));
        Motion motion = new Stochastic(ETA, 3, 8, Sampling.INDEPENDENT);
        State unbroken = after(objective, motion, start, 23);
        assertEquals(unbroken, after(objective, motion, after(objective, motion, start, 10), 13));
        assertNotEquals(unbroken, after(objective, new Stochastic(ETA, 3, 8), start, 23));
        Particles all = after(objective, new Stochastic(ETA, 1000, 8, Sampling.INDEPENDENT), start, 20).particles();
        Particles exact = after(objective, new GradientDescent(ETA), start, 20).particles();
        assertEquals(0, distance(all, exact), 1e-12);
    }
}
