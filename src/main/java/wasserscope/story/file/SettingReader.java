package wasserscope.story.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.json.Fields;
import wasserscope.story.Setting;

/** Reads what a run begins with, and follows the run through the settings that it reads. Mutable, for one run of one story. */
final class SettingReader {

    private final SceneReader scenes;
    private Optional<Standing> standing = Optional.empty();

    SettingReader(SceneReader scenes) {
        this.scenes = scenes;
    }

    /** Returns a reader for a copy of the run. */
    SettingReader alike() {
        SettingReader copy = new SettingReader(scenes);
        copy.standing = standing;
        return copy;
    }

    /** Returns what is known of the run now; nothing where a scene has faults. */
    Optional<Standing> standing() {
        return standing;
    }

    /** Reads a scene that is opened. */
    Optional<Scenario> scene(Fields fields, String name) {
        Optional<Scenario> scene = scenes.read(fields, name);
        if (fields.has(name)) {
            standing = scene.map(Standing::of);
        }
        return scene;
    }

    /** Reads {@code scene} and {@code change}. */
    Setting setting(Fields fields) {
        Optional<Scenario> scene = scene(fields, "scene");
        List<Edit> change = new ArrayList<>();
        for (Fields item : fields.children("change")) {
            Optional<Edit> edit = ChangeReader.read(item, standing);
            edit.ifPresent(change::add);
            standing = edit.flatMap(made -> standing.map(run -> run.after(made, item, ChangeReader.named(made))))
                    .or(() -> standing);
        }
        return new Setting(scene, change);
    }
}
