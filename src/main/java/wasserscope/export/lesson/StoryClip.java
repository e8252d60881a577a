package wasserscope.export.lesson;

import java.util.List;
import wasserscope.draw.composition.Format;
import wasserscope.export.clip.ClipFault;
import wasserscope.export.clip.ClipFormat;
import wasserscope.export.clip.Film;
import wasserscope.export.clip.FrameSource;
import wasserscope.export.clip.Playback;
import wasserscope.export.clip.Timing;
import wasserscope.export.job.ExportMonitor;
import wasserscope.export.video.FrameRate;
import wasserscope.story.Story;

/**
 * A clip of a story: beat by beat, with the card of each on its pictures. Immutable.
 *
 * @param story it
 * @param timing how long each of its beats is seen
 * @param look what its pictures look like
 * @param format as what it is written
 * @param playback how it is played
 */
public record StoryClip(Story story, StoryTiming timing, StoryLook look, ClipFormat format, Playback playback)
        implements
            Film {

    @Override
    public Format picture() {
        return look.format();
    }

    @Override
    public FrameRate rate() {
        return timing.rate();
    }

    @Override
    public long shown() {
        return Math.min(timing.frames(), Timing.MOST_FRAMES + 1L);
    }

    @Override
    public List<ClipFault> faults() {
        List<ClipFault> faults = faultsOfForm();
        if (timing.frames() > Timing.MOST_FRAMES) {
            faults.add(new ClipFault.TooLong(Timing.MOST_FRAMES));
        }
        return faults;
    }

    @Override
    public FrameSource open(int threads, ExportMonitor monitor) {
        return new StorySource(this, threads, monitor);
    }
}
