package wasserscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import wasserscope.flow.Accelerated;
import wasserscope.flow.GradientDescent;
import wasserscope.flow.GradientFlow;
import wasserscope.flow.Motion;
import wasserscope.flow.Stochastic;
import wasserscope.flow.Team;
import wasserscope.flow.start.Cluster;
import wasserscope.scenario.Edit;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;

/** The outline as a part of a run: it never changes the run's numbers, and is itself a pure function of (scenario, step). */
class OutlineRunTest {

    private static final List<Motion> MOTIONS = List.of(
            new GradientDescent(0.1), new Stochastic(0.1, 4, 1), new Accelerated(0.05, 0.8),
            new GradientFlow(0.1, 1e-8));

    @Test
    void theNumbersAreTheSameWithAndWithoutAnOutline() {
        for (Motion motion : MOTIONS) {
            Scenario scenario = Runs.STEERED.with(motion);
            Moment with = Runs.at(Moment.startOf(scenario), 170);
            Moment without = Runs.at(Moment.startOf(scenario).withoutOutline(), 170);
            Runs.assertSame(with.withoutOutline(), without);
            assertFalse(with.outline().isEmpty());
        }
    }

    @Test
    void continuingFromAMomentGivesTheSameOutline() {
        for (Motion motion : MOTIONS) {
            Scenario scenario = Runs.STEERED.with(motion);
            Moment straight = Runs.at(scenario, 170);
            Moment continued = Runs.at(Runs.at(Runs.at(scenario, 63), 121), 170);
            assertEquals(straight.outline(), continued.outline());
        }
    }

    @Test
    void settingsKeepTheOutlineAndAnotherStartBeginsItAnew() {
        Moment moment = Runs.at(Runs.PLAIN, 100);
        assertEquals(moment.outline(), moment.after(new Edit.Adjust(Quantity.LAMBDA, 0.05)).outline());

        Moment anew = moment.after(new Edit.Reshape(Cluster.on(0, 0.2)));
        assertNotEquals(moment.outline(), anew.outline());
        assertEquals(Moment.startOf(anew.scenario()).outline(), anew.outline());
    }

    @Test
    void withoutAnOutlineTheStartTellsWhetherItSeparates() {
        Moment start = Moment.startOf(Runs.PLAIN);
        var with = new Simulation(start, Team.of(1)).frame(Transport.idle(Runs.PLAIN.pace()));
        var without = new Simulation(start.withoutOutline(), Team.of(1))
                .frame(Transport.idle(Runs.PLAIN.pace()));
        assertEquals(with.separation(), without.separation());
    }
}
