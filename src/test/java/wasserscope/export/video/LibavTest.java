package wasserscope.export.video;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bytedeco.javacpp.BytePointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said when FFmpeg fails. */
class LibavTest {

    private static final int NO_SPACE = -28;
    private static final PixelSize SIZE = new PixelSize(64, 48);

    @TempDir
    private Path folder;

    @Test
    void aTextOfTheLibraryEndsAtItsNul() throws IOException {
        Libav.load();
        try (BytePointer text = new BytePointer(64)) {
            text.fill('x');
            text.put("full\0".getBytes(StandardCharsets.US_ASCII));

            assertEquals("full", Libav.untilNul(text));
        }
        VideoException failure = assertThrows(VideoException.class, () -> Libav.checked(NO_SPACE));
        assertEquals("No space left on device", failure.getMessage());
        assertTrue(failure.isDiskFull());
    }

    @Test
    void whyTheEncodersCannotBeUnpackedIsSaid() {
        LinkageError error = new UnsatisfiedLinkError("no jniavutil in java.library.path");
        error.initCause(new RuntimeException(new IOException("No space left on device")));

        assertEquals(": No space left on device", Libav.because(error));
        assertEquals("", Libav.because(new UnsatisfiedLinkError("none")));
    }

    @Test
    void anEncoderThatThereIsNotOrThatRefusesIsAnErrorWithoutAFile() throws IOException {
        Coding unknown = new Coding("mp4", Map.of(), "no-such-encoder", Map.of(), "format=yuv420p", 0);
        Coding refused = new Coding("mp4", Map.of(), "libopenh264", Map.of(), "format=rgb24", 0); // of other pixels
        for (Coding coding : List.of(unknown, refused)) {
            Path file = folder.resolve("a.mp4");
            assertThrows(VideoException.class, () -> VideoFile.open(file, coding, SIZE, FrameRate.of(25)).close());
            assertFalse(Files.exists(file));
        }
    }
}
