package wasserscope.app.files;

import java.util.List;
import wasserscope.scenario.Subject;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.table.text.Note;

/**
 * What a file or a text holds.
 *
 * @param subject a scenario, or two
 * @param notes what was done to a table that is now its data
 */
record Opened(Subject subject, List<Note> notes) {

    /** Copies the list. */
    Opened {
        notes = List.copyOf(notes);
    }

    /** Returns what stood in a scenario's own file. */
    static <S extends Subject> Loaded<Opened> of(Loaded<S> loaded) {
        return loaded.then(subject -> new Loaded.Whole<>(new Opened(subject, List.of())));
    }
}
