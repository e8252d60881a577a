package wasserscope.cli.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import wasserscope.cli.console.OutputFiles;
import wasserscope.cli.console.StoryName;
import wasserscope.export.clip.ClipFormat;
import wasserscope.export.clip.NumberedNames;
import wasserscope.export.lesson.Subtitles;
import wasserscope.file.Existing;
import wasserscope.file.WriteFault;
import wasserscope.file.Writing;
import wasserscope.words.Words;

/** What is wrong with the options of a command line that renders a story, told before anything is read or created. */
final class StoryOptions {

    private static final Set<String> OF_RUNS = Set.of("--beside", "--steps", "--from", "--to", "--seconds",
            "--steps-per-frame", "--clock", "--boomerang", "--part", "--caption", "--formula");
    private static final Set<String> OF_CLIPS = Set.of("--fps", "--hold", "--loop", "--subtitles");
    private static final Set<String> OF_PICTURES = Set.of("--size", "--scale");

    private final CommandSpec spec;
    private final String name;
    private final Path out;
    private final Existing existing;
    private final List<String> mistakes = new ArrayList<>();

    StoryOptions(CommandSpec spec, String name, Path out, Existing existing) {
        this.spec = spec;
        this.name = name;
        this.out = out;
        this.existing = existing;
    }

    /** Returns a sentence for each mistake. */
    List<String> mistakes(RenderLook look, RenderTiming timing) {
        Optional<StoryOutput> output = StoryOutput.of(out);
        given().filter(OF_RUNS::contains).forEach(option -> mistakes.add(Words.of("render.story.notFor", option)));
        if (output.isEmpty() || isNearlyPattern()) {
            ending();
        } else {
            check(output.get(), timing);
        }
        look.check(mistakes);
        return mistakes;
    }

    private Stream<String> given() {
        return spec.commandLine().getParseResult().matchedOptions().stream().map(OptionSpec::longestName).sorted();
    }

    private boolean isNearlyPattern() {
        return NumberedNames.isNearlyPattern(String.valueOf(out.getFileName()));
    }

    private void ending() {
        String file = String.valueOf(out.getFileName());
        if (isNearlyPattern()) {
            mistakes.add(Words.of("render.noPlace", out));
        } else if (file.toLowerCase(Locale.ROOT).endsWith(StoryOutput.PAGE)) {
            mistakes.add(Words.of("render.story.page", out, String.join(", ", StoryOutput.endings())));
        } else {
            mistakes.add(RenderWords.sentence(new WriteFault.UnknownEnding(out, StoryOutput.endings())));
        }
    }

    private void check(StoryOutput output, RenderTiming timing) {
        if (output == StoryOutput.CLIP) {
            timing.check(mistakes, ClipFormat.of(out).orElseThrow(), false);
        } else {
            given().filter(OF_CLIPS::contains).forEach(option -> mistakes.add(Words.of("cli.forClips", option, out)));
        }
        if (output == StoryOutput.HANDOUT) {
            given().filter(OF_PICTURES::contains)
                    .forEach(option -> mistakes.add(Words.of("render.story.pages", option, out)));
        }
        file("--out", out);
        if (output == StoryOutput.CLIP && given().anyMatch("--subtitles"::equals)) {
            file("--subtitles", Subtitles.beside(out));
        }
    }

    /** Looks whether a file can be written; those of numbered pictures are looked at when their number is known. */
    private void file(String option, Path file) {
        if (new OutputFiles(StoryName.file(name), existing, mistakes).isInput(file)) {
            mistakes.add(Words.of("render.story.input", option, file));
        } else if (StoryOutput.of(file).filter(kind -> kind == StoryOutput.PICTURES).isEmpty()) {
            Writing.hindrance(file, existing).map(RenderWords::sentence).ifPresent(mistakes::add);
        }
    }
}
