package wasserscope.export.clip;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.FFmpegLogCallback;
import org.bytedeco.javacv.Frame;
import wasserscope.draw.composition.Format;
import wasserscope.draw.composition.PhasePainter;
import wasserscope.draw.view.View;
import wasserscope.export.video.FrameRate;
import wasserscope.export.video.PixelSize;
import wasserscope.file.Existing;
import wasserscope.run.Checkpoint;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.preset.OpeningScene;

/** Small clips, and what a decoder finds in their files. */
final class Clips {

    /** The size of small clips. */
    static final PixelSize SIZE = new PixelSize(160, 90);

    private Clips() {}

    /** Returns the opening scene with few particles. */
    static Scenario scene() {
        Scenario opening = OpeningScene.opening();
        return opening.with(opening.start().withParticles(30));
    }

    /** Returns a clip of six frames, at the steps 0, 2, 4, … 10. */
    static Clip small(ClipFormat format, FrameRate rate) {
        return new Clip(
                List.of(Checkpoint.startOf(scene())), new Timing(0, 10, new Pace.Steady(2)), look(), format, rate,
                Playback.PLAIN);
    }

    /** Returns a clip of six frames at a rate that suits every format. */
    static Clip small(ClipFormat format) {
        return small(format, FrameRate.of(25));
    }

    /** Returns the look of the phase plane in a small frame. */
    static ClipLook look() {
        return new ClipLook(new PhasePainter(), View.initial(), new Format(160, 90, 0.25));
    }

    /** Returns this clip played otherwise. */
    static Clip played(Clip clip, Playback playback) {
        return new Clip(clip.starts(), clip.timing(), clip.look(), clip.format(), clip.rate(), playback);
    }

    /** Makes a clip and returns how it ended. */
    static ClipOutcome made(Clip clip, Path file, int threads) {
        ClipJob job = new ClipJob(clip, file, Existing.KEEP, threads);
        job.run();
        return job.outcome().orElseThrow();
    }

    /**
     * What a decoder finds.
     *
     * @param frames the pixels of each frame, row by row
     */
    record Decoded(String codec, int width, int height, double rate, List<int[]> frames) {

        static Decoded of(Path file) throws Exception {
            FFmpegLogCallback.setLevel(org.bytedeco.ffmpeg.global.avutil.AV_LOG_FATAL);
            try (FFmpegFrameGrabber grabber = new FFmpegFrameGrabber(file.toFile())) {
                grabber.setPixelFormat(org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGRA);
                grabber.start();
                List<int[]> frames = new ArrayList<>();
                for (Frame frame = grabber.grabImage(); frame != null; frame = grabber.grabImage()) {
                    frames.add(pixels(frame));
                }
                return new Decoded(
                        grabber.getVideoCodecName(), grabber.getImageWidth(), grabber.getImageHeight(),
                        grabber.getVideoFrameRate(), frames);
            }
        }

        private static int[] pixels(Frame frame) {
            var bytes = ((java.nio.ByteBuffer) frame.image[0]).order(java.nio.ByteOrder.LITTLE_ENDIAN);
            int[] argb = new int[frame.imageWidth * frame.imageHeight];
            for (int row = 0; row < frame.imageHeight; row++) {
                for (int column = 0; column < frame.imageWidth; column++) {
                    argb[row * frame.imageWidth + column] = bytes.getInt(row * frame.imageStride + 4 * column);
                }
            }
            return argb;
        }
    }

    /** Returns the mean difference of the channels of two pictures, 0 … 255. */
    static double difference(int[] argb, BufferedImage image) {
        double sum = 0;
        for (int i = 0; i < argb.length; i++) {
            int other = image.getRGB(i % image.getWidth(), i / image.getWidth());
            for (int shift = 0; shift < 24; shift += 8) {
                sum += Math.abs((argb[i] >> shift & 0xff) - (other >> shift & 0xff));
            }
        }
        return sum / argb.length / 3;
    }
}
