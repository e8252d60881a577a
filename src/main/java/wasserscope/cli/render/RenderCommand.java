package wasserscope.cli.render;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wasserscope.cli.console.ErrorLines;
import wasserscope.cli.console.OptionWords;
import wasserscope.cli.console.OutputFiles;
import wasserscope.cli.console.ScenarioName;
import wasserscope.cli.console.StoryName;
import wasserscope.draw.composition.Part;
import wasserscope.export.clip.ClipFormat;
import wasserscope.export.clip.NumberedNames;
import wasserscope.export.lesson.Subtitles;
import wasserscope.export.still.Still;
import wasserscope.export.still.StillKind;
import wasserscope.file.Existing;
import wasserscope.file.WriteFault;
import wasserscope.scenario.Comparison;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.Subject;
import wasserscope.scenario.json.Loaded;
import wasserscope.story.Story;
import wasserscope.words.Words;

/** The command {@code render}: a clip of a run, or a picture of one of its moments, in the kind that the file's ending says. */
@Command(
        name = "render",
        description = "${bundle:cli.render}",
        footer = {"", "${bundle:cli.render.clips}", "${bundle:cli.render.pictures}", "${bundle:cli.render.stories}"},
        mixinStandardHelpOptions = true)
public final class RenderCommand implements Callable<Integer> {

    private static final long MOST_STEPS = 1_000_000_000_000L;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "${bundle:cli.label.scenario}", description = "${bundle:cli.render.scenario}")
    private String scenario;

    @Option(
            names = "--beside",
            paramLabel = "${bundle:cli.label.scenario}",
            description = "${bundle:cli.render.beside}")
    private Optional<String> beside;

    @Option(
            names = "--out",
            paramLabel = "${bundle:cli.label.file}",
            required = true,
            description = "${bundle:cli.render.out}")
    private Path out;

    @Option(
            names = "--steps",
            paramLabel = "N",
            description = "${bundle:cli.render.steps}")
    private Optional<Long> steps;

    @Option(names = "--subtitles", description = "${bundle:cli.render.subtitles}")
    private boolean subtitles;

    @Option(names = "--force", description = "${bundle:cli.force}")
    private boolean force;

    @Mixin
    private RenderLook look;

    @Mixin
    private RenderTiming timing;

    @Override
    public Integer call() throws InterruptedException {
        if (StoryName.isStory(scenario)) {
            return story();
        }
        List<String> mistakes = mistakes();
        if (!mistakes.isEmpty()) {
            return ErrorLines.about(spec, mistakes);
        }
        if (beside.isEmpty()) {
            return render(scenario, ScenarioName.subject(scenario, spec));
        }
        return switch (ScenarioName.load(scenario, spec)) {
            case Loaded.Whole<Scenario>(Scenario left) -> render(beside.get(), ScenarioName.load(beside.get(), spec)
                    .then(right -> new Loaded.Whole<>(new Comparison(left, right))));
            case Loaded.Refused<Scenario> refused -> ErrorLines.about(spec, scenario, refused.faults());
        };
    }

    private int story() throws InterruptedException {
        List<String> mistakes = new StoryOptions(spec, scenario, out, existing()).mistakes(look, timing);
        temporary(mistakes);
        if (!mistakes.isEmpty()) {
            return ErrorLines.about(spec, mistakes);
        }
        Optional<Path> beside = subtitles ? Optional.of(Subtitles.beside(out)) : Optional.empty();
        return switch (StoryName.load(scenario)) {
            case Loaded.Whole<Story>(Story story) ->
                new RenderedStory(spec, story, out, existing(), look).render(timing, beside);
            case Loaded.Refused<Story> refused -> ErrorLines.about(spec, scenario, refused.faults());
        };
    }

    /** Renders what was read under a name, or says what is wrong with that. */
    private int render(String name, Loaded<Subject> loaded) throws InterruptedException {
        return switch (loaded) {
            case Loaded.Whole<Subject>(Subject subject) -> render(subject);
            case Loaded.Refused<Subject> refused -> ErrorLines.about(spec, name, refused.faults());
        };
    }

    private List<String> mistakes() {
        List<String> mistakes = new ArrayList<>();
        Optional<ClipFormat> clip = ClipFormat.of(out);
        if (clip.isEmpty() && NumberedNames.isNearlyPattern(String.valueOf(out.getFileName()))) {
            mistakes.add(Words.of("render.noPlace", out));
        } else if (clip.isEmpty() && StillKind.of(out).isEmpty()) {
            mistakes.add(RenderWords.sentence(new WriteFault.UnknownEnding(out, endings())));
        } else if (clip.isEmpty()) {
            timing.given().forEach(option -> mistakes.add(Words.of("cli.forClips", option, out)));
            Still.hindrance(out, existing()).map(RenderWords::sentence).ifPresent(mistakes::add);
        } else {
            timing.check(mistakes, clip.get(), steps.isPresent());
        }
        if (Stream.concat(Stream.of(scenario), beside.stream())
                .anyMatch(name -> new OutputFiles(ScenarioName.file(name), existing(), mistakes).isInput(out))) {
            mistakes.add(Words.of("cli.out.input", "--out", out));
        }
        if (subtitles) {
            mistakes.add(Words.of("render.subtitles", scenario));
        }
        temporary(mistakes);
        look.check(mistakes);
        steps.filter(n -> n < 0 || n > MOST_STEPS)
                .ifPresent(n -> mistakes.add(OptionWords.notAllowed("--steps", n, OptionWords.range(0, MOST_STEPS))));
        return mistakes;
    }

    private static void temporary(List<String> mistakes) {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        if (!Files.isDirectory(temporary) || !Files.isWritable(temporary)) {
            mistakes.add(Words.of("files.noTemporary", temporary));
        }
    }

    private static List<String> endings() {
        return Stream.of(ClipFormat.endings(), StillKind.endings()).flatMap(List::stream).toList();
    }

    private Existing existing() {
        return force ? Existing.REPLACE : Existing.KEEP;
    }

    private int render(Subject subject) throws InterruptedException {
        try {
            String titles = subject.runs().stream().map(Scenario::title).collect(Collectors.joining());
            String unshown = look.heading().unshown(look.part() == Part.ALL ? titles : "");
            if (!unshown.isEmpty()) {
                ErrorLines.remark(spec, Words.of("render.unshown", unshown));
            }
        } catch (UncheckedIOException noFolder) {
            return ErrorLines.failure(spec, Words.of("render.noFonts"));
        }
        Optional<ClipFormat> format = ClipFormat.of(out);
        return format.isPresent()
                ? RenderedClip.render(spec, timing.clip(subject, look, format.get(), steps), out, existing())
                : RenderedStill.render(spec, subject, steps.orElse(0L), look, out, existing());
    }
}
