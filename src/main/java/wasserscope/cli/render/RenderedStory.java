package wasserscope.cli.render;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import wasserscope.cli.console.ErrorLines;
import wasserscope.draw.formula.FormulaFault;
import wasserscope.draw.formula.Typesetter;
import wasserscope.draw.formula.Typesetting;
import wasserscope.draw.sheet.Glyphs;
import wasserscope.export.clip.ClipFault;
import wasserscope.export.clip.ClipFormat;
import wasserscope.export.clip.NumberedNames;
import wasserscope.export.handout.BeatMoment;
import wasserscope.export.handout.Handout;
import wasserscope.export.lesson.StoryClip;
import wasserscope.export.lesson.StoryLook;
import wasserscope.export.lesson.StoryTiming;
import wasserscope.export.lesson.Subtitles;
import wasserscope.export.still.Still;
import wasserscope.export.video.FrameRate;
import wasserscope.file.Existing;
import wasserscope.file.WriteFault;
import wasserscope.file.Writing;
import wasserscope.story.Beat;
import wasserscope.story.Story;
import wasserscope.story.StoryText;
import wasserscope.words.RichText;
import wasserscope.words.StoryWords;
import wasserscope.words.Words;
import wasserscope.work.WorkerPool;

/** Renders a story for the command line: a clip with its subtitles, pictures, or a handout. */
final class RenderedStory {

    private final CommandSpec spec;
    private final Story story;
    private final Path out;
    private final Existing existing;
    private final StoryLook look;

    /** Takes the order, its options checked. */
    RenderedStory(CommandSpec spec, Story story, Path out, Existing existing, RenderLook look) {
        this.spec = spec;
        this.story = story;
        this.out = out;
        this.existing = existing;
        this.look = new StoryLook(look.theme(), Words.language(), look.format());
    }

    /** Returns what is wrong with the formulas, beat by beat; they are set when a picture is made. */
    private List<String> faults() {
        return IntStream.range(0, story.beats().size())
                .mapToObj(beat -> story.beats().get(beat).formula().map(Typesetter::of).flatMap(Typesetting::refusal)
                        .map(fault -> sentence(beat, fault)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String sentence(int beat, FormulaFault fault) {
        return RichText.of(Words.of("render.story.formula", beat + 1, fault.sentence(Words.language()))).plain();
    }

    /**
     * Renders it and returns the exit code.
     *
     * @param timing how fast a clip is
     * @param subtitles the file of the subtitles, if they are wanted
     */
    int render(RenderTiming timing, Optional<Path> subtitles) throws InterruptedException {
        try {
            List<String> faults = faults();
            if (!faults.isEmpty()) {
                return ErrorLines.about(spec, faults);
            }
            String unshown = Glyphs.unshown(texts());
            if (!unshown.isEmpty()) {
                ErrorLines.remark(spec, Words.of("render.unshown", unshown));
            }
        } catch (UncheckedIOException noFolder) {
            return ErrorLines.failure(spec, Words.of("render.noFonts"));
        }
        return switch (StoryOutput.of(out).orElseThrow()) {
            case CLIP -> clip(ClipFormat.of(out).orElseThrow(), timing, subtitles);
            case PICTURES -> pictures();
            case PICTURE -> made(pool -> stills(pool).getFirst().write(out, existing));
            case HANDOUT -> made(pool -> Writing.write(
                    out, Handout.bytes(story, look.theme(), look.language(), pool, () -> false), existing));
        };
    }

    private String texts() {
        Stream<StoryText> beats = story.beats().stream().flatMap(RenderedStory::texts);
        StringBuilder all = new StringBuilder();
        Stream.concat(Stream.of(story.title(), story.summary()), beats)
                .forEach(text -> all.append(RichText.of(StoryWords.of(look.language(), text)).plain()));
        return all.toString();
    }

    private static Stream<StoryText> texts(Beat beat) {
        return Stream.concat(Stream.of(beat.say(), beat.notes()), beat.ask().stream().flatMap(
                ask -> Stream.concat(Stream.of(ask.question(), ask.because()), ask.answers().stream())));
    }

    private int clip(ClipFormat format, RenderTiming timing, Optional<Path> subtitles) throws InterruptedException {
        FrameRate rate = timing.rate(format);
        List<ClipFault> faults =
                new StoryClip(story, new StoryTiming(rate, List.of()), look, format, timing.held(format)).faults();
        if (!faults.isEmpty()) {
            return ErrorLines.about(spec, faults.stream().map(RenderWords::sentence).toList());
        }
        StoryTiming timed;
        try (WorkerPool pool = WorkerPool.ofAllProcessors()) {
            timed = StoryTiming.of(story, look.language(), rate, pool, () -> false);
        }
        StoryClip clip = new StoryClip(story, timed, look, format, timing.held(format));
        int code = RenderedClip.render(spec, clip, out, existing);
        return code == 0 && subtitles.isPresent()
                ? code(Subtitles.write(clip, subtitles.get(), existing))
                : code;
    }

    /** Writes a picture of each beat, once it is clear that all of them can be. */
    private int pictures() {
        NumberedNames names = new NumberedNames(out);
        List<String> hindrances = IntStream.rangeClosed(1, story.beats().size())
                .mapToObj(number -> Writing.hindrance(names.file(number), existing))
                .flatMap(Optional::stream)
                .map(RenderWords::sentence)
                .toList();
        if (!hindrances.isEmpty()) {
            return ErrorLines.about(spec, hindrances);
        }
        return made(pool -> {
            List<Still> stills = new ArrayList<>(stills(pool));
            Optional<WriteFault> fault = Optional.empty();
            for (int number = 1; fault.isEmpty() && number <= stills.size(); number++) {
                fault = stills.get(number - 1).write(names.file(number), existing);
            }
            return fault;
        });
    }

    private List<Still> stills(WorkerPool pool) {
        return BeatMoment.stills(story, look, pool, () -> false);
    }

    private int made(Function<WorkerPool, Optional<WriteFault>> making) {
        try (WorkerPool pool = WorkerPool.ofAllProcessors()) {
            return code(making.apply(pool));
        }
    }

    private int code(Optional<WriteFault> fault) {
        return fault.map(why -> ErrorLines.failure(spec, RenderWords.sentence(why))).orElse(0);
    }
}
