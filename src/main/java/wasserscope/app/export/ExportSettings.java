package wasserscope.app.export;

import java.util.List;
import java.util.Optional;
import wasserscope.draw.composition.Format;
import wasserscope.draw.composition.Heading;
import wasserscope.draw.composition.Part;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.Interaction;
import wasserscope.draw.view.View;
import wasserscope.export.clip.Clip;
import wasserscope.export.clip.ClipFault;
import wasserscope.export.clip.ClipFormat;
import wasserscope.export.clip.ClipLook;
import wasserscope.export.clip.ClipWords;
import wasserscope.export.clip.Playback;
import wasserscope.export.clip.Timing;
import wasserscope.export.still.Still;
import wasserscope.export.video.FrameRate;
import wasserscope.export.video.PixelSize;
import wasserscope.run.Checkpoint;
import wasserscope.run.Frame;
import wasserscope.scenario.Pace;

/**
 * What is to be exported. Immutable; {@link #faults} tells whether it can be.
 *
 * @param kind as what
 * @param part what of a moment is shown
 * @param size its pixels, before they are multiplied
 * @param scale so many times as many pixels each way, for a PNG
 * @param theme its colours; without one, those of the window
 * @param heading what stands above it
 * @param begin where a clip begins
 * @param length how long a clip is, before it is played back again
 * @param unit in what the length is counted
 * @param rate frames a second of a clip
 * @param pace steps between two frames of a clip
 * @param playback how a clip is played
 */
public record ExportSettings(
        ExportKind kind, Part part, PixelSize size, int scale, Optional<Theme> theme, Heading heading, Begin begin,
        double length, Unit unit, FrameRate rate, Pace pace, Playback playback) {

    /** Where a clip begins. */
    public enum Begin {
        /** At t = 0. */
        START,
        /** At the moment that the window shows. */
        PRESENT
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

    /** Returns the clip of the run that goes through a moment. */
    Clip clip(ClipFormat as, Frame frame, View present) {
        Checkpoint start = begin == Begin.START ? Checkpoint.startOf(frame.scenario()) : frame.moment();
        long from = start.state().step();
        Timing timing = switch (unit) {
            case SECONDS -> Timing.ofFrames(from, Math.max(1, Math.round(length * rate.perSecond())), pace);
            case STEPS -> new Timing(from, Math.round(length), pace);
        };
        return new Clip(start, timing,
                new ClipLook(part.painter(heading), view(present), format()), as, rate, playback);
    }

    /** Returns a sentence for each thing that is wrong. */
    List<String> faults(Frame frame, View present) {
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
