package wasserscope.cli;

import java.nio.file.Path;
import java.util.Optional;
import wasserscope.scenario.Scenario;

/**
 * What the window is to begin with.
 *
 * @param scenario what is asked for; without one the last session, or the opening scene
 * @param file where that scenario was read, if it is no built-in one
 * @param fresh whether the last session is left aside
 */
public record WindowRequest(Optional<Scenario> scenario, Optional<Path> file, boolean fresh) {}
