package wasserscope.story.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import wasserscope.scenario.json.Loaded;
import wasserscope.story.Story;
import wasserscope.story.file.StoryReader;

/** The stories that come with the program, in the order of {@code index.txt}. All methods may be called from any thread. */
public final class Lessons {

    private static final String INDEX = "index.txt";

    private Lessons() {}

    /** The names, and the stories, which are read when they are first asked for. */
    private static final class Names {
        private static final List<String> ALL =
                resource(INDEX).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static final class Shelf {
        private static final List<Story> ALL = Names.ALL.stream().map(Lessons::read).toList();
    }

    /** Returns the names, in their order. */
    public static List<String> names() {
        return Names.ALL;
    }

    /** Returns all stories, in their order. */
    public static List<Story> stories() {
        return Shelf.ALL;
    }

    /** Returns the story of a name, which begins with {@code lesson-}. */
    public static Optional<Story> named(String name) {
        return Names.ALL.contains(name)
                ? Shelf.ALL.stream().filter(story -> story.name().equals(name)).findFirst()
                : Optional.empty();
    }

    private static Story read(String name) {
        return switch (StoryReader.read(name, resource(name + StoryReader.ENDING))) {
            case Loaded.Whole<Story>(Story story) -> story;
            case Loaded.Refused<Story>(var faults) ->
                throw new IllegalStateException("the story " + name + " cannot be read: " + faults);
        };
    }

    private static String resource(String file) {
        try (InputStream in = Lessons.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
