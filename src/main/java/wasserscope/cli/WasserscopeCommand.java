package wasserscope.cli;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wasserscope.cli.bench.BenchCommand;
import wasserscope.cli.console.CheckedOutput;
import wasserscope.cli.console.ErrorLines;
import wasserscope.cli.console.OptionWords;
import wasserscope.cli.console.ScenarioName;
import wasserscope.cli.console.Version;
import wasserscope.cli.render.RenderCommand;
import wasserscope.cli.scenarios.ScenariosCommand;
import wasserscope.cli.simulate.SimulateCommand;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.file.Loaded;
import wasserscope.scenario.library.Library;

/** The command {@code wasserscope}: without a subcommand it opens the window, of which it knows nothing else. */
@Command(
        name = "wasserscope",
        description = "Shows why gradient descent on a wide two-layer network finds the global minimum. "
                + "Without a command, opens the window.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {SimulateCommand.class, RenderCommand.class, ScenariosCommand.class, BenchCommand.class})
public final class WasserscopeCommand implements Callable<Integer> {

    private final ToIntFunction<WindowRequest> window;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "SCENARIO",
            description = "a scenario file, or the name of a built-in scenario, to open in the window")
    private Optional<String> scenario;

    @Option(names = "--fresh", description = "open the window without the last session")
    private boolean fresh;

    @Option(names = "--completion", description = "print a script by which bash and zsh complete these words")
    private boolean completion;

    private WasserscopeCommand(ToIntFunction<WindowRequest> window) {
        this.window = window;
    }

    /**
     * The command line of the program.
     *
     * @param window opens the window, waits until it is closed and returns the exit code
     * @return a command line whose mistakes take one line on the error stream and exit with code 2
     */
    public static CommandLine commandLine(ToIntFunction<WindowRequest> window) {
        return new CommandLine(new WasserscopeCommand(window))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((mistake, _) -> explain(mistake));
    }

    /**
     * Carries out a command line as a process does.
     *
     * @param arguments its words
     * @param standard the standard output; if it fails, other than by nobody reading any more, that is said
     * @return the exit code
     */
    public static int execute(ToIntFunction<WindowRequest> window, OutputStream standard, String... arguments) {
        CheckedOutput outlet = new CheckedOutput(standard);
        CommandLine line = commandLine(window).setOut(outlet.writer());
        int code = line.execute(arguments);
        return outlet.finish()
                .map(reason -> ErrorLines.failure(line.getCommandSpec(), "the output cannot be written: " + reason))
                .orElse(code);
    }

    @Override
    public Integer call() {
        if (completion) {
            spec.commandLine().getOut().print(AutoComplete.bash(spec.name(), spec.commandLine()));
            return 0;
        }
        if (scenario.isEmpty()) {
            return window.applyAsInt(new WindowRequest(Optional.empty(), Optional.empty(), fresh));
        }
        String name = scenario.get();
        return switch (ScenarioName.load(name)) {
            case Loaded.Whole<Scenario>(Scenario content) -> window.applyAsInt(
                    new WindowRequest(Optional.of(content), file(name), fresh));
            case Loaded.Refused<Scenario> _ when name.matches("[\\w-]+") && !Files.exists(Path.of(name)) ->
                throw new ParameterException(
                        spec.commandLine(), name + " is no command, no built-in scenario and no file");
            case Loaded.Refused<Scenario> refused -> ErrorLines.about(spec, name, refused.faults());
        };
    }

    private static Optional<Path> file(String name) {
        return Library.named(name).isPresent() ? Optional.empty() : Optional.of(Path.of(name).toAbsolutePath());
    }

    private static int explain(ParameterException mistake) {
        CommandSpec spec = mistake.getCommandLine().getCommandSpec();
        return ErrorLines.about(
                spec,
                List.of(OptionWords.sentence(mistake) + " (" + spec.qualifiedName() + " --help lists what there is)"));
    }
}
