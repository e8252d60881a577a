package wasserscope.flow;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import wasserscope.flow.motion.Dynamics;
import wasserscope.problem.Objective;
import wasserscope.scenario.preset.OpeningScene;

/** States that a step allocates nothing. */
class AllocationTest {

    private static final int STEPS = 2000;

    @Test
    void stepsAllocateNothing() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Objective objective = new Objective(OpeningScene.opening().problem());
        Dynamics descent = Descents.of(objective, Descents.start(OpeningScene.opening()), 0.04);
        Descents.advance(descent, STEPS);
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int k = 0; k < STEPS; k++) {
            descent.step();
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(allocated < 16_000, STEPS + " steps allocated " + allocated + " bytes");
    }
}
