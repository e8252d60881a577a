package wasserscope.flow.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wasserscope.flow.KinkTest.after;
import static wasserscope.flow.KinkTest.scattered;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wasserscope.flow.KinkTest;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.problem.Objective;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.Deconvolution;
import wasserscope.problem.model.Space;

/** States what accelerated descent has in common with descent, and that it goes around the circle whole. */
class AcceleratedTest {

    private static final int POINTS = 16;
    private static final double TURN = 3 * Space.FULL_TURN / POINTS;

    static Stream<Objective> objectives() {
        return KinkTest.smooth(0, 0.1);
    }

    @ParameterizedTest
    @MethodSource("objectives")
    void withoutMomentumItIsGradientDescent(Objective objective) {
        State start = State.at(0, 0, scattered(objective));
        assertEquals(
                after(objective, new GradientDescent(0.02), start, 30).particles(),
                after(objective, new Accelerated(0.02, 0), start, 30).particles());
    }

    @ParameterizedTest
    @MethodSource("objectives")
    void aResumedRunEqualsAnUnbrokenOne(Objective objective) {
        State start = State.at(0, 0, scattered(objective));
        Motion motion = new Accelerated(0.02, 0.8);
        assertEquals(after(objective, motion, start, 21),
                after(objective, motion, after(objective, motion, start, 8), 13));
    }

    @Test
    void aTurnOfTheCircleTurnsTheRunAndNoMomentumIsTorn() {
        State here = aroundZero(0);
        State there = aroundZero(TURN);
        Particles momentum = here.momentum().orElseThrow();
        boolean hasWrapped = false;
        for (int i = 0; i < 3; i++) {
            double theta = here.particles().theta(i);
            assertTrue(theta >= 0 && theta < Space.FULL_TURN);
            assertEquals(0, Space.CIRCLE.apart(theta + TURN, there.particles().theta(i)), 1e-9);
            assertEquals(here.particles().w(i), there.particles().w(i), 1e-9);
            assertTrue(Math.abs(momentum.theta(i)) < 1);
            hasWrapped |= theta > 5;
        }
        assertTrue(hasWrapped);
    }

    /** Returns where particles come to that start above 0 on the circle and are drawn below it, all of it turned. */
    private static State aroundZero(double turn) {
        double[] x = new double[POINTS];
        for (int k = 0; k < POINTS; k++) {
            x[k] = Space.FULL_TURN * k / POINTS;
        }
        Target target = new Target.Teacher(List.of(1.0), Points.onLine(turn - 0.4), 0, 0);
        Objective objective = new Objective(new Problem(
                new Deconvolution(2), Data.Samples.of(Points.onLine(x)), target, new SquareLoss(), 0.01));
        Particles mu = new Particles(
                new double[] {0.2, 0.3, 0.1}, new double[] {turn + 0.05, turn + 0.2, turn + 0.6});
        return after(objective, new Accelerated(0.01, 0.9), State.at(0, 0, mu), 60);
    }
}
