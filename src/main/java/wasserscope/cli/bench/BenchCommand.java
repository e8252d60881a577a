package wasserscope.cli.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wasserscope.cli.console.JsonLine;
import wasserscope.cli.console.OptionWords;
import wasserscope.draw.composition.Format;

import wasserscope.flow.start.Start;
import wasserscope.problem.sum.EngineKind;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.json.Names;
import wasserscope.scenario.preset.Model;
import wasserscope.words.Words;
import wasserscope.work.WorkerPool;

/** The command {@code bench}: steps per second of each engine, one line an engine, or pictures per second. */
@Command(
        name = "bench",
        description = "${bundle:cli.bench}",
        mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {

    private static final int MOST_SAMPLES = 100_000;
    private static final double LONGEST = 3600;

    @Spec
    private CommandSpec spec;

    @Option(names = "--model", paramLabel = "${bundle:cli.label.model}", defaultValue = "sigmoid-threshold",
            description = "${bundle:cli.bench.model}")
    private String model;

    @Option(names = "--engine", paramLabel = "${bundle:cli.label.engine}", description = "${bundle:cli.bench.engine}")
    private Optional<String> engine;

    @Option(names = "--particles", paramLabel = "M", defaultValue = "1000",
            description = "${bundle:cli.bench.particles}")
    private int particles;

    @Option(names = "--samples", paramLabel = "N", description = "${bundle:cli.bench.samples}")
    private Optional<Integer> samples;

    @Option(names = "--threads", paramLabel = "T", description = "${bundle:cli.bench.threads}")
    private Optional<Integer> threads;

    @Option(names = "--run", description = "${bundle:cli.bench.run}")
    private boolean run;

    @Option(names = "--frames", description = "${bundle:cli.bench.frames}")
    private boolean frames;

    @Option(names = "--seconds", paramLabel = "S", defaultValue = "3", description = "${bundle:cli.bench.seconds}")
    private double seconds;

    @Option(names = "--json", description = "${bundle:cli.bench.json}")
    private boolean json;

    @Override
    public Integer call() {
        int processors = Runtime.getRuntime().availableProcessors();
        Model measured = one(Names.of(Model.class), "--model", model);
        checkNumbers(measured, processors);
        Scenario scene =
                UsualScene.of(measured, particles, samples.map(OptionalInt::of).orElseGet(OptionalInt::empty));
        try (WorkerPool pool = WorkerPool.of(threads.orElse(processors))) {
            if (frames) {
                checkFramesAlone();
                print(picture(scene, pool));
            } else {
                for (EngineKind kind : engines(scene)) {
                    print(steps(kind, scene, pool));
                }
            }
        }
        return 0;
    }

    private void checkNumbers(Model measured, int processors) {
        check(particles >= 1 && particles <= Start.MOST_PARTICLES, "--particles", particles,
                OptionWords.range(1, Start.MOST_PARTICLES));
        samples.ifPresent(n -> {
            check(UsualScene.hasSamples(measured), "--samples", n, Words.of("cli.bench.samples.none", model));
            check(n >= 2 && n <= MOST_SAMPLES, "--samples", n, OptionWords.range(2, MOST_SAMPLES));
        });
        threads.ifPresent(t -> check(t >= 1 && t <= processors, "--threads", t, OptionWords.range(1, processors)));
        check(seconds > 0 && seconds <= LONGEST, "--seconds", seconds, Words.of("cli.aboveZero", (int) LONGEST));
    }

    private void check(boolean allowed, String option, Object value, String range) {
        if (!allowed) {
            throw new ParameterException(spec.commandLine(), OptionWords.notAllowed(option, value, range));
        }
    }

    private void checkFramesAlone() {
        if (run || engine.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), Words.of("cli.bench.framesAlone", run ? "--run" : "--engine"));
        }
    }

    private <E> E one(Map<String, E> known, String option, String name) {
        check(known.containsKey(name), option, name, String.join(", ", known.keySet()));
        return known.get(name);
    }

    /** Returns the engine that is asked for, or all that the problem can have. */
    private List<EngineKind> engines(Scenario scene) {
        List<EngineKind> suiting = scene.problem().engines();
        return engine.map(name -> List.of(one(Names.of(suiting), "--engine", name))).orElse(suiting);
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
    }

    private String steps(EngineKind kind, Scenario scene, WorkerPool pool) {
        Bench.Result result =
                Bench.of(kind, scene, run ? Bench.Extent.RUN : Bench.Extent.ENGINE, seconds, pool);
        if (json) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("model", model);
            fields.put("engine", Names.of(kind));
            addSizes(fields, result.samples(), pool);
            fields.put("steps_per_second", result.stepsPerSecond());
            result.runStepsPerSecond().ifPresent(rate -> fields.put("run_steps_per_second", rate));
            return JsonLine.of(fields);
        }
        List<Object> values = new ArrayList<>(sizes(Names.of(kind), result.samples(), pool));
        values.add(rounded(result.stepsPerSecond()));
        result.runStepsPerSecond().ifPresent(rate -> values.add(rounded(rate)));
        return Words.of(
                result.runStepsPerSecond().isPresent() ? "cli.bench.result.run" : "cli.bench.result",
                values.toArray());
    }

    private String picture(Scenario scene, WorkerPool pool) {
        int inputs = scene.problem().data().x().size();
        double rate = Pictures.perSecond(scene, seconds, pool);
        Format format = Pictures.format();
        if (json) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("model", model);
            addSizes(fields, inputs, pool);
            fields.put("width", format.columns());
            fields.put("height", format.rows());
            fields.put("pictures_per_second", rate);
            return JsonLine.of(fields);
        }
        List<Object> values = new ArrayList<>(sizes(model, inputs, pool));
        values.add(format.columns() + "x" + format.rows());
        values.add(rounded(rate));
        return Words.of("cli.bench.picture", values.toArray());
    }

    private void addSizes(Map<String, Object> fields, int inputs, WorkerPool pool) {
        fields.put("particles", particles);
        fields.put("samples", inputs);
        fields.put("threads", pool.threads());
    }

    private List<Object> sizes(String name, int inputs, WorkerPool pool) {
        return List.of(name, particles, inputs, pool.threads());
    }

    private static String rounded(double rate) {
        return String.format(Locale.ROOT, "%.1f", rate);
    }
}
