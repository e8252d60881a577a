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
 * @param file where the scenario was opened or saved, if it was
 * @param unsaved whether it has changed since
 */
public record Savepoint(
        Scenario scenario, State state, Pace pace, boolean ended, Optional<Path> file, boolean unsaved) {}
