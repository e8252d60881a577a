package wasserscope.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The hidden names under which files are written until they are whole. Each says which process writes it, on which machine, so that what a
 * killed one has left is known for its own; what this one has left is taken away when it ends. Safe for any thread.
 */
final class PartFiles {

    private static final String ENDING = ".part";

    /** How many characters of the file's own name the hidden one repeats: systems limit its length. */
    private static final int HEAD = 40;
    private static final Pattern NAME =
            Pattern.compile("\\..+\\.(\\p{Alnum}+)-(\\d+)-(\\p{Alnum}+)-\\p{Alnum}+\\.part");
    private static final String MACHINE = machine();
    private static final String OWN =
            MACHINE + "-" + ProcessHandle.current().pid() + "-" + began(ProcessHandle.current());
    private static final Set<Path> CLAIMED = ConcurrentHashMap.newKeySet();

    static {
        takeAwayAtTheEnd();
    }

    private PartFiles() {}

    private static void takeAwayAtTheEnd() {
        try {
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> CLAIMED.forEach(PartFiles::removeQuietly), "part-files"));
        } catch (IllegalStateException ending) {
            return; // the process ends already: what is left then, the next one sweeps
        }
    }

    /** Returns a name beside {@code file} that nobody else uses. */
    static Path beside(Path file) {
        String tail = Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), Character.MAX_RADIX);
        String head = file.getFileName().toString();
        int length = head.offsetByCodePoints(0, Math.min(HEAD, head.codePointCount(0, head.length())));
        return file.resolveSibling("." + head.substring(0, length) + "." + OWN + "-" + tail + ENDING);
    }

    /** Has what is under a name taken away when the process ends. */
    static void claim(Path part) {
        CLAIMED.add(part);
    }

    /** Forgets a name: nothing is there any more, or it is for others to take away. */
    static void release(Path part) {
        CLAIMED.remove(part);
    }

    /** Takes away what processes of this machine that are no more have left in a folder; what cannot be taken away stays. */
    static void sweep(Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            inside.filter(PartFiles::isStale).toList().forEach(PartFiles::removeQuietly);
        } catch (IOException | RuntimeException unreadable) {
            return; // then there is nothing to be swept by this user
        }
    }

    private static boolean isStale(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches() || !name.group(1).equals(MACHINE)) {
            return false;
        }
        try {
            Optional<ProcessHandle> writer = ProcessHandle.of(Long.parseLong(name.group(2)));
            return writer.isEmpty() || !began(writer.get()).equals(name.group(3));
        } catch (NumberFormatException notOurs) {
            return false;
        }
    }

    /** Removes a file, or a folder with the files in it. */
    static void remove(Path part) throws IOException {
        if (Files.isDirectory(part)) {
            List<Path> files;
            try (Stream<Path> inside = Files.list(part)) {
                files = inside.toList();
            }
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(part);
    }

    private static void removeQuietly(Path part) {
        try {
            remove(part);
        } catch (IOException | SecurityException stays) {
            return; // somebody else's, or gone
        }
    }

    /** Returns when a process began, so that another one of its number is told from it. */
    private static String began(ProcessHandle process) {
        long seconds = process.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
        return Long.toString(seconds, Character.MAX_RADIX);
    }

    /** Returns a short mark of this machine: a folder may be shared with another, whose processes are not seen from here. */
    private static String machine() {
        String name = System.getenv().getOrDefault("COMPUTERNAME", "");
        try {
            name += Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        } catch (IOException | RuntimeException none) {
            name += System.getenv().getOrDefault("HOSTNAME", "");
        }
        return Integer.toUnsignedString(name.hashCode(), Character.MAX_RADIX);
    }
}
