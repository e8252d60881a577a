package wasserscope.export.video;

import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_FATAL;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_strerror;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avfilter;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.Pointer;
import wasserscope.words.Words;

/** The libraries of FFmpeg: loaded when the first clip is made and not before, and made quiet. */
final class Libav {

    private static final int LONGEST_MESSAGE = 256;

    private Libav() {}

    /** Loads the libraries once; what is wrong is said by exceptions and never on the terminal. */
    private static final class Loaded {
        static {
            NativeCache.use();
            Loader.load(avutil.class);
            Loader.load(avcodec.class);
            Loader.load(avformat.class);
            Loader.load(avfilter.class);
            av_log_set_level(AV_LOG_FATAL);
        }

        private Loaded() {}

        static void now() {}
    }

    /**
     * Loads the libraries.
     *
     * @throws VideoException if there are none for this machine, or no folder to unpack them into
     */
    static void load() throws VideoException {
        Optional<String> homeless = NativeCache.isPlaced() ? Optional.empty() : NativeCache.hindrance();
        if (homeless.isPresent()) {
            throw new VideoException(0, homeless.get());
        }
        try {
            Loaded.now();
        } catch (LinkageError missing) {
            throw new VideoException(0, NativeCache.hindrance()
                    .orElseGet(() -> Words.of("encoders.none", Loader.getPlatform()) + because(missing)));
        }
    }

    /** Returns what hindered the loading, if that can be told: the first cause, or the last before it that says something. */
    static String because(Throwable failure) {
        String reason = "";
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException && cause.getMessage() != null) {
                reason = ": " + cause.getMessage();
            }
        }
        return reason;
    }

    /**
     * Returns the answer of a library.
     *
     * @throws VideoException if it is an error
     */
    static int checked(int answer) throws VideoException {
        if (answer >= 0) {
            return answer;
        }
        try (BytePointer text = new BytePointer(LONGEST_MESSAGE)) {
            text.zero();
            av_strerror(answer, text, LONGEST_MESSAGE);
            throw new VideoException(answer, untilNul(text));
        }
    }

    /** Returns the text in a buffer of C's: what stands before the first NUL. */
    static String untilNul(BytePointer text) {
        byte[] bytes = new byte[(int) text.capacity()];
        text.position(0).get(bytes);
        int end = 0;
        while (end < bytes.length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8);
    }

    /** Returns what was allocated. */
    static <P extends Pointer> P checked(P pointer) throws VideoException {
        if (pointer == null || pointer.isNull()) {
            throw new VideoException(0, Words.of("export.noMemory"));
        }
        return pointer;
    }

    /** Returns the options as a dictionary, which the caller frees. */
    static AVDictionary dictionary(Map<String, String> options) {
        AVDictionary dictionary = new AVDictionary(null);
        options.forEach((key, value) -> av_dict_set(dictionary, key, value, 0));
        return dictionary;
    }
}
