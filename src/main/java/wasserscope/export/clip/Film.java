package wasserscope.export.clip;

import java.util.ArrayList;
import java.util.List;
import wasserscope.draw.composition.Format;
import wasserscope.export.job.ExportMonitor;
import wasserscope.export.video.FrameRate;
import wasserscope.export.video.PixelSize;

/** Pictures one after the other, and the file that they become. Its pictures are made anew each time it is opened. Immutable. */
public interface Film {

    /** The fastest rate. */
    FrameRate FASTEST = FrameRate.of(60);

    /** The slowest rate. */
    FrameRate SLOWEST = FrameRate.of(1);

    /** Returns how large its frames are. */
    Format picture();

    /** Returns as what it is written. */
    ClipFormat format();

    /** Returns how many frames a second it has. */
    FrameRate rate();

    /** Returns how it is played. */
    Playback playback();

    /** Returns how many frames are shown once, or one more than {@link Timing#MOST_FRAMES} if there are more. */
    long shown();

    /** Returns what is wrong with it; nothing of one that can be made. */
    List<ClipFault> faults();

    /**
     * Opens it before its first picture.
     *
     * @param threads how many compute
     * @param monitor is asked now and then whether to go on
     */
    FrameSource open(int threads, ExportMonitor monitor);

    /** Returns the size of a frame. */
    default PixelSize size() {
        return new PixelSize(picture().columns(), picture().rows());
    }

    /** Returns how many frames are played, those on the way back included. */
    default long moments() {
        return playback().frames(shown());
    }

    /** Returns how many times more the last frame stands in the file: none where it can wait by its delay. */
    default long copies() {
        return format().waits() ? 0 : Math.round(playback().hold() * rate().perSecond());
    }

    /** Returns how many frames its file has. */
    default long frames() {
        return moments() + copies();
    }

    /** Returns how many seconds it is played, the hold included. */
    default double seconds() {
        return rate().seconds(frames()) + (format().waits() ? playback().hold() : 0);
    }

    /** Returns what is wrong with its size, its rate and its end. */
    default List<ClipFault> faultsOfForm() {
        List<ClipFault> faults = new ArrayList<>();
        PixelSize size = size();
        if (size.width() > ClipLook.LARGEST.width() || size.height() > ClipLook.LARGEST.height()
                || size.width() < ClipLook.SMALLEST.width() || size.height() < ClipLook.SMALLEST.height()) {
            faults.add(new ClipFault.WrongSize(size, ClipLook.SMALLEST, ClipLook.LARGEST));
        } else if (!format().holds(size)) {
            faults.add(new ClipFault.OddSize(format(), size, format().nearest(size)));
        }
        if (rate().hundredths() < SLOWEST.hundredths() || rate().hundredths() > FASTEST.hundredths()) {
            faults.add(new ClipFault.WrongRate(rate(), SLOWEST, FASTEST));
        } else if (!format().holds(rate())) {
            faults.add(new ClipFault.RateNotHeld(format(), rate(), format().nearest(rate())));
        }
        if (!(playback().hold() >= 0 && playback().hold() <= Playback.LONGEST_HOLD)) {
            faults.add(new ClipFault.WrongHold(playback().hold(), Playback.LONGEST_HOLD));
        }
        return faults;
    }
}
