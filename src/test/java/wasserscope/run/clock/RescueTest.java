package wasserscope.run.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.start.Cluster;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.run.Checkpoint;
import wasserscope.run.ClockState;
import wasserscope.run.Frame;
import wasserscope.run.Runs;
import wasserscope.run.Simulation;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.preset.Model;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.work.WorkerPool;

/** States that the neuron put there is in the escape region, is small, and gets a stuck run going. (CB18, proposition C.1.) */
class RescueTest {

    private static Frame frame(Checkpoint moment) {
        return new Simulation(moment, WorkerPool.of(1)).frame(ClockState.idle(new Pace.SlowMotion()));
    }

    @ParameterizedTest
    @EnumSource
    void theNeuronIsInTheEscapeRegionAndChangesTheNetworkLittle(Model model) {
        Scenario scene = OpeningScene.of(model);
        Frame before = frame(Runs.at(scene.with(scene.start().withParticles(8)), 40));
        Optional<Edit> rescue = Rescue.neuron(before);
        assertEquals(before.findings().hasWayOut(), rescue.isPresent());
        assertTrue(rescue.isPresent());

        Checkpoint after = before.moment().after(rescue.get());

        Particles mu = after.state().particles();
        assertEquals(9, mu.size());
        ParticleArrays added = ParticleArrays.zero(1, mu.axes());
        added.w()[0] = mu.w(8);
        for (int axis = 0; axis < mu.axes(); axis++) {
            added.theta(axis)[0] = mu.theta(8, axis);
        }
        double margin = before.findings().margin().value();
        double reach = before.objective().lifting().reach(added, 0);
        double value = before.potential().values(added)[0];
        double size = before.objective().lifting().penalty(added, 0);
        assertTrue(value < 0, "F' = " + value);
        assertTrue(reach > 0 && size <= 0.0501, "size " + size);
        assertEquals(before.figures().objective(), frame(after).figures().objective(),
                0.05 * (1 + before.figures().objective()));
        assertTrue(value / size <= -0.9 * margin);
    }

    @Test
    void aStuckClusterIsRescued() {
        Scenario scene = Runs.PLAIN.with(Runs.PLAIN.start().withShape(Cluster.on(-3, 0.2)).withParticles(60))
                .with(new GradientDescent(0.1));
        Checkpoint stuck = Runs.at(scene, 8000);
        Checkpoint rescued = stuck.after(Rescue.neuron(frame(stuck)).orElseThrow());

        double objective = frame(stuck).figures().objective();
        double left = objective - frame(Runs.at(stuck, 12_000)).figures().objective();
        double saved = objective - frame(Runs.at(rescued, 12_000)).figures().objective();

        assertTrue(saved > 0.1 * objective && saved > 10 * left, saved + " rather than " + left);
    }

    @Test
    void shakingTwiceTouchesOthers() {
        Checkpoint once = Runs.at(Runs.PLAIN, 50);
        Checkpoint twice = once.after(Rescue.shake(once));
        Checkpoint thrice = twice.after(Rescue.shake(twice));
        assertEquals(2, thrice.scenario().interventions().size());
        assertTrue(!Rescue.shake(once).equals(Rescue.shake(twice)));
    }

    @Test
    void whereNoNeuronWouldHelpNoneIsAdded() {
        Frame flat = frame(Checkpoint.startOf(Runs.PLAIN.with(Runs.PLAIN.problem().withLambda(10))));
        assertEquals(Optional.empty(), Rescue.neuron(flat));
    }
}
