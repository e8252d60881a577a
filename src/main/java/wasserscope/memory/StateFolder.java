package wasserscope.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The folder of all that is remembered. (XDG Base Directory Specification, {@code XDG_STATE_HOME}.) */
public final class StateFolder {

    /** The system property that names another folder. */
    public static final String PROPERTY = "wasserscope.home";

    private StateFolder() {}

    /** Returns where the folder belongs for this user on this system; it need not exist. */
    public static Path place() {
        return place(name -> System.getProperty(name, ""), name -> System.getenv().getOrDefault(name, ""));
    }

    /**
     * Returns where the folder belongs.
     *
     * @param property the system properties; empty where there is none
     * @param variable the environment's variables; empty where there is none
     */
    static Path place(UnaryOperator<String> property, UnaryOperator<String> variable) {
        String own = property.apply(PROPERTY);
        if (!own.isBlank()) {
            return Path.of(own).toAbsolutePath();
        }
        Path user = absolute(variable.apply("HOME")).orElseGet(() -> Path.of(property.apply("user.home")));
        String system = property.apply("os.name");
        if (system.startsWith("Windows")) {
            return absolute(variable.apply("LOCALAPPDATA"))
                    .orElseGet(() -> user.resolve("AppData").resolve("Local"))
                    .resolve("Wasserscope");
        }
        if (system.startsWith("Mac")) {
            return user.resolve("Library").resolve("Application Support").resolve("Wasserscope");
        }
        return absolute(variable.apply("XDG_STATE_HOME"))
                .orElseGet(() -> user.resolve(".local").resolve("state"))
                .resolve("wasserscope");
    }

    /** Returns the path that a variable names; the specification has relative ones ignored. */
    private static Optional<Path> absolute(String written) {
        try {
            return Optional.of(written).filter(text -> !text.isBlank()).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /**
     * Makes the folder if there is none, and returns whether it can be written to. A user without a home has none either: no folder is
     * made where the program happens to be started.
     */
    public static boolean isUsable(Path home) {
        if (!home.isAbsolute()) {
            return false;
        }
        try {
            Files.createDirectories(home);
            return Files.isWritable(home);
        } catch (IOException | SecurityException e) {
            return false;
        }
    }
}
