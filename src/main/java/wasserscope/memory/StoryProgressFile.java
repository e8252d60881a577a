package wasserscope.memory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import wasserscope.file.AtomicFile;
import wasserscope.file.Existing;

/**
 * Remembers how far stories were seen, a line each: {@code seen NAME}, {@code left NAME BEAT}. Lines that mean nothing are passed over. May
 * be used from any thread.
 */
public final class StoryProgressFile {

    private static final String SEEN = "seen";
    private static final String LEFT = "left";

    private final Path file;

    /** Takes the folder of what is remembered, which need not exist. */
    public StoryProgressFile(Path home) {
        this.file = home.resolve("stories.txt");
    }

    /** Returns what is remembered; nothing where that cannot be read. */
    public synchronized StoryProgress read() {
        Set<String> seen = new TreeSet<>();
        Optional<StoryProgress.Left> left = Optional.empty();
        try {
            for (String line : Files.readAllLines(file)) {
                List<String> words = List.of(line.split(" ", -1));
                if (words.size() == 2 && words.getFirst().equals(SEEN)) {
                    seen.add(words.getLast());
                } else if (words.size() == 3 && words.getFirst().equals(LEFT) && words.get(2).matches("[0-9]{1,4}")) {
                    left = Optional.of(new StoryProgress.Left(words.get(1), Integer.parseInt(words.get(2))));
                }
            }
        } catch (IOException none) {
            return StoryProgress.NONE;
        }
        return new StoryProgress(seen, left);
    }

    /**
     * Remembers progress.
     *
     * @throws IOException if the disk fails; then what was remembered before stays
     */
    public synchronized void write(StoryProgress next) throws IOException {
        StringBuilder lines = new StringBuilder();
        next.seen().stream().sorted().forEach(name -> lines.append(SEEN).append(' ').append(name).append('\n'));
        next.left().ifPresent(left -> lines.append(LEFT).append(' ').append(left.name()).append(' ')
                .append(left.beat()).append('\n'));
        AtomicFile.write(file, lines.toString().getBytes(StandardCharsets.UTF_8), Existing.REPLACE);
    }
}
