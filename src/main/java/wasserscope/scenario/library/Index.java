package wasserscope.scenario.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import wasserscope.theory.verdict.Verdict;

/**
 * Reads the index of the library. A line that begins at the margin names a group; an indented one is a scene of it: its name, its verdict,
 * by how many steps, and the step of its small picture.
 */
final class Index {

    private static final Pattern SPACES = Pattern.compile(" +");

    private Index() {}

    /**
     * Reads an index.
     *
     * @throws IllegalArgumentException if a line is not as it should be, or names a scene that there is not
     */
    static List<Group> read(String text) {
        List<Group> groups = new ArrayList<>();
        String key = "";
        List<LibraryScene> scenes = new ArrayList<>();
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            if (line.startsWith(" ")) {
                scenes.add(scene(line.strip()));
                continue;
            }
            if (!scenes.isEmpty()) {
                groups.add(new Group(key, scenes));
            }
            key = line.strip();
            scenes = new ArrayList<>();
        }
        groups.add(new Group(key, scenes));
        return List.copyOf(groups);
    }

    private static Verdict verdict(String label, String line) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no verdict of this name: " + line));
    }

    private static LibraryScene scene(String line) {
        List<String> words = Arrays.asList(SPACES.split(line));
        if (words.size() != 4) {
            throw new IllegalArgumentException("a scene has a name, a verdict and two steps: " + line);
        }
        return new LibraryScene(
                words.get(0),
                verdict(words.get(1), line),
                Long.parseLong(words.get(2)),
                Long.parseLong(words.get(3)),
                Library.named(words.get(0))
                        .orElseThrow(() -> new IllegalArgumentException("there is no scene of this name: " + line)));
    }
}
