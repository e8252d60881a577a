package wasserscope.export.video;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avformat.AVFMT_GLOBALHEADER;
import static org.bytedeco.ffmpeg.global.avformat.AVFMT_NOFILE;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;
import static org.bytedeco.ffmpeg.presets.avutil.AVERROR_EAGAIN;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;

/**
 * A file of moving pictures being written. The same pictures give the same bytes: the encoders run on one thread and write no dates. For
 * one thread at a time.
 */
public final class VideoFile implements AutoCloseable {

    private final PixelSize size;
    private final Filters filters;
    private final AVFormatContext container = new AVFormatContext(null);
    private final AVCodecContext codec;
    private final AVFrame filtered;
    private final AVPacket packet;
    private AVStream stream;
    private long count;

    /**
     * Begins a file.
     *
     * @param file its name; for a coding that makes a file a frame, with a place for the number, as in {@code frame-%05d.png}
     * @throws VideoException if nothing can be written there, or there is no encoder for this machine
     */
    public static VideoFile open(Path file, Coding coding, PixelSize size, FrameRate rate) throws VideoException {
        Libav.load();
        return new VideoFile(file, coding, size, rate, Filters.of(coding.filters(), size, rate));
    }

    /**
     * Begins a file in the colours of a palette, which has been chosen.
     *
     * @throws VideoException if nothing can be written there
     */
    public static VideoFile open(Path file, Coding coding, PixelSize size, FrameRate rate, Palette palette)
            throws VideoException {
        return new VideoFile(file, coding, size, rate, Filters.of(coding.filters(), size, rate, palette));
    }

    private VideoFile(Path file, Coding coding, PixelSize size, FrameRate rate, Filters filters) throws VideoException {
        this.size = size;
        this.filters = filters;
        AVCodec encoder = avcodec_find_encoder_by_name(coding.codec());
        this.codec = avcodec_alloc_context3(encoder);
        this.filtered = av_frame_alloc();
        this.packet = av_packet_alloc();
        try {
            Libav.checked(encoder);
            Libav.checked(codec);
            Libav.checked(filtered);
            Libav.checked(packet);
            String name = file.toString();
            Libav.checked(avformat_alloc_output_context2(container, null, coding.container(), name));
            container.flags(container.flags() | AVFormatContext.AVFMT_FLAG_BITEXACT);
            describe(coding, rate);
            openCodec(encoder, coding);
            openContainer(coding, rate, name);
        } catch (VideoException e) {
            close();
            throw e;
        }
    }

    private void describe(Coding coding, FrameRate rate) {
        try (AVRational tick = new AVRational().num(100).den(rate.hundredths());
                AVRational perSecond = new AVRational().num(rate.hundredths()).den(100);
                AVRational square = new AVRational().num(1).den(1)) {
            codec.width(size.width()).height(size.height()).time_base(tick).framerate(perSecond)
                    .sample_aspect_ratio(square);
        }
        codec.pix_fmt(filters.format()).colorspace(filters.colourSpace()).color_range(filters.colourRange());
        if (filters.colourSpace() == AVCOL_SPC_BT709) {
            codec.color_primaries(AVCOL_PRI_BT709).color_trc(AVCOL_TRC_BT709);
        }
        codec.bit_rate(Math.round(coding.bitsPerPixel() * size.area() * rate.perSecond()));
        codec.gop_size((int) Math.ceil(2 * rate.perSecond()));
        codec.flags(codec.flags() | AV_CODEC_FLAG_BITEXACT);
        if ((container.oformat().flags() & AVFMT_GLOBALHEADER) != 0) {
            codec.flags(codec.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
        }
    }

    private void openCodec(AVCodec encoder, Coding coding) throws VideoException {
        AVDictionary options = Libav.dictionary(coding.codecOptions());
        try {
            Libav.checked(avcodec_open2(codec, encoder, options));
        } finally {
            av_dict_free(options);
        }
    }

    private void openContainer(Coding coding, FrameRate rate, String name) throws VideoException {
        stream = Libav.checked(avformat_new_stream(container, null));
        Libav.checked(avcodec_parameters_from_context(stream.codecpar(), codec));
        try (AVRational perSecond = new AVRational().num(rate.hundredths()).den(100)) {
            stream.time_base(codec.time_base()).avg_frame_rate(perSecond).r_frame_rate(perSecond);
        }
        if ((container.oformat().flags() & AVFMT_NOFILE) == 0) {
            AVIOContext io = new AVIOContext(null);
            Libav.checked(avio_open(io, name, AVIO_FLAG_WRITE));
            container.pb(io);
        }
        AVDictionary options = Libav.dictionary(coding.containerOptions());
        try {
            Libav.checked(avformat_write_header(container, options));
        } finally {
            av_dict_free(options);
        }
    }

    /**
     * Adds a frame.
     *
     * @param argb opaque, row by row
     */
    public void add(int[] argb) throws VideoException {
        AVFrame frame = Pixels.picture(argb, size, count);
        count++;
        try {
            filters.push(frame);
        } finally {
            av_frame_free(frame);
        }
        encodeFiltered();
    }

    /** Writes what is still on the way, and the end of the file. */
    public void finish() throws VideoException {
        filters.end();
        encodeFiltered();
        encode(null);
        Libav.checked(av_write_trailer(container));
        if (container.pb() != null && !container.pb().isNull()) {
            Libav.checked(closeFile());
        }
    }

    private void encodeFiltered() throws VideoException {
        while (filters.pull(filtered)) {
            try {
                encode(filtered);
            } finally {
                av_frame_unref(filtered);
            }
        }
    }

    /** Encodes a picture, or what is left if there is none. */
    private void encode(AVFrame picture) throws VideoException {
        Libav.checked(avcodec_send_frame(codec, picture));
        while (true) {
            int answer = avcodec_receive_packet(codec, packet);
            if (answer == AVERROR_EAGAIN() || answer == AVERROR_EOF) {
                return;
            }
            Libav.checked(answer);
            if (packet.duration() == 0) {
                packet.duration(1);
            }
            av_packet_rescale_ts(packet, codec.time_base(), stream.time_base());
            packet.stream_index(0);
            Libav.checked(av_interleaved_write_frame(container, packet));
        }
    }

    private int closeFile() {
        AVIOContext io = container.pb();
        int answer = avio_closep(io);
        container.pb(null);
        return answer;
    }

    @Override
    public void close() {
        filters.close();
        if (!container.isNull()) {
            boolean owned = (container.oformat().flags() & AVFMT_NOFILE) == 0;
            if (owned && container.pb() != null && !container.pb().isNull()) {
                closeFile();
            }
            avformat_free_context(container);
            container.setNull();
        }
        avcodec_free_context(codec);
        av_frame_free(filtered);
        av_packet_free(packet);
    }
}
