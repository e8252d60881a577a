package wasserscope.scenario;

import java.util.Optional;
import java.util.Set;

/**
 * How a scenario is shown at first.
 *
 * @param window the part of the plane
 * @param layers what is shown, if that is said
 * @param appearance its colours, if they are said
 */
public record SceneLook(PlaneWindow window, Optional<Set<Layer>> layers, Optional<Appearance> appearance) {

    /** Copies the set. */
    public SceneLook {
        layers = layers.map(Set::copyOf);
    }

    /** Returns a look that says the window alone. */
    public static SceneLook at(PlaneWindow window) {
        return new SceneLook(window, Optional.empty(), Optional.empty());
    }
}
