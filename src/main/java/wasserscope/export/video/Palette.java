package wasserscope.export.video;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGB32;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import org.bytedeco.ffmpeg.avutil.AVFrame;

/** The 256 colours that suit a whole clip best, found from some of its frames. For one thread. */
public final class Palette implements AutoCloseable {

    /** What a palette is as an input of {@link Filters}. */
    static final String SHAPE = "video_size=16x16:pix_fmt=" + AV_PIX_FMT_RGB32
            + ":time_base=1/1:pixel_aspect=1/1:colorspace=gbr:range=pc";

    private final PixelSize size;
    private final Filters filters;
    private final AVFrame picture;
    private long count;

    /** Begins a palette for clips of that size. */
    public Palette(PixelSize size) throws VideoException {
        Libav.load();
        this.size = size;
        this.filters = Filters.of("palettegen=stats_mode=full", size, FrameRate.of(1));
        this.picture = av_frame_alloc();
        if (picture == null) {
            filters.close();
        }
        Libav.checked(picture);
    }

    /** Takes the colours of a frame into account; opaque ARGB, row by row. */
    public void add(int[] argb) throws VideoException {
        AVFrame frame = Pixels.picture(argb, size, count);
        count++;
        try {
            filters.push(frame);
        } finally {
            av_frame_free(frame);
        }
    }

    /** Chooses the colours. */
    public void choose() throws VideoException {
        filters.end();
        if (!filters.pull(picture)) {
            throw new VideoException(0, "a clip without frames has no palette");
        }
        picture.pts(0);
    }

    AVFrame picture() {
        return picture;
    }

    @Override
    public void close() {
        filters.close();
        av_frame_free(picture);
    }
}
