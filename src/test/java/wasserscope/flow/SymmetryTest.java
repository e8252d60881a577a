package wasserscope.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import wasserscope.flow.motion.Dynamics;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.problem.Example;
import wasserscope.problem.Objective;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.SigmoidThreshold;

/**
 * States the symmetries of the motion: (w, θ) ↦ (−w, θ) with the target's sign, a shift of data and positions alike,
 * and any order of the particles.
 *
 * <p>The reflection x ↦ −x is none of them. It turns φ(θ) into 1 − φ(−θ), and the network has no constant of its own to
 * make up for the 1: neurons far to the left are on at all the data, those far to the right off.
 */
class SymmetryTest {

    @Property(tries = 40)
    void turningTheTargetsSignTurnsEveryWeightAndMovesNoPosition(
            @ForAll long seed, @ForAll @DoubleRange(min = 0, max = 0.3) double lambda) {
        Example example = Example.of(seed, lambda);
        Particles mu = example.particles();
        Particles there = after200(example.objective(), mu);
        Particles mirror = after200(
                negative(example.objective()), new Particles(negative(mu.weights()), column(mu)));
        assertArrayEquals(negative(there.weights()), mirror.weights(), 0);
        assertEquals(there.positions(), mirror.positions());
    }

    @Test
    void aMirroredStartStaysMirroredWhereTheTargetIsItsOwnMirrorImage() {
        Objective nought = new Objective(new Problem(
                new SigmoidThreshold(3),
                new Data.Grid(-2, 2, 9),
                new Target.Teacher(List.of(), Points.onLine(), 0, 1),
                new SquareLoss(),
                0.05));
        Particles mu = after200(nought, new Particles(new double[] {3, -3, 1, -1}, new double[] {-1, -1, 0.5, 0.5}));
        assertArrayEquals(new double[] {2, -2}, Arrays.copyOf(mu.weights(), 2), 1e-12);
        assertArrayEquals(new double[] {0, 0}, Arrays.copyOfRange(mu.weights(), 2, 4), 1e-12);
        assertArrayEquals(new double[] {-1, -1, 0.5, 0.5}, column(mu), 0);
    }

    @Property(tries = 30)
    void shiftingDataTeacherAndPositionsShiftsTheMotion(@ForAll long seed) {
        Example example = Example.of(seed, 0.05);
        Particles mu = example.particles();
        Particles there = after200(example.objective(), mu);
        Particles shifted = after200(
                shifted(example.objective()), new Particles(mu.weights(), shifted(column(mu))));
        assertArrayEquals(there.weights(), shifted.weights(), 1e-9);
        assertArrayEquals(shifted(column(there)), column(shifted), 1e-9);
    }

    @Property(tries = 30)
    void theOrderOfTheParticlesDoesNotMatter(@ForAll long seed) {
        Example example = Example.of(seed, 0.05);
        Particles mu = example.particles();
        Particles there = after200(example.objective(), mu);
        Particles back = after200(
                example.objective(), new Particles(reversed(mu.weights()), reversed(column(mu))));
        assertArrayEquals(reversed(there.weights()), back.weights(), 1e-9);
        assertArrayEquals(reversed(column(there)), column(back), 1e-9);
    }

    @Property(tries = 30)
    void neuronsThatAreTogetherStayTogether(@ForAll long seed) {
        Example example = Example.of(seed, 0.05);
        double[] w = example.particles().weights();
        double[] theta = column(example.particles());
        w[2] = w[0];
        theta[2] = theta[0];
        Particles mu = after200(example.objective(), new Particles(w, theta));
        assertEquals(mu.w(0), mu.w(2), 0);
        assertEquals(mu.theta(0), mu.theta(2), 0);
    }

    private static Particles after200(Objective objective, Particles mu) {
        Dynamics descent = Descents.of(objective, mu, 0.1);
        Descents.advance(descent, 200);
        return descent.state().particles();
    }

    private static Objective negative(Objective objective) {
        int n = objective.samples();
        Target target = new Target.Values(IntStream.range(0, n).mapToObj(k -> -objective.y(k)).toList());
        return new Objective(objective.problem().with(target));
    }

    private static Objective shifted(Objective objective) {
        Problem p = objective.problem();
        int n = objective.samples();
        return new Objective(new Problem(
                p.features(),
                new Data.Samples(
                        new Points(shifted(objective.inputs().column(0))),
                        IntStream.range(0, n).mapToObj(objective::rho).toList()),
                new Target.Values(IntStream.range(0, n).mapToObj(objective::y).toList()),
                p.loss(),
                p.lambda()));
    }

    private static double[] column(Particles mu) {
        return mu.positions().column(0);
    }

    private static double[] negative(double[] column) {
        return Arrays.stream(column).map(v -> -v).toArray();
    }

    private static double[] shifted(double[] column) {
        return Arrays.stream(column).map(v -> v + 8).toArray();
    }

    private static double[] reversed(double[] column) {
        return IntStream.range(0, column.length).mapToDouble(i -> column[column.length - 1 - i]).toArray();
    }
}
