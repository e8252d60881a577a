package wasserscope.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command {@code wasserscope}: without a subcommand it opens the window, of which it knows nothing else. */
@Command(
        name = "wasserscope",
        description = "Shows why gradient descent on a wide two-layer network finds the global minimum. "
                + "Without a command, opens the window.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {SimulateCommand.class, ScenariosCommand.class, BenchCommand.class})
public final class WasserscopeCommand implements Callable<Integer> {

    private final Callable<Integer> window;

    private WasserscopeCommand(Callable<Integer> window) {
        this.window = window;
    }

    /**
     * The command line of the program.
     *
     * @param window opens the window, waits until it is closed and returns the exit code
     * @return a command line whose mistakes take one line on the error stream and exit with code 2
     */
    public static CommandLine commandLine(Callable<Integer> window) {
        return new CommandLine(new WasserscopeCommand(window))
                .setParameterExceptionHandler((mistake, _) -> explain(mistake));
    }

    @Override
    public Integer call() throws Exception {
        return window.call();
    }

    private static int explain(ParameterException mistake) {
        var command = mistake.getCommandLine();
        var name = command.getCommandSpec().qualifiedName();
        command.getErr().printf("%s: %s (%s --help lists what there is)%n", name, mistake.getMessage(), name);
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }
}
