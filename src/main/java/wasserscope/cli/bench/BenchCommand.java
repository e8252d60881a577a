package wasserscope.cli.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wasserscope.cli.console.JsonLine;
import wasserscope.cli.console.OptionWords;
import wasserscope.flow.start.Start;
import wasserscope.words.Words;

/** The command {@code bench}: steps per second of each engine, one line an engine. */
@Command(
        name = "bench",
        description = "${bundle:cli.bench}",
        mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {

    private static final int MOST_SAMPLES = 100_000;
    private static final double LONGEST = 3600;

    @Spec
    private CommandSpec spec;

    @Option(names = "--particles", paramLabel = "M", defaultValue = "1000",
            description = "${bundle:cli.bench.particles}")
    private int particles;

    @Option(names = "--samples", paramLabel = "N", defaultValue = "256", description = "${bundle:cli.bench.samples}")
    private int samples;

    @Option(names = "--seconds", paramLabel = "S", defaultValue = "3", description = "${bundle:cli.bench.seconds}")
    private double seconds;

    @Option(names = "--json", description = "${bundle:cli.bench.json}")
    private boolean json;

    @Override
    public Integer call() {
        check(particles >= 1 && particles <= Start.MOST_PARTICLES, "--particles", particles,
                OptionWords.range(1, Start.MOST_PARTICLES));
        check(samples >= 2 && samples <= MOST_SAMPLES, "--samples", samples, OptionWords.range(2, MOST_SAMPLES));
        check(seconds > 0 && seconds <= LONGEST, "--seconds", seconds, Words.of("cli.aboveZero", (int) LONGEST));
        Bench.Result result = Bench.direct(particles, samples, seconds);
        spec.commandLine().getOut().println(json ? asJson(result) : asText(result));
        return 0;
    }

    private void check(boolean allowed, String option, Object value, String range) {
        if (!allowed) {
            throw new ParameterException(spec.commandLine(), OptionWords.notAllowed(option, value, range));
        }
    }

    private static String asJson(Bench.Result result) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("engine", result.engine());
        fields.put("particles", result.particles());
        fields.put("samples", result.samples());
        fields.put("threads", result.threads());
        fields.put("steps_per_second", result.stepsPerSecond());
        return JsonLine.of(fields);
    }

    private static String asText(Bench.Result result) {
        return Words.of("cli.bench.result", result.engine(), result.particles(), result.samples(), result.threads(),
                String.format(Locale.ROOT, "%.1f", result.stepsPerSecond()));
    }
}
