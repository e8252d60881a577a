package wasserscope.run.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import wasserscope.problem.loss.LogisticLoss;
import wasserscope.run.Checkpoint;
import wasserscope.run.Frame;
import wasserscope.run.Runs;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.scenario.preset.StartPreset;
import wasserscope.scenario.preset.TargetPreset;

/** A change that was made for one scenario and meets another, and what a clock that stopped by itself does at a change. */
class SuitingTest {

    @Property
    void whatTheScenarioDoesNotHaveChangesNothing(@ForAll OpeningScene scene, @ForAll Quantity quantity) {
        Scenario scenario = scene.scenario();
        Checkpoint start = Checkpoint.startOf(scenario);
        Checkpoint after = start.after(new Edit.Adjust(quantity, quantity.nearest(7)));
        if (!quantity.isIn(scenario)) {
            assertSame(start, after);
        }
    }

    /** Whichever of them is carried out, the run goes on: no exception, and a problem whose parts suit each other. */
    @Property(tries = 200)
    @SuppressWarnings("ReferenceEquality") // what changes nothing returns the very moment
    void aStartATargetOrALossOfAnotherModelIsRefused(
            @ForAll OpeningScene scene, @ForAll StartPreset shape, @ForAll TargetPreset target,
            @ForAll OpeningScene other) {
        Checkpoint start = Checkpoint.startOf(scene.scenario());
        var features = other.scenario().problem().features();
        for (Edit edit : Arrays.asList(
                new Edit.Reshape(shape.shape(features)), new Edit.Retarget(target.teacher()),
                new Edit.SetLoss(new LogisticLoss()))) {
            Checkpoint after = start.after(edit);
            assertTrue(after == start || edit.suits(start.held()));
            assertFalse(after.state().particles().size() == 0);
        }
    }

    @Test
    void aRunIsNotTouchedByWhatDoesNotSuitIt() {
        try (Watched watched = new Watched(OpeningScene.SPIKES.scenario())) {
            watched.run().stepOnce();
            watched.run().edit(new Edit.Adjust(Quantity.SHARPNESS, 40));
            watched.run().stepOnce();
            Frame frame = watched.awaitStep(2);
            assertEquals(OpeningScene.SPIKES.scenario(), frame.scenario());
            assertFalse(frame.transport().canUndo());
        }
    }

    @Test
    void aChangeAfterAStopAtAVerdictPlaysOnAndANameDoesNot() {
        Scenario circle = OpeningScene.CIRCLE.scenario().with(new Pace.Steady(50));
        try (Watched watched = new Watched(circle)) {
            watched.run().play();
            watched.await("a stop", f -> f.transport().stopped());
            watched.run().edit(new Edit.Entitle("mine"));
            Frame named = watched.await("a name", f -> f.scenario().title().equals("mine"));
            assertTrue(named.transport().stopped() && !named.transport().playing());

            watched.run().edit(new Edit.Adjust(Quantity.STEP_SIZE, 0.01));
            Frame later = watched.awaitStep(named.figures().step() + 50);
            assertTrue(later.transport().playing() && !later.transport().stopped());
        }
    }

    @Test
    void aChangeAfterAHaltPlaysOn() {
        try (Watched watched = new Watched(Runs.diverging().with(new Pace.Steady(50)))) {
            watched.run().play();
            Frame halted = watched.await("a halt", f -> f.transport().halt().isPresent());
            watched.run().edit(new Edit.Adjust(Quantity.STEP_SIZE, 0.1));
            watched.awaitStep(halted.figures().step() + 50);
        }
    }

    @Test
    void aStopByHandStays() {
        try (Watched watched = new Watched(Runs.PLAIN)) {
            watched.run().play();
            watched.awaitStep(3);
            watched.run().pause();
            watched.run().edit(new Edit.Adjust(Quantity.STEP_SIZE, 0.01));
            Frame frame = watched.await("the change", f -> f.transport().canUndo());
            assertFalse(frame.transport().playing());
        }
    }
}
