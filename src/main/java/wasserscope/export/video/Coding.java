package wasserscope.export.video;

import java.util.Map;

/**
 * How pictures become a file, in FFmpeg's words.
 *
 * @param container the muxer
 * @param containerOptions its options
 * @param codec the encoder
 * @param codecOptions its options
 * @param filters what is done to a picture before it is encoded
 * @param bitsPerPixel how many bits a pixel of a frame may take, 0 if the encoder chooses by quality alone
 */
public record Coding(
        String container,
        Map<String, String> containerOptions,
        String codec,
        Map<String, String> codecOptions,
        String filters,
        double bitsPerPixel) {

    private static final String VIDEO_COLOURS =
            "scale=out_color_matrix=bt709:out_range=tv:flags=bicubic+full_chroma_inp+bitexact,format=yuv420p";

    /** Copies the options. */
    public Coding {
        containerOptions = Map.copyOf(containerOptions);
        codecOptions = Map.copyOf(codecOptions);
    }

    /**
     * H.264 (constrained baseline) in MP4, the index in front, so that it begins to play before it is loaded. Frames that depend on no other
     * come often: in between, the encoder leaves ghosts of faint lines that have moved.
     */
    public static final Coding MP4 = new Coding(
            "mp4", Map.of("movflags", "+faststart"), "libopenh264",
            Map.of("rc_mode", "quality", "allow_skip_frames", "0", "qmin", "10", "qmax", "26", "g", "15", "threads",
                    "1"),
            VIDEO_COLOURS, 0.12);

    /** VP9 in WebM. */
    public static final Coding WEBM = new Coding(
            "webm", Map.of(), "libvpx-vp9",
            Map.of("deadline", "realtime", "cpu-used", "6", "crf", "24", "threads", "1"), VIDEO_COLOURS, 0);

    /**
     * Animated WebP.
     *
     * @param repeats how often it is played, 0 for ever
     */
    public static Coding webp(int repeats) {
        return new Coding(
                "webp", Map.of("loop", Integer.toString(repeats)), "libwebp_anim",
                Map.of("quality", "80", "compression_level", "2"), "format=bgra", 0);
    }

    /**
     * GIF, in the colours of a {@link Palette}.
     *
     * @param repeats how often it is played again, 0 for ever, −1 not at all
     * @param lastDelay how long the last frame stays, in hundredths of a second
     */
    public static Coding gif(int repeats, int lastDelay) {
        return new Coding(
                "gif", Map.of("loop", Integer.toString(repeats), "final_delay", Integer.toString(lastDelay)), "gif",
                Map.of(),
                "paletteuse=dither=bayer:bayer_scale=3:diff_mode=rectangle", 0);
    }

    /** A file a frame. */
    public static final Coding PNG =
            new Coding("image2", Map.of("start_number", "1"), "png", Map.of(), "format=rgb24", 0);
}
