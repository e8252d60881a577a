package wasserscope.export.clip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import wasserscope.export.job.ExportMonitor;
import wasserscope.export.video.Coding;
import wasserscope.export.video.Palette;
import wasserscope.export.video.VideoFile;
import wasserscope.export.video.WebpDelays;

/** Makes the frames of a clip and encodes them. For one thread, which steps and encodes while others paint. */
final class ClipWriter {

    /** Where fewer bytes are free the disk is full, whatever the system calls it. */
    static final long NEARLY_NOTHING = 1 << 16;

    /** How many frames a palette is chosen from at most. */
    private static final int PALETTE_FRAMES = 64;

    private static final double MILLI = 1000;
    private static final double CENTI = 100;

    /** How much of the work the choice of a palette is. */
    private static final double PALETTE_PART = 0.25;

    private final Film clip;
    private final int threads;
    private final ExportMonitor monitor;
    private double begin;
    private long played;
    private int[] last = {};
    private Optional<Long> divergedAfter = Optional.empty();

    /**
     * Takes the order.
     *
     * @param threads how many paint
     * @param monitor is told how far it is, and asked whether to go on
     */
    ClipWriter(Film clip, int threads, ExportMonitor monitor) {
        this.clip = clip;
        this.threads = threads;
        this.monitor = monitor;
    }

    /** Returns the last step that could be made, if one could not. */
    Optional<Long> divergedAfter() {
        return divergedAfter;
    }

    /**
     * Writes the clip.
     *
     * @param place where; for a sequence the pattern of the names
     * @param aside where frames may be put aside meanwhile; nothing is there before and after
     * @throws IOException if that cannot be done
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    void write(Path place, Path aside) throws IOException {
        if (clip.format() != ClipFormat.GIF) {
            write(VideoFile.open(place, coding(), clip.size(), clip.rate()), aside);
            if (clip.format() == ClipFormat.WEBP) {
                double seconds = clip.rate().seconds(played) + clip.playback().hold();
                WebpDelays.fill(place, clip.size(), webpRepeats(), Math.round(MILLI * seconds));
            }
            return;
        }
        try (Palette palette = palette()) {
            begin = PALETTE_PART * clip.frames();
            write(VideoFile.open(place, coding(), clip.size(), clip.rate(), palette), aside);
        }
    }

    private Coding coding() {
        boolean once = clip.playback().repeats() == Playback.Repeats.ONCE;
        return switch (clip.format()) {
            case MP4 -> Coding.MP4;
            case WEBM -> Coding.WEBM;
            case GIF -> Coding.gif(once ? -1 : 0, lastDelay());
            case WEBP -> Coding.webp(webpRepeats());
            case PNG_SEQUENCE -> Coding.PNG;
        };
    }

    private int webpRepeats() {
        return clip.playback().repeats() == Playback.Repeats.ONCE ? 1 : 0;
    }

    /** Returns how long the last frame stays, in hundredths of a second. */
    private int lastDelay() {
        return (int) Math.round(CENTI * (clip.rate().seconds(1) + clip.playback().hold()));
    }

    /** Chooses colours from frames spread over the whole clip. */
    private Palette palette() throws IOException {
        Palette palette = new Palette(clip.size());
        try (FrameSource footage = clip.open(threads, monitor);
                FrameRenderer shop = new FrameRenderer(clip.picture(), threads, palette::add)) {
            long frames = clip.shown();
            long every = Math.max(1, frames / PALETTE_FRAMES);
            long frame = 0;
            while (footage.advance()) {
                Shot shot = footage.shot();
                long before = frame;
                frame += shot.frames();
                if (frame / every > before / every || before == 0 || frame == frames) {
                    shop.add(new Shot(shot.frame(), shot.painter(), shot.view(), 1));
                }
                monitor.report(PALETTE_PART * clip.frames() * frame / frames);
            }
            shop.finish();
            palette.choose();
            return palette;
        } catch (IOException | RuntimeException e) {
            palette.close();
            throw e;
        }
    }

    private void write(VideoFile opened, Path aside) throws IOException {
        try (VideoFile video = opened) {
            if (clip.playback().way() == Playback.Way.FORWARD) {
                film(argb -> show(video, argb));
                for (long copy = 0; copy < clip.copies(); copy++) {
                    monitor.token().check();
                    video.add(last);
                }
            } else {
                thereAndBack(video, aside);
            }
            video.finish();
        }
    }

    private void show(VideoFile video, int[] argb) throws IOException {
        video.add(argb);
        played++;
        if (clip.copies() > 0) {
            last = last.length == 0 ? argb.clone() : last;
            System.arraycopy(argb, 0, last, 0, argb.length);
        }
    }

    private void thereAndBack(VideoFile video, Path aside) throws IOException {
        try (FrameSpool spool = new FrameSpool(aside, clip.size().area())) {
            film(argb -> {
                show(video, argb);
                put(spool, argb, aside);
            });
            int[] argb = new int[clip.size().area()];
            for (int frame = spool.size() - 2; frame > 0; frame--) {
                monitor.token().check();
                spool.read(frame, argb);
                show(video, argb);
                report(2L * spool.size() - 2 - frame);
            }
        }
    }

    /** Puts a frame aside; a full disk is told here, for the frames aside are gone as soon as the spool is closed. */
    private static void put(FrameSpool spool, int[] argb, Path aside) throws IOException {
        try {
            spool.add(argb);
        } catch (IOException e) {
            throw Files.getFileStore(aside.getParent()).getUsableSpace() < NEARLY_NOTHING ? new DiskFullException(e)
                    : e;
        }
    }

    private void film(FrameSink sink) throws IOException {
        try (FrameSource footage = clip.open(threads, monitor);
                FrameRenderer shop = new FrameRenderer(clip.picture(), threads, sink)) {
            long frame = 0;
            while (footage.advance()) {
                Shot shot = footage.shot();
                shop.add(shot);
                frame += shot.frames();
                report(frame);
            }
            shop.finish();
            divergedAfter = footage.diverged() ? Optional.of(footage.step()) : Optional.empty();
        }
    }

    private void report(long frame) {
        monitor.report(begin + (1 - begin / clip.frames()) * frame);
    }
}
