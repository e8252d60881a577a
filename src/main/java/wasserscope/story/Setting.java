package wasserscope.story;

import java.util.List;
import java.util.Optional;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.edit.Edit;

/**
 * A run that a beat begins with: a scene or what there is, and what is changed of it.
 *
 * @param scene the scene that is opened; without one, the run goes on
 * @param change what is done at the moment at which it stands, in this order
 */
public record Setting(Optional<Scenario> scene, List<Edit> change) {

    /** The run goes on as it is. */
    public static final Setting SAME = new Setting(Optional.empty(), List.of());

    /** Copies the list. */
    public Setting {
        change = List.copyOf(change);
    }
}
