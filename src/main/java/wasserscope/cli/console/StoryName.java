package wasserscope.cli.console;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Loaded;
import wasserscope.story.Story;
import wasserscope.story.file.StoryReader;
import wasserscope.story.library.Lessons;

/** What a command line calls a story: the name of a built-in one, or a file with the ending of such. */
public final class StoryName {

    private StoryName() {}

    /** Tells whether a name is that of a story. */
    public static boolean isStory(String name) {
        return Lessons.names().contains(name) || name.toLowerCase(Locale.ROOT).endsWith(StoryReader.ENDING);
    }

    /** Returns the file of that name, if it is not that of a built-in story. */
    public static Optional<Path> file(String name) {
        try {
            return Lessons.names().contains(name) ? Optional.empty() : Optional.of(Path.of(name));
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }

    /** Returns the story of that name. */
    public static Loaded<Story> load(String name) {
        Optional<Story> lesson = Lessons.named(name);
        if (lesson.isPresent()) {
            return new Loaded.Whole<>(lesson.get());
        }
        try {
            return StoryReader.read(Path.of(name));
        } catch (InvalidPathException noName) {
            return Loaded.refused(new Fault.Unreadable(name, Fault.Obstacle.UNNAMED));
        }
    }
}
