package wasserscope.flow;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import wasserscope.problem.Objective;
import wasserscope.scenario.Scenes;

/** States that a step allocates nothing. */
class AllocationTest {

    private static final int STEPS = 2000;

    @Test
    void stepsAllocateNothing() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Objective objective = new Objective(Scenes.opening().problem());
        Dynamics descent = Descents.of(objective, Descents.start(Scenes.opening()), 0.04);
        Descents.advance(descent, STEPS);
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int k = 0; k < STEPS; k++) {
            descent.step();
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(allocated < 16_000, STEPS + " steps allocated " + allocated + " bytes");
    }
}
