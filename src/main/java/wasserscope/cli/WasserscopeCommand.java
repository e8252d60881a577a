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
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import wasserscope.cli.bench.BenchCommand;
import wasserscope.cli.console.CheckedOutput;
import wasserscope.cli.console.ErrorLines;
import wasserscope.cli.console.LanguageOption;
import wasserscope.cli.console.OptionWords;
import wasserscope.cli.console.PathWord;
import wasserscope.cli.console.ScenarioName;
import wasserscope.cli.console.StoryName;
import wasserscope.cli.console.ThreadFailures;
import wasserscope.cli.console.Version;
import wasserscope.cli.data.DataCommand;
import wasserscope.cli.render.RenderCommand;
import wasserscope.cli.scenarios.ScenariosCommand;
import wasserscope.cli.simulate.SimulateCommand;
import wasserscope.cli.stories.StoriesCommand;
import wasserscope.scenario.Subject;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.library.Library;
import wasserscope.scenario.table.ReadTable;
import wasserscope.scenario.table.TableReader;
import wasserscope.scenario.table.cell.Answers;
import wasserscope.story.Story;
import wasserscope.words.Language;
import wasserscope.words.Words;

/** The command {@code wasserscope}: without a subcommand it opens the window, of which it knows nothing else. */
@Command(
        name = "wasserscope",
        description = "${bundle:cli.wasserscope}",
        synopsisSubcommandLabel = "[${bundle:cli.label.command}]",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {SimulateCommand.class, RenderCommand.class, DataCommand.class, ScenariosCommand.class,
                StoriesCommand.class,
                BenchCommand.class})
public final class WasserscopeCommand implements Callable<Integer> {

    private final ToIntFunction<WindowRequest> window;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "${bundle:cli.label.scenario}",
            description = "${bundle:cli.wasserscope.scenario}")
    private Optional<String> scenario;

    @Option(names = "--fresh", description = "${bundle:cli.fresh}")
    private boolean fresh;

    @Option(names = "--completion", description = "${bundle:cli.completion}")
    private boolean completion;

    @Option(
            names = LanguageOption.NAME,
            paramLabel = "LANG",
            scope = ScopeType.INHERIT,
            converter = LanguageOption.Reader.class,
            completionCandidates = LanguageOption.Tags.class,
            description = "${bundle:cli.lang}")
    private Optional<Language> language;

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
        CommandLine line = new CommandLine(new WasserscopeCommand(window))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, new PathWord());
        speak(line, List.of());
        return line
                .setExecutionStrategy(parsed -> {
                    speak(line, parsed.originalArgs());
                    return watched(parsed);
                })
                .setExecutionExceptionHandler((failure, failed, _) -> ErrorLines.failure(
                        failed.getCommandSpec(), ThreadFailures.sentence(failure)))
                .setParameterExceptionHandler((mistake, words) -> {
                    speak(line, List.of(words));
                    return explain(mistake);
                });
    }

    private static int watched(CommandLine.ParseResult parsed) {
        CommandSpec spec = parsed.asCommandLineList().getLast().getCommandSpec();
        return ThreadFailures.watch(spec, () -> new CommandLine.RunLast().execute(parsed));
    }

    /** Says all that follows, the help too, in the language that a command line asks for. */
    private static void speak(CommandLine line, List<String> words) {
        Language language = LanguageOption.of(words);
        Words.speak(language);
        line.setResourceBundle(language.bundle());
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
        int code = execute(line, arguments);
        return outlet.finish()
                .map(reason -> ErrorLines.failure(line.getCommandSpec(), Words.of("cli.noOutput", reason)))
                .orElse(code);
    }

    /** Says what stopped a window that was opened without a command line; returns the exit code. */
    public static int failed(Throwable failure) {
        return ErrorLines.failure(commandLine(_ -> 0).getCommandSpec(), ThreadFailures.sentence(failure));
    }

    private static int execute(CommandLine line, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError tooLittle) {
            return ErrorLines.failure(line.getCommandSpec(), ThreadFailures.sentence(tooLittle));
        }
    }

    @Override
    public Integer call() {
        if (completion) {
            spec.commandLine().getOut().print(AutoComplete.bash(spec.name(), spec.commandLine()));
            return 0;
        }
        if (scenario.isEmpty()) {
            return window.applyAsInt(
                    WindowRequest.of(Optional.empty(), Optional.empty(), fresh, language));
        }
        String name = scenario.get();
        if (StoryName.isStory(name)) {
            return story(name);
        }
        Optional<Path> table = ScenarioName.table(name);
        if (table.isPresent()) {
            return table(table.get());
        }
        return switch (ScenarioName.subject(name, spec)) {
            case Loaded.Whole<Subject>(Subject content) -> window.applyAsInt(
                    WindowRequest.of(Optional.of(content), file(name), fresh, language));
            case Loaded.Refused<Subject> _ when name.matches("[\\w-]+") && !Files.exists(Path.of(name)) ->
                throw new ParameterException(
                        spec.commandLine(), Words.of("cli.unknownName", name));
            case Loaded.Refused<Subject> refused -> ErrorLines.about(spec, name, refused.faults());
        };
    }

    /** Opens a table in the window, if it can be read at all: what is wrong is said before there is one. */
    private int table(Path file) {
        return switch (TableReader.read(file, Answers.NONE)) {
            case Loaded.Whole<ReadTable> _ -> window.applyAsInt(new WindowRequest(
                    Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.of(file.toAbsolutePath()), fresh, language));
            case Loaded.Refused<ReadTable> refused -> ErrorLines.about(spec, file.toString(), refused.faults());
        };
    }

    private int story(String name) {
        return switch (StoryName.load(name)) {
            case Loaded.Whole<Story>(Story story) -> window.applyAsInt(new WindowRequest(
                    Optional.empty(), Optional.of(story), StoryName.file(name).map(Path::toAbsolutePath),
                    Optional.empty(), fresh, language));
            case Loaded.Refused<Story> refused -> ErrorLines.about(spec, name, refused.faults());
        };
    }

    private static Optional<Path> file(String name) {
        return Library.named(name).isPresent() ? Optional.empty() : Optional.of(Path.of(name).toAbsolutePath());
    }

    private static int explain(ParameterException mistake) {
        CommandSpec spec = mistake.getCommandLine().getCommandSpec();
        return ErrorLines.about(
                spec,
                List.of(Words.of("cli.seeHelp", OptionWords.sentence(mistake), spec.qualifiedName())));
    }
}
