package wasserscope.export.video;

import static org.bytedeco.ffmpeg.global.avfilter.AV_BUFFERSRC_FLAG_KEEP_REF;
import static org.bytedeco.ffmpeg.global.avfilter.av_buffersink_get_color_range;
import static org.bytedeco.ffmpeg.global.avfilter.av_buffersink_get_colorspace;
import static org.bytedeco.ffmpeg.global.avfilter.av_buffersink_get_format;
import static org.bytedeco.ffmpeg.global.avfilter.av_buffersink_get_frame;
import static org.bytedeco.ffmpeg.global.avfilter.av_buffersrc_add_frame_flags;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_alloc;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_config;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_free;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_get_filter;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_parse_ptr;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.presets.avutil.AVERROR_EAGAIN;

import org.bytedeco.ffmpeg.avfilter.AVFilterContext;
import org.bytedeco.ffmpeg.avfilter.AVFilterGraph;
import org.bytedeco.ffmpeg.avfilter.AVFilterInOut;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/** A chain of FFmpeg's filters from pictures to pictures. For one thread. */
final class Filters implements AutoCloseable {

    private static final String SOURCE = "buffer@in";
    private static final String PALETTE = "buffer@palette";
    private static final String SINK = "buffersink@out";

    private final AVFilterGraph graph;
    private final AVFilterContext source;
    private final AVFilterContext sink;

    private Filters(String description) throws VideoException {
        graph = Libav.checked(avfilter_graph_alloc());
        graph.nb_threads(1);
        try {
            Libav.checked(avfilter_graph_parse_ptr(
                    graph, description, (AVFilterInOut) null, (AVFilterInOut) null, null));
            Libav.checked(avfilter_graph_config(graph, null));
            source = Libav.checked(avfilter_graph_get_filter(graph, SOURCE));
            sink = Libav.checked(avfilter_graph_get_filter(graph, SINK));
        } catch (VideoException e) {
            close();
            throw e;
        }
    }

    /**
     * Makes a chain.
     *
     * @param chain in FFmpeg's notation, without its ends
     */
    static Filters of(String chain, PixelSize size, FrameRate rate) throws VideoException {
        return new Filters(source(size, rate) + "[a];[a]" + chain + "[b];[b]" + SINK);
    }

    /**
     * Makes a chain whose second input is a palette.
     *
     * @param chain in FFmpeg's notation, without its ends
     */
    static Filters of(String chain, PixelSize size, FrameRate rate, Palette palette) throws VideoException {
        Filters filters = new Filters(source(size, rate) + "[a];" + PALETTE + "=" + Palette.SHAPE
                + "[p];[a][p]" + chain + "[b];[b]" + SINK);
        try {
            AVFilterContext input = Libav.checked(avfilter_graph_get_filter(filters.graph, PALETTE));
            push(input, palette.picture());
            push(input, null);
            return filters;
        } catch (VideoException e) {
            filters.close();
            throw e;
        }
    }

    private static String source(PixelSize size, FrameRate rate) {
        return SOURCE + "=video_size=" + size.width() + "x" + size.height() + ":pix_fmt=" + Pixels.FORMAT
                + ":time_base=100/" + rate.hundredths() + ":frame_rate=" + rate.hundredths()
                + "/100:pixel_aspect=1/1:colorspace=gbr:range=pc";
    }

    /** Takes a picture in; it stays the caller's. */
    void push(AVFrame picture) throws VideoException {
        push(source, picture);
    }

    /** Says that no picture follows. */
    void end() throws VideoException {
        push(source, null);
    }

    private static void push(AVFilterContext input, AVFrame picture) throws VideoException {
        Libav.checked(av_buffersrc_add_frame_flags(input, picture, AV_BUFFERSRC_FLAG_KEEP_REF));
    }

    /** Gives a picture out, if there is one. */
    boolean pull(AVFrame into) throws VideoException {
        int answer = av_buffersink_get_frame(sink, into);
        return answer != AVERROR_EAGAIN() && answer != AVERROR_EOF && Libav.checked(answer) >= 0;
    }

    /** Returns the format of the pictures that come out. */
    int format() {
        return av_buffersink_get_format(sink);
    }

    /** Returns the matrix of their colours. */
    int colourSpace() {
        return av_buffersink_get_colorspace(sink);
    }

    /** Returns the range of their numbers. */
    int colourRange() {
        return av_buffersink_get_color_range(sink);
    }

    @Override
    public void close() {
        avfilter_graph_free(graph);
    }
}
