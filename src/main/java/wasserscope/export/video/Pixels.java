package wasserscope.export.video;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_RGB;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR0;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.IntPointer;

/** Copies pixels of Java to pictures of FFmpeg. */
final class Pixels {

    /** ARGB in an int, as it lies in memory where the lowest byte comes first, which it does on every host there are encoders for. */
    static final int FORMAT = AV_PIX_FMT_BGR0;

    private Pixels() {}

    /**
     * Returns a picture, which the caller frees.
     *
     * @param argb opaque, row by row
     * @param time counted in frames
     */
    static AVFrame picture(int[] argb, PixelSize size, long time) throws VideoException {
        AVFrame frame = Libav.checked(av_frame_alloc());
        frame.format(FORMAT).width(size.width()).height(size.height()).pts(time).duration(1);
        frame.color_range(AVCOL_RANGE_JPEG).colorspace(AVCOL_SPC_RGB);
        try {
            Libav.checked(av_frame_get_buffer(frame, 0));
        } catch (VideoException e) {
            av_frame_free(frame);
            throw e;
        }
        int stride = frame.linesize(0) / Integer.BYTES;
        try (IntPointer target = new IntPointer(frame.data(0))) {
            for (int row = 0; row < size.height(); row++) {
                target.position((long) row * stride).put(argb, row * size.width(), size.width());
            }
        }
        return frame;
    }
}
