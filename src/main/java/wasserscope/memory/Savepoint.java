package wasserscope.memory;

import java.nio.file.Path;
import java.util.Optional;
import wasserscope.flow.motion.State;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Scenario;

/**
 * What a window was doing: enough to go on from that moment without making its steps again. Immutable.
 *
 * @param scenario the run, with all that was done to it
 * @param state its particles at that moment
 * @param pace how fast it was played
 * @param ended whether its clock had stopped by itself
 * @param beside the run that it is compared with, if it is
 * @param file where the scenario was opened or saved, if it was
 * @param unsaved whether it has changed since
 */
public record Savepoint(
        Scenario scenario, State state, Pace pace, boolean ended, Optional<Beside> beside, Optional<Path> file,
        boolean unsaved) {

    /**
     * The run on the right.
     *
     * @param scenario it, with all that was done to it
     * @param state its particles at that moment
     */
    public record Beside(Scenario scenario, State state) {}
}
