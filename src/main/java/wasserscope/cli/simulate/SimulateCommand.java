package wasserscope.cli.simulate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import wasserscope.cli.console.Disk;
import wasserscope.cli.console.ErrorLines;
import wasserscope.cli.console.OutputFiles;
import wasserscope.cli.console.Progress;
import wasserscope.cli.console.ScenarioName;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.file.Loaded;

/** The command {@code simulate}: steps a scenario, prints its numbers as one JSON object and writes what is asked for. */
@Command(
        name = "simulate",
        description = "Steps a scenario without a window and prints its numbers as one JSON object.",
        mixinStandardHelpOptions = true)
public final class SimulateCommand implements Callable<Integer> {

    private static final long MOST_STEPS = 1_000_000_000_000L;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "a scenario file, or the name of a built-in scenario")
    private String scenario;

    @Option(names = "--steps", paramLabel = "N", required = true, description = "how many steps to make")
    private long steps;

    @Option(
            names = "--record-every",
            paramLabel = "K",
            description = "write the steps 0, K, 2K, ... and N (particles: N; curves: 1)")
    private Optional<Long> every;

    @Option(names = "--out", paramLabel = "FILE", description = "write the particles, as CSV")
    private Optional<Path> out;

    @Option(names = "--curves", paramLabel = "FILE", description = "write the curves, as CSV")
    private Optional<Path> curves;

    @Option(names = "--network", paramLabel = "FILE", description = "write the network, as JSON")
    private Optional<Path> network;

    @Option(names = "--force", description = "replace files that exist")
    private boolean force;

    @Override
    public Integer call() throws JsonProcessingException {
        List<String> mistakes = mistakes();
        if (!mistakes.isEmpty()) {
            return ErrorLines.about(spec, mistakes);
        }
        return switch (ScenarioName.load(scenario)) {
            case Loaded.Whole<Scenario>(Scenario content) -> simulate(content);
            case Loaded.Refused<Scenario> refused -> ErrorLines.about(spec, scenario, refused.faults());
        };
    }

    private List<String> mistakes() {
        List<String> mistakes = new ArrayList<>();
        if (steps < 0 || steps > MOST_STEPS) {
            mistakes.add("--steps is " + steps + ", allowed: 0 to " + MOST_STEPS);
        }
        every.filter(k -> k < 1).ifPresent(k -> mistakes.add("--record-every is " + k + ", allowed: 1 or more"));
        OutputFiles outputs = new OutputFiles(force, mistakes);
        out.ifPresent(file -> outputs.check("--out", file));
        curves.ifPresent(file -> outputs.check("--curves", file));
        network.ifPresent(file -> outputs.check("--network", file));
        return mistakes;
    }

    private int simulate(Scenario content) throws JsonProcessingException {
        Simulate.Result result;
        try (Recorder recorder = new Recorder(content, every, steps);
                Progress progress = new Progress(spec.commandLine().getErr(), "step", steps)) {
            recorder.openParticles(out);
            recorder.openCurves(curves);
            recorder.openNetwork(network);
            result = Simulate.run(content, steps, recorder, progress);
            recorder.complete();
        } catch (IOException e) {
            return ErrorLines.failure(spec, "the files cannot be written: " + Disk.reason(e));
        }
        spec.commandLine().getOut().println(new ObjectMapper().writeValueAsString(Summary.of(result)));
        spec.commandLine().getOut().flush();
        if (!result.diverged()) {
            return 0;
        }
        return ErrorLines.failure(
                spec, "step " + (result.figures().step() + 1) + " diverges; the last finite moment was taken");
    }
}
