package wasserscope.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import wasserscope.app.WasserscopeApp;
import wasserscope.app.canvas.WarmUp;
import wasserscope.app.session.StartupState;
import wasserscope.cli.WasserscopeCommand;
import wasserscope.cli.WindowRequest;
import wasserscope.memory.StateFolder;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.words.Language;
import wasserscope.words.Words;

/**
 * The program among its libraries: joins the command line, which knows nothing of a window, to the window.
 *
 * <p>{@link Main} calls it by name, in the loader of {@link WindowLayer}.
 */
public final class Program {

    /** The exit code of a program that cannot start: a wrong command line, a missing display, missing libraries. */
    static final int CANNOT_START = 2;

    private static final String CACHE = "javafx.cachedir";

    private Program() {}

    /**
     * Does what the command line asks.
     *
     * @param arguments the words of the command line
     * @return the exit code of the process
     */
    public static int run(String[] arguments) {
        return arguments.length == 0
                ? openWindow()
                : WasserscopeCommand.execute(Program::openWindow, new FileOutputStream(FileDescriptor.out), arguments);
    }

    /** Opens the window where nothing is asked: to read the options that there are would take a third of a second. */
    private static int openWindow() {
        Words.speak(Language.nearest(Locale.getDefault()));
        try {
            return openWindow(WindowRequest.USUAL);
        } catch (RuntimeException | OutOfMemoryError failure) {
            return WasserscopeCommand.failed(failure);
        }
    }

    /** Opens the window and waits until it is closed. */
    private static int openWindow(WindowRequest request) {
        if (!Display.isPresent()) {
            return noWindow(Words.of("launch.noDisplay"));
        }
        try {
            unpackSomewhere();
            request.language().or(() -> StartupState.language(StateFolder.place())).ifPresent(Words::speak);
            WarmUp.begin(OpeningScene.opening());
            StartupState usual = StartupState.at(StateFolder.place());
            StartupState begun = request.subject()
                    .map(subject -> usual.on(subject, request.file()))
                    .orElseGet(() -> request.fresh() || request.story().isPresent() || request.table().isPresent()
                            ? usual
                            : usual.restored());
            StartupState first = request.table().map(begun::opening).orElse(begun);
            WasserscopeApp.open(request.story().map(story -> first.telling(story, request.file())).orElse(first));
            return 0;
        } catch (UnsupportedOperationException unusable) { // from the toolkit: what the window throws comes wrapped
            return noWindow(unusable.getMessage());
        }
    }

    /** JavaFX unpacks its libraries below the user's home, or here: for a user without one in a folder that is made anew. */
    private static void unpackSomewhere() {
        if (Path.of(System.getProperty("user.home")).isAbsolute() || System.getProperty(CACHE) != null) {
            return;
        }
        try {
            System.setProperty(CACHE, Files.createTempDirectory("wasserscope").toString());
        } catch (IOException none) {
            return; // then the toolkit says what it lacks
        }
    }

    private static int noWindow(String reason) {
        System.err.println("wasserscope: " + Words.of("launch.noWindow", reason));
        return CANNOT_START;
    }
}
