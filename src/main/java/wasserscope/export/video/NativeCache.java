package wasserscope.export.video;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where the native libraries are unpacked, once: the system's folder for what can be made again, or under {@code -Dwasserscope.home=…}.
 */
final class NativeCache {

    private static final String PROPERTY = "org.bytedeco.javacpp.cachedir";
    private static final String HOME = "wasserscope.home";

    private NativeCache() {}

    /** Tells JavaCPP, unless somebody else has. */
    static void use() {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, folder(System.getProperty("os.name"), System.getenv()).toString());
        }
    }

    private static Path folder(String system, Map<String, String> environment) {
        String home = System.getProperty(HOME);
        return home == null ? caches(system, environment).resolve("wasserscope") : Path.of(home, "natives");
    }

    private static Path caches(String system, Map<String, String> environment) {
        Path user = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")));
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
