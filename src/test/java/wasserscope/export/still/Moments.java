package wasserscope.export.still;

import wasserscope.flow.Team;
import wasserscope.run.Frame;
import wasserscope.run.Moment;
import wasserscope.run.Simulation;
import wasserscope.run.Transport;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.Scenes;

/** Moments to make pictures of. */
final class Moments {

    /** The opening scene after a while. */
    static final Frame OPENING = after(Scenes.opening(), 200);

    private Moments() {}

    /** Returns the moment of {@code scenario} after so many steps. */
    static Frame after(Scenario scenario, int steps) {
        try (Team team = Team.of(1)) {
            var simulation = new Simulation(Moment.startOf(scenario), team);
            boolean goesOn = true;
            while (goesOn && simulation.steps() < steps) {
                goesOn = simulation.step();
            }
            return simulation.frame(Transport.idle(scenario.pace()));
        }
    }
}
