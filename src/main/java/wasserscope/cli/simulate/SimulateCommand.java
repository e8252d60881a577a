package wasserscope.cli.simulate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wasserscope.cli.console.ErrorLines;
import wasserscope.cli.console.JsonLine;
import wasserscope.cli.console.OptionWords;
import wasserscope.cli.console.OutputFiles;
import wasserscope.cli.console.Progress;
import wasserscope.cli.console.ScenarioName;
import wasserscope.export.data.DataExport;
import wasserscope.file.Existing;
import wasserscope.run.Side;
import wasserscope.scenario.Comparison;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.Subject;
import wasserscope.scenario.json.Loaded;
import wasserscope.theory.verdict.Verdict;
import wasserscope.words.FileWords;
import wasserscope.words.Words;
import wasserscope.work.CancelToken;

/** The command {@code simulate}: steps a scenario, prints its numbers as one JSON object and writes what is asked for. */
@Command(
        name = "simulate",
        description = "${bundle:cli.simulate}",
        mixinStandardHelpOptions = true)
public final class SimulateCommand implements Callable<Integer> {

    private static final long MOST_STEPS = 1_000_000_000_000L;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "${bundle:cli.label.scenario}", description = "${bundle:cli.scenario}")
    private String scenario;

    @Option(names = "--steps", paramLabel = "N", required = true, description = "${bundle:cli.simulate.steps}")
    private long steps;

    @Option(
            names = "--record-every",
            paramLabel = "K",
            description = "${bundle:cli.simulate.every}")
    private Optional<Long> every;

    @Option(names = "--out", paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.simulate.out}")
    private Optional<Path> out;

    @Option(names = "--curves", paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.simulate.curves}")
    private Optional<Path> curves;

    @Option(names = "--network", paramLabel = "${bundle:cli.label.file}",
            description = "${bundle:cli.simulate.network}")
    private Optional<Path> network;

    @Option(names = "--fitted", paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.simulate.fitted}")
    private Optional<Path> fitted;

    @Option(names = "--side", paramLabel = "left|right", description = "${bundle:cli.simulate.side}")
    private Optional<Side> side;

    @Option(names = "--force", description = "${bundle:cli.force}")
    private boolean force;

    @Override
    public Integer call() {
        List<String> mistakes = mistakes();
        if (!mistakes.isEmpty()) {
            return ErrorLines.about(spec, mistakes);
        }
        return switch (ScenarioName.subject(scenario, spec)) {
            case Loaded.Whole<Subject>(Scenario alone) when side.isEmpty() -> simulate(alone);
            case Loaded.Whole<Subject>(Comparison pair) when side.isPresent() -> simulate(of(side.get(), pair));
            case Loaded.Whole<Subject> _ -> ErrorLines.about(spec, List.of(Words.of(
                    side.isPresent() ? "cli.simulate.noSides" : "cli.simulate.whichSide", scenario)));
            case Loaded.Refused<Subject> refused -> ErrorLines.about(spec, scenario, refused.faults());
        };
    }

    private static Scenario of(Side which, Comparison pair) {
        return switch (which) {
            case LEFT -> pair.left();
            case RIGHT -> pair.right();
        };
    }

    private List<String> mistakes() {
        List<String> mistakes = new ArrayList<>();
        if (steps < 0 || steps > MOST_STEPS) {
            mistakes.add(OptionWords.notAllowed("--steps", steps, OptionWords.range(0, MOST_STEPS)));
        }
        every.filter(k -> k < 1).ifPresent(k -> mistakes.add(
                OptionWords.notAllowed("--record-every", k, Words.of("cli.oneOrMore"))));
        OutputFiles outputs = new OutputFiles(ScenarioName.file(scenario), existing(), mistakes);
        out.ifPresent(file -> outputs.check("--out", file));
        curves.ifPresent(file -> outputs.check("--curves", file));
        network.ifPresent(file -> outputs.check("--network", file));
        fitted.ifPresent(file -> outputs.check("--fitted", file));
        return mistakes;
    }

    private Existing existing() {
        return force ? Existing.REPLACE : Existing.KEEP;
    }

    private int simulate(Scenario content) {
        Optional<DataExport.Result> ended;
        try (Progress progress = new Progress(spec.commandLine().getErr(), "cli.progress.step", steps)) {
            ended = new DataExport(content, steps, every, out, curves, network, fitted, existing())
                    .write(progress::pass, new CancelToken());
        } catch (IOException e) {
            return ErrorLines.failure(spec, Words.of("cli.noFiles", FileWords.reason(e)));
        }
        if (ended.isEmpty()) {
            return ErrorLines.failure(spec, Words.of("export.noStart"));
        }
        DataExport.Result result = ended.get();
        spec.commandLine().getOut()
                .println(JsonLine.of(Summary.of(content.heldAt(result.figures().step()).problem(), result)));
        spec.commandLine().getOut().flush();
        if (result.isWhole()) {
            return 0;
        }
        String sentence = result.verdict() == Verdict.GAVE_UP ? "cli.gaveUp" : "cli.diverges";
        return ErrorLines.failure(spec, Words.of(sentence, String.valueOf(result.figures().step() + 1)));
    }
}
