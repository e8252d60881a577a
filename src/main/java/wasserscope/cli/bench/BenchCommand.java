package wasserscope.cli.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wasserscope.flow.start.Start;

/** The command {@code bench}: steps per second of each engine, one line an engine. */
@Command(
        name = "bench",
        description = "Measures the steps per second of each engine, without a window.",
        mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {

    private static final int MOST_SAMPLES = 100_000;
    private static final double LONGEST = 3600;

    @Spec
    private CommandSpec spec;

    @Option(names = "--particles", paramLabel = "M", defaultValue = "1000", description = "how many neurons (1000)")
    private int particles;

    @Option(names = "--samples", paramLabel = "N", defaultValue = "256", description = "how many data points (256)")
    private int samples;

    @Option(names = "--seconds", paramLabel = "S", defaultValue = "3", description = "how long to measure (3)")
    private double seconds;

    @Option(names = "--json", description = "print one JSON object a line")
    private boolean json;

    @Override
    public Integer call() throws JsonProcessingException {
        check(particles >= 1 && particles <= Start.MOST_PARTICLES, "--particles", particles,
                "1 to " + Start.MOST_PARTICLES);
        check(samples >= 2 && samples <= MOST_SAMPLES, "--samples", samples, "2 to " + MOST_SAMPLES);
        check(seconds > 0 && seconds <= LONGEST, "--seconds", seconds, "more than 0, at most " + LONGEST);
        Bench.Result result = Bench.direct(particles, samples, seconds);
        spec.commandLine().getOut().println(json ? asJson(result) : asText(result));
        return 0;
    }

    private void check(boolean allowed, String option, Object value, String range) {
        if (!allowed) {
            throw new ParameterException(spec.commandLine(), option + " is " + value + ", allowed: " + range);
        }
    }

    private static String asJson(Bench.Result result) throws JsonProcessingException {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("engine", result.engine());
        fields.put("particles", result.particles());
        fields.put("samples", result.samples());
        fields.put("threads", result.threads());
        fields.put("steps_per_second", result.stepsPerSecond());
        return new ObjectMapper().writeValueAsString(fields);
    }

    private static String asText(Bench.Result result) {
        return String.format(
                Locale.ROOT,
                "%s: %d particles, %d samples, %d threads: %.1f steps per second",
                result.engine(),
                result.particles(),
                result.samples(),
                result.threads(),
                result.stepsPerSecond());
    }
}
