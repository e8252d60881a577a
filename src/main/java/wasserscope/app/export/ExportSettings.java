package wasserscope.app.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import wasserscope.draw.composition.Format;
import wasserscope.draw.composition.Heading;
import wasserscope.draw.composition.Part;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.Interaction;
import wasserscope.draw.view.View;
import wasserscope.export.clip.Clip;
import wasserscope.export.clip.ClipFault;
import wasserscope.export.clip.ClipFormat;
import wasserscope.export.clip.ClipJob;
import wasserscope.export.clip.ClipLook;
import wasserscope.export.clip.ClipSpan;
import wasserscope.export.clip.ClipWords;
import wasserscope.export.clip.Playback;
import wasserscope.export.data.DataExport;
import wasserscope.export.data.DataJob;
import wasserscope.export.data.DataOrder;
import wasserscope.export.data.PairCurves;
import wasserscope.export.job.ExportJob;
import wasserscope.export.still.Still;
import wasserscope.export.video.FrameRate;
import wasserscope.export.video.PixelSize;
import wasserscope.run.Checkpoint;
import wasserscope.run.Frame;
import wasserscope.scenario.Comparison;
import wasserscope.scenario.Pace;
import wasserscope.words.Words;

/**
 * What is to be exported. Immutable; {@link #faults} tells whether it can be.
 *
 * @param kind as what
 * @param part what of a moment is shown
 * @param size its pixels, before they are multiplied
 * @param scale so many times as many pixels each way, for a PNG
 * @param theme its colours; without one, those of the window
 * @param heading what stands above it
 * @param span which part of the run a clip shows
 * @param rate frames a second of a clip
 * @param playback how a clip is played
 * @param every how many steps apart the rows of a table are; if not said, as the command line does
 */
public record ExportSettings(
        ExportKind kind, Part part, PixelSize size, int scale, Optional<Theme> theme, Heading heading, Span span,
        FrameRate rate, Playback playback, Optional<Long> every) {

    private static final int THREADS = 2;

    /**
     * Which part of a run.
     *
     * @param begin where it begins
     * @param since t at the beginning, where that is said
     * @param until t at the end, where that is said and the length is not counted in steps
     * @param length how long it is, before it is played back again
     * @param unit in what the length is counted
     * @param pace steps between two frames
     */
    public record Span(
            Begin begin, double since, OptionalDouble until, double length, Unit unit, Pace pace) {

        /** Returns t at the end, if it counts. */
        OptionalDouble end() {
            return unit == Unit.STEPS ? OptionalDouble.empty() : until;
        }
    }

    /** Where a clip begins. */
    public enum Begin {
        /** At t = 0. */
        START,
        /** At the moment that the window shows. */
        PRESENT,
        /** At a time. */
        TIME
    }

    /** In what the length of a clip is counted. */
    public enum Unit {
        /** Seconds of the clip. */
        SECONDS,
        /** Steps of the run. */
        STEPS
    }

    /** How many steps are between two frames. */
    public enum Steps {
        /** More and more, one in a hundred of those made. */
        LOGARITHMIC,
        /** Always as many. */
        STEADY
    }

    /** Returns the size of the picture, in pixels and units. */
    Format format() {
        Format usual = Format.of(part, size.width(), size.height());
        return kind == ExportKind.PNG ? usual.sharper(scale) : usual;
    }

    /** Returns how the run is looked at: as in the window, without the hand. */
    View view(View present) {
        View free = present.withProbe(Optional.empty()).withGrip(Interaction.NONE);
        return theme.map(free::withTheme).orElse(free);
    }

    /** Returns the picture of a moment. */
    Still still(Frame frame, View present) {
        return new Still(frame, view(present), part, heading, format());
    }

    /** Returns the clip of the run that goes through a moment, or of the two that are beside each other there. */
    Clip clip(ClipFormat as, Frame frame, View present) {
        List<Checkpoint> starts = frame.sides().stream()
                .map(side -> span.begin() == Begin.PRESENT ? side.moment() : Checkpoint.startOf(side.scenario()))
                .toList();
        boolean counted = span.unit() == Unit.STEPS;
        ClipSpan asked = new ClipSpan(
                from(frame), span.end(), counted ? OptionalLong.of(Math.round(span.length())) : OptionalLong.empty(),
                counted ? OptionalDouble.empty() : OptionalDouble.of(span.length()));
        return new Clip(starts, asked.timing(frame.scenario(), frame::stepOf, rate, span.pace()),
                new ClipLook(part.painter(heading), view(present), format()), as, rate, playback);
    }

    /** Returns the step at which a clip begins. */
    long from(Frame frame) {
        return switch (span.begin()) {
            case START -> 0;
            case PRESENT -> frame.figures().step();
            case TIME -> frame.stepOf(span.since());
        };
    }

    /** Returns what is made in the background: a clip, or the data of the run until a moment; none for a picture. */
    Optional<ExportJob> job(ExportFile file, Frame frame, View present) {
        return kind.isData()
                ? Optional.of(new DataJob(data(file, frame), file.path()))
                : kind.clip().map(as -> new ClipJob(clip(as, frame, present), file.path(), file.existing(), THREADS));
    }

    private DataOrder data(ExportFile file, Frame frame) {
        if (frame.beside().isPresent()) {
            List<Frame> sides = frame.sides();
            Comparison pair = new Comparison(sides.getFirst().scenario(), sides.getLast().scenario());
            return new PairCurves(pair, sides.getFirst().figures().step(), every, file.path(), file.existing());
        }
        Optional<Path> named = Optional.of(file.path());
        return new DataExport(
                frame.scenario(), frame.figures().step(), every,
                kind == ExportKind.PARTICLES ? named : Optional.empty(),
                kind == ExportKind.CURVES ? named : Optional.empty(),
                kind == ExportKind.NETWORK ? named : Optional.empty(),
                kind == ExportKind.FITTED ? named : Optional.empty(), file.existing());
    }

    /** Returns a sentence for each thing that is wrong. */
    List<String> faults(Frame frame, View present) {
        if (kind.isData()) {
            boolean both = frame.beside().isPresent() && kind != ExportKind.CURVES;
            return both ? List.of(Words.of("export.oneSide")) : List.of();
        }
        if (!isSizeAllowed()) {
            return List.of(
                    ClipWords.sentence(new ClipFault.WrongSize(size, ClipLook.SMALLEST, ClipLook.LARGEST)));
        }
        return kind.clip()
                .map(as -> clip(as, frame, present).faults().stream().map(ClipWords::sentence).toList())
                .orElseGet(this::tooManyPixels);
    }

    private boolean isSizeAllowed() {
        return size.width() >= ClipLook.SMALLEST.width() && size.height() >= ClipLook.SMALLEST.height()
                && size.width() <= ClipLook.LARGEST.width() && size.height() <= ClipLook.LARGEST.height();
    }

    private List<String> tooManyPixels() {
        PixelSize most = new PixelSize(2 * ClipLook.LARGEST.width(), 2 * ClipLook.LARGEST.height());
        PixelSize asked = new PixelSize(format().columns(), format().rows());
        return asked.width() <= most.width() && asked.height() <= most.height()
                ? List.of()
                : List.of(ClipWords.sentence(new ClipFault.WrongSize(asked, ClipLook.SMALLEST, most)));
    }
}
