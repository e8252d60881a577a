package wasserscope.scenario.library;

import java.util.List;

/**
 * Scenes that belong together.
 *
 * @param key by which its title is found
 * @param scenes in the order in which they are to be seen, at least one
 */
public record Group(String key, List<LibraryScene> scenes) {

    /** Copies the list. */
    public Group {
        scenes = List.copyOf(scenes);
    }
}
