package wasserscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.start.Band;
import wasserscope.flow.start.Cluster;
import wasserscope.flow.start.Range;
import wasserscope.flow.start.Start;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.sum.EngineKind;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.SetEngine;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.work.WorkerPool;

/** Small scenarios, runs of them without a clock, and comparisons bit for bit. */
public final class Runs {

    /** Twelve neurons in a band and a few data. */
    public static final Scenario PLAIN = small();

    /** The same, steered at five steps: looked at or not, alone or two at once. */
    public static final Scenario STEERED = PLAIN
            .plus(new Intervention.Set(40, Quantity.LAMBDA, 0.02))
            .plus(new Intervention.Set(151, Quantity.STEP_SIZE, 0.05))
            .plus(new Intervention.Set(151, Quantity.SHARPNESS, 4))
            .plus(new SetEngine(151, EngineKind.DIRECT))
            .plus(new Intervention.Set(152, Quantity.STEP_SIZE, 0.2))
            .plus(new Intervention.Set(260, Quantity.LAMBDA, 0));

    private Runs() {}

    private static Scenario small() {
        Scenario opening = OpeningScene.opening();
        Problem p = opening.problem();
        return Scenario.of(
                "small",
                new Problem(p.features(), new Data.Grid(-3, 3, 17), p.target(), p.loss(), 0).withUsualEngine(),
                new Start(new Band(Range.of(-4, 4)), 12, 1, 1),
                new GradientDescent(0.1),
                new Pace.Steady(1),
                opening.window());
    }

    /** Returns a scenario that diverges: neurons that are on at all the data overshoot, ever farther. */
    public static Scenario diverging() {
        return PLAIN.with(PLAIN.start().withShape(Cluster.on(-20, 1))).with(new GradientDescent(3));
    }

    /** Returns the moment that {@code from} leads to at {@code step}. */
    public static Checkpoint at(Checkpoint from, long step) {
        Simulation simulation = new Simulation(from, WorkerPool.of(1));
        while (simulation.steps() < step) {
            assertTrue(simulation.step());
        }
        return simulation.moment();
    }

    /** Returns the moment that {@code scenario} leads to at {@code step}. */
    public static Checkpoint at(Scenario scenario, long step) {
        return at(Checkpoint.startOf(scenario), step);
    }

    /** Asserts that two moments are of the same scenario, and in the same state with the same past, bit for bit. */
    public static void assertSame(Checkpoint expected, Checkpoint actual) {
        assertEquals(expected.scenario(), actual.scenario());
        assertEquals(expected.state(), actual.state());
        assertSameCurve(expected.past().curve(), actual.past().curve());
        assertSameTrails(expected.past().trails(), actual.past().trails());
        assertEquals(expected.past().amplitude(), actual.past().amplitude(), 0);
        assertEquals(expected.past().peak(), actual.past().peak(), 0);
        assertEquals(expected.past().extent(), actual.past().extent());
        assertEquals(expected.past().judgement(), actual.past().judgement());
        assertEquals(expected.past().since(), actual.past().since());
        assertEquals(expected.outline(), actual.outline());
    }

    /** Asserts that two curves have the same points, bit for bit. */
    public static void assertSameCurve(Curve expected, Curve actual) {
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
            assertEquals(expected.snapshots().get(s).size(), actual.snapshots().get(s).size(), "places");
            for (int i = 0; i < expected.snapshots().get(s).size(); i++) {
                assertEquals(expected.snapshots().get(s).x(i), actual.snapshots().get(s).x(i), 0);
                assertEquals(expected.snapshots().get(s).y(i), actual.snapshots().get(s).y(i), 0);
                assertEquals(expected.snapshots().get(s).wasInside(i), actual.snapshots().get(s).wasInside(i));
            }
        }
    }
}
