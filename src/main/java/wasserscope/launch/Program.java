package wasserscope.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import wasserscope.app.WarmUp;
import wasserscope.app.WasserscopeApp;
import wasserscope.app.session.StartupState;
import wasserscope.cli.WasserscopeCommand;
import wasserscope.cli.WindowRequest;
import wasserscope.memory.Home;
import wasserscope.scenario.preset.OpeningScene;

/**
 * The program among its libraries: joins the command line, which knows nothing of a window, to the window.
 *
 * <p>{@link Main} calls it by name, in the loader of {@link WindowLayer}.
 */
public final class Program {

    /** The exit code of a program that cannot start: a wrong command line, a missing display, missing libraries. */
    static final int CANNOT_START = 2;

    private Program() {}

    /**
     * Does what the command line asks.
     *
     * @param arguments the words of the command line
     * @return the exit code of the process
     */
    public static int run(String[] arguments) {
        return WasserscopeCommand.execute(Program::openWindow, new FileOutputStream(FileDescriptor.out), arguments);
    }

    /** Opens the window and waits until it is closed. */
    private static int openWindow(WindowRequest request) {
        if (!Display.isPresent()) {
            return noWindow("there is no display");
        }
        try {
            WarmUp.begin(OpeningScene.opening());
            StartupState usual = StartupState.at(Home.place());
            WasserscopeApp.open(request.scenario()
                    .map(scenario -> usual.on(scenario, request.file()))
                    .orElseGet(() -> request.fresh() ? usual : usual.restored()));
            return 0;
        } catch (UnsupportedOperationException unusable) { // from the toolkit: what the window throws comes wrapped
            return noWindow(unusable.getMessage());
        }
    }

    private static int noWindow(String reason) {
        System.err.println("wasserscope: no window can be opened: " + reason
                + " (simulate, render, scenarios and bench need none; --help tells of them)");
        return CANNOT_START;
    }
}
