package wasserscope.app.session;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import wasserscope.scenario.Subject;
import wasserscope.scenario.preset.OpeningScene;

/**
 * To which file the run, or the two that are compared, belong, and whether it has changed since it was opened or saved there. Undo may lead back to the scenario of
 * another file: then that file is meant again. For the FX thread.
 */
public final class Document {

    private static final int MOST_ORIGINS = 500;

    private final Set<Subject> builtIn =
            Arrays.stream(OpeningScene.values()).map(OpeningScene::scenario)
                    .collect(Collectors.toCollection(HashSet::new));
    private final Map<Subject, Optional<Path>> origins = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Subject, Optional<Path>> eldest) {
            return size() > MOST_ORIGINS;
        }
    };
    private final Map<Path, Subject> contents = new HashMap<>();
    private ReadOnlyObjectWrapper<Mark> mark;
    private Subject present;

    /**
     * Where a run belongs.
     *
     * @param file where it was opened or saved, if it was
     * @param unsaved whether it is neither what the file holds nor a built-in scene
     */
    public record Mark(Optional<Path> file, boolean unsaved) {

        /** The mark of a built-in scene. */
        public static final Mark NONE = new Mark(Optional.empty(), false);
    }

    /** Begins with a scenario that is marked so. */
    Document(Subject scenario, Mark mark) {
        this.present = scenario;
        this.mark = new ReadOnlyObjectWrapper<>(mark);
        origins.put(scenario, mark.file());
        if (!mark.unsaved()) {
            mark.file().ifPresentOrElse(file -> contents.put(file, scenario), () -> builtIn.add(scenario));
        }
    }

    /** Lets go of all that listens. */
    void renew() {
        mark = new ReadOnlyObjectWrapper<>(mark.get());
    }

    /** Returns where the run belongs. */
    public ReadOnlyObjectProperty<Mark> mark() {
        return mark.getReadOnlyProperty();
    }

    /** Tells that a scenario comes with the program, so that there is nothing to save as long as it is as it was. */
    public void came(Subject scenario) {
        builtIn.add(scenario);
    }

    /** Tells that a scenario begins that is of no file. */
    void begun(Subject scenario) {
        origins.remove(scenario);
        origins.put(scenario, Optional.empty());
    }

    /** Tells that {@code file} holds a scenario, which was read there or has been written. */
    public void held(Subject scenario, Path file) {
        origins.remove(scenario);
        origins.put(scenario, Optional.of(file));
        contents.put(file, scenario);
        if (scenario.equals(present)) {
            judge();
        }
    }

    /** Looks at the scenario of the run as it is now. */
    void look(Subject scenario) {
        if (!scenario.equals(present)) {
            origins.putIfAbsent(scenario, mark.get().file());
            present = scenario;
            judge();
        }
    }

    private void judge() {
        Optional<Path> file = origins.get(present);
        boolean kept = file.map(contents::get).map(present::equals).orElseGet(() -> builtIn.contains(present));
        mark.set(new Mark(file, !kept));
    }
}
