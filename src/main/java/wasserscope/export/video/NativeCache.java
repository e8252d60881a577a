package wasserscope.export.video;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import wasserscope.words.Words;

/**
 * Where the native libraries are unpacked, once: the system's folder for what can be made again, or under {@code -Dwasserscope.home=…}.
 */
final class NativeCache {

    private static final String PROPERTY = "org.bytedeco.javacpp.cachedir";
    /** More than the libraries take, in bytes; asked for only when they are not found. */
    private static final long ROOM = 100 << 20;

    private static final String HOME = "wasserscope.home";

    private NativeCache() {}

    /** Tells JavaCPP, unless somebody else has. */
    static void use() {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, folder(System.getProperty("os.name"), System.getenv()).toString());
        }
    }

    /** Tells whether there is a folder at all: a user without a home has none. */
    static boolean isPlaced() {
        return System.getProperty(PROPERTY) != null
                || folder(System.getProperty("os.name"), System.getenv()).isAbsolute();
    }

    /** Returns what is wrong with the folder, in words; nothing if libraries can be unpacked there. */
    static Optional<String> hindrance() {
        Path folder = folder(System.getProperty("os.name"), System.getenv());
        if (!folder.isAbsolute()) {
            return Optional.of(Words.of("encoders.noHome"));
        }
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                return Optional.of(Words.of("encoders.denied", folder));
            }
            return Files.getFileStore(folder).getUsableSpace() < ROOM
                    ? Optional.of(Words.of("encoders.full", folder))
                    : Optional.empty();
        } catch (IOException refused) {
            return Optional.of(Words.of("encoders.denied", folder));
        }
    }

    private static Path folder(String system, Map<String, String> environment) {
        String home = System.getProperty(HOME);
        return home == null ? caches(system, environment).resolve("wasserscope")
                : Path.of(home, "natives").toAbsolutePath();
    }

    private static Path caches(String system, Map<String, String> environment) {
        String home = environment.getOrDefault("HOME", "");
        Path user = Path.of(home.isEmpty() ? System.getProperty("user.home") : home);
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            return Path.of(environment.getOrDefault("LOCALAPPDATA", user.resolve("AppData/Local").toString()));
        }
        if (lower.startsWith("mac")) {
            return user.resolve("Library/Caches");
        }
        String given = environment.getOrDefault("XDG_CACHE_HOME", "");
        return given.isEmpty() ? user.resolve(".cache") : Path.of(given);
    }
}
