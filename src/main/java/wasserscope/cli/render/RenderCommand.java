package wasserscope.cli.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wasserscope.cli.console.ErrorLines;
import wasserscope.cli.console.ScenarioName;
import wasserscope.export.clip.ClipFormat;
import wasserscope.export.still.Still;
import wasserscope.export.still.StillKind;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.file.Existing;
import wasserscope.scenario.file.Loaded;
import wasserscope.scenario.file.WriteFault;

/** The command {@code render}: a clip of a run, or a picture of one of its moments, in the kind that the file's ending says. */
@Command(
        name = "render",
        description = "Writes a clip of a scenario, or a picture of one of its moments, without a window.",
        footer = {
                "", "A clip shows the steps K, 2K, ... up to N: N/K frames. A picture shows step N, or the start.",
                "A name with %%05d, as in frame-%%05d.png, makes a numbered picture of each frame."
        },
        mixinStandardHelpOptions = true)
public final class RenderCommand implements Callable<Integer> {

    private static final long MOST_STEPS = 1_000_000_000_000L;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "a scenario file, or the name of a built-in scenario")
    private String scenario;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "clip: .mp4, .webm, .gif, .webp, %%05d.png; picture: .png, .svg, .pdf")
    private Path out;

    @Option(
            names = "--steps",
            paramLabel = "N",
            description = "clip: how many steps it covers (as many as last ten seconds); picture: which it shows (0)")
    private Optional<Long> steps;

    @Option(names = "--force", description = "replace files that exist")
    private boolean force;

    @Mixin
    private RenderLook look;

    @Mixin
    private RenderTiming timing;

    @Override
    public Integer call() throws InterruptedException {
        List<String> mistakes = mistakes();
        if (!mistakes.isEmpty()) {
            return ErrorLines.about(spec, mistakes);
        }
        return switch (ScenarioName.load(scenario)) {
            case Loaded.Whole<Scenario>(Scenario content) -> render(content);
            case Loaded.Refused<Scenario> refused -> ErrorLines.about(spec, scenario, refused.faults());
        };
    }

    private List<String> mistakes() {
        List<String> mistakes = new ArrayList<>();
        Optional<ClipFormat> clip = ClipFormat.of(out);
        if (clip.isEmpty() && StillKind.of(out).isEmpty()) {
            mistakes.add(RenderWords.sentence(new WriteFault.UnknownEnding(out, endings())));
        } else if (clip.isEmpty()) {
            timing.given().forEach(option -> mistakes.add(option + " is for clips, and " + out + " is a picture"));
            Still.hindrance(out, existing()).map(RenderWords::sentence).ifPresent(mistakes::add);
        } else {
            timing.check(mistakes, steps.isPresent());
        }
        look.check(mistakes);
        steps.filter(n -> n < 0 || n > MOST_STEPS)
                .ifPresent(n -> mistakes.add("--steps is " + n + ", allowed: 0 to " + MOST_STEPS));
        return mistakes;
    }

    private static List<String> endings() {
        List<String> endings = new ArrayList<>();
        for (ClipFormat format : ClipFormat.values()) {
            if (format != ClipFormat.PNG_SEQUENCE) {
                endings.add("." + format.extension());
            }
        }
        endings.addAll(StillKind.endings());
        endings.add("%05d.png");
        return endings;
    }

    private Existing existing() {
        return force ? Existing.REPLACE : Existing.KEEP;
    }

    private int render(Scenario content) throws InterruptedException {
        Optional<ClipFormat> format = ClipFormat.of(out);
        return format.isPresent()
                ? RenderedClip.render(spec, timing.clip(content, look, format.get(), steps), out, existing())
                : RenderedStill.render(spec, content, steps.orElse(0L), look, out, existing());
    }
}
