package wasserscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import wasserscope.flow.GradientDescent;
import wasserscope.flow.Start;
import wasserscope.flow.StartShape;
import wasserscope.flow.Team;
import wasserscope.problem.Data;
import wasserscope.problem.Problem;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.Scenes;

/** Small scenarios, runs of them without a clock, and comparisons bit for bit. */
final class Runs {

    /** Twelve neurons in a band and a few data. */
    static final Scenario PLAIN = small();

    /** The same, steered at five steps: looked at or not, alone or two at once. */
    static final Scenario STEERED = PLAIN
            .plus(new Intervention.Set(40, Quantity.LAMBDA, 0.02))
            .plus(new Intervention.Set(151, Quantity.STEP_SIZE, 0.05))
            .plus(new Intervention.Set(151, Quantity.SHARPNESS, 4))
            .plus(new Intervention.Set(152, Quantity.STEP_SIZE, 0.2))
            .plus(new Intervention.Set(260, Quantity.LAMBDA, 0));

    private Runs() {}

    private static Scenario small() {
        Scenario opening = Scenes.opening();
        Problem p = opening.problem();
        return new Scenario(
                "small",
                new Problem(p.features(), new Data.Grid(-3, 3, 17), p.target(), p.loss(), 0),
                new Start(new StartShape.Band(new StartShape.Range(-4, 4)), 12, 1, 1),
                new GradientDescent(0.1),
                List.of(),
                new Pace.Steady(1),
                opening.window());
    }

    /** Returns a scenario that diverges: neurons that are on at all the data overshoot, ever farther. */
    static Scenario diverging() {
        return PLAIN.with(PLAIN.start().withShape(new StartShape.Cluster(-20, 1))).with(new GradientDescent(3));
    }

    /** Returns the moment that {@code from} leads to at {@code step}. */
    static Moment at(Moment from, long step) {
        Simulation simulation = new Simulation(from, Team.of(1));
        while (simulation.steps() < step) {
            assertTrue(simulation.step());
        }
        return simulation.moment();
    }

    /** Returns the moment that {@code scenario} leads to at {@code step}. */
    static Moment at(Scenario scenario, long step) {
        return at(Moment.startOf(scenario), step);
    }

    /** Asserts that two moments are of the same scenario, and in the same state with the same past, bit for bit. */
    static void assertSame(Moment expected, Moment actual) {
        assertEquals(expected.scenario(), actual.scenario());
        assertEquals(expected.state(), actual.state());
        assertSameCurve(expected.past().curve(), actual.past().curve());
        assertSameTrails(expected.past().trails(), actual.past().trails());
        assertEquals(expected.past().amplitude(), actual.past().amplitude(), 0);
        assertEquals(expected.past().peak(), actual.past().peak(), 0);
        assertEquals(expected.past().extent(), actual.past().extent());
    }

    /** Asserts that two curves have the same points, bit for bit. */
    static void assertSameCurve(Curve expected, Curve actual) {
        assertEquals(expected.size(), actual.size(), "points");
        for (int p = 0; p < expected.size(); p++) {
            assertEquals(expected.time(p), actual.time(p), 0, "time of point " + p);
            assertEquals(expected.value(p), actual.value(p), 0, "value of point " + p);
            assertEquals(expected.least(p), actual.least(p), 0, "least of point " + p);
            assertEquals(expected.greatest(p), actual.greatest(p), 0, "greatest of point " + p);
        }
    }

    private static void assertSameTrails(Trails expected, Trails actual) {
        assertEquals(expected.snapshots().size(), actual.snapshots().size(), "snapshots");
        for (int s = 0; s < expected.snapshots().size(); s++) {
            for (int i = 0; i < PLAIN.start().particles(); i++) {
                assertEquals(expected.snapshots().get(s).w(i), actual.snapshots().get(s).w(i), 0);
                assertEquals(expected.snapshots().get(s).theta(i), actual.snapshots().get(s).theta(i), 0);
            }
        }
    }
}
