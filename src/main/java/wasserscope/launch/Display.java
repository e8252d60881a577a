package wasserscope.launch;

import java.util.Map;

/** Tells, before JavaFX is asked (it answers with a stack trace), whether there is a display to open a window on. */
final class Display {

    private Display() {}

    /** Whether this process can open a window, or runs on JavaFX's headless platform. */
    static boolean isPresent() {
        return isPresent(System.getProperty("os.name"), System.getProperty("glass.platform", ""), System.getenv());
    }

    /**
     * Whether a process can open a window.
     *
     * @param system the name of the operating system; only on Linux can a display be missing
     * @param platform the platform that JavaFX was told to use; empty for the system's own
     * @param environment the environment variables
     */
    static boolean isPresent(String system, String platform, Map<String, String> environment) {
        return !system.equals("Linux")
                || platform.equals("Headless")
                || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }
}
