package wasserscope.story.file;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wasserscope.scenario.Span;
import wasserscope.scenario.file.ScenarioReader;
import wasserscope.scenario.file.SubjectReader;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Faults;
import wasserscope.scenario.json.Fields;
import wasserscope.scenario.json.FileText;
import wasserscope.scenario.json.Json;
import wasserscope.scenario.json.JsonTree;
import wasserscope.scenario.json.Lines;
import wasserscope.scenario.json.Loaded;
import wasserscope.story.Beat;
import wasserscope.story.Story;
import wasserscope.story.StoryText;
import wasserscope.story.Trial;

/**
 * Reads files of stories. Every fault of a file is named, with its line; a file with a fault gives no story. What {@code formula} says is
 * for whoever typesets it. No text and no file makes it throw. All methods may be called from any thread.
 */
public final class StoryReader {

    /** What the names of files of stories end with. */
    public static final String ENDING = ".wstory.json";

    /** The newest version. */
    private static final int VERSION = 1;

    /** The longest file that is read: scenes may stand in it, particle by particle. */
    private static final long MOST_BYTES = 1L << 28;

    private static final Span BEATS = new Span(1, 500);
    private static final Span TRIALS = new Span(0, 3);
    private static final Set<String> OTHERS = Set.of(ScenarioReader.FORMAT, SubjectReader.COMPARISON);

    private final Fields top;
    private final TextReader texts;
    private final SceneReader scenes;

    private StoryReader(Fields top, TextReader texts, Optional<Path> folder) {
        this.top = top;
        this.texts = texts;
        this.scenes = new SceneReader(folder);
    }

    /**
     * Reads a file. Files that it names are read too: they are in its folder, or in one of the folders in that.
     *
     * @param file in UTF-8, at most {@value #MOST_BYTES} bytes
     */
    public static Loaded<Story> read(Path file) {
        String name = String.valueOf(file.getFileName());
        String known = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        Optional<Path> folder = Optional.ofNullable(file.toAbsolutePath().getParent());
        return FileText.read(file, MOST_BYTES, text -> story(text, known, TextReader.written(), folder));
    }

    /** Reads the text of a file, as from the clipboard; it can name no files. */
    public static Loaded<Story> read(String text) {
        return FileText.read(text, MOST_BYTES, plain -> story(plain, "", TextReader.written(), Optional.empty()));
    }

    /**
     * Reads a story that comes with the program: its texts are the keys of words.
     *
     * @param name that of the story
     */
    public static Loaded<Story> read(String name, String text) {
        return FileText.read(text, MOST_BYTES, plain -> story(plain, name, TextReader.keyed(), Optional.empty()));
    }

    private static Loaded<Story> story(Reader text, String name, TextReader texts, Optional<Path> folder)
            throws IOException {
        Faults faults = new Faults();
        Lines lines = new Lines();
        Json json = JsonTree.parse(text, faults, lines);
        if (!faults.isEmpty()) {
            return new Loaded.Refused<>(lines.of(faults.list()));
        }
        if (!(json instanceof Json.Obj object)
                || !(object.fields().get("format") instanceof Json.Text(String format))) {
            return Loaded.refused(new Fault.NoStory());
        }
        if (!format.equals(SubjectReader.STORY)) {
            return Loaded.refused(OTHERS.contains(format) ? new Fault.ScenarioForStory() : new Fault.NoStory());
        }
        Optional<Story> story = new StoryReader(new Fields(object, "", faults), texts, folder).story(name);
        return faults.isEmpty()
                ? new Loaded.Whole<>(story.orElseThrow())
                : new Loaded.Refused<>(lines.of(faults.list()));
    }

    /** Returns the story; of no use if there are faults. */
    private Optional<Story> story(String name) {
        top.find("format");
        if (top.version(VERSION).isEmpty()) {
            return Optional.empty();
        }
        StoryText title = texts.needed(top, "title");
        StoryText summary = texts.read(top, "summary");
        top.needed("beats");
        SettingReader runs = new SettingReader(scenes);
        List<Beat> beats = new ArrayList<>();
        for (Fields item : items("beats", BEATS)) {
            if (beats.isEmpty()) {
                item.needed("scene");
            }
            beats.add(new BeatReader(item, texts, runs).beat());
        }
        List<Trial> trials = new ArrayList<>();
        for (Fields item : items("try", TRIALS)) {
            trials.add(trial(item, runs.alike()));
        }
        top.end();
        return top.faults().isEmpty()
                ? Optional.of(new Story(name, title, summary, beats, trials))
                : Optional.empty();
    }

    /** Returns the objects of a list, if they are not too many or too few. */
    private List<Fields> items(String name, Span allowed) {
        int count = top.find(name).map(value -> value.items().size()).orElse((int) allowed.least());
        boolean list = top.find(name).filter(Json::isList).isPresent();
        if (list && !allowed.holds(count)) {
            top.faults().add(new Fault.WrongNumber(top.path(name), count, allowed));
            return List.of();
        }
        return top.has(name) ? top.children(name) : List.of();
    }

    private Trial trial(Fields item, SettingReader runs) {
        StoryText say = texts.needed(item, "say");
        if (!item.has("scene")) {
            item.needed("change");
        }
        Trial trial = new Trial(say, runs.setting(item));
        item.end();
        return trial;
    }
}
