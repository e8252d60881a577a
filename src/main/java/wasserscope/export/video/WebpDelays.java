package wasserscope.export.video;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** How long the images of an animated WebP stay: the chunks VP8X, ANIM and ANMF of RFC 9649, 2.7. */
public final class WebpDelays {

    private static final int RIFF_HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int EXTENDED = 10;
    private static final int ANIMATION = 6;
    private static final int FRAME = 16;
    private static final int DURATION = 12;
    private static final int LONGEST = (1 << 24) - 1;
    private static final int ANMF = 'A' | 'N' << 8 | 'M' << 16 | 'F' << 24;
    private static final byte HAS_ANIMATION = 2;

    private WebpDelays() {}

    /**
     * Lets the last image stay until the whole takes so long: encoders guess how long that is. Of images that are all the same the encoder
     * has made a picture, which becomes an animation of one image.
     *
     * @param size of the images
     * @param repeats how often it is played, 0 for ever
     * @param milliseconds of the whole
     * @throws IOException if the file cannot be changed
     */
    public static void fill(Path file, PixelSize size, int repeats, long milliseconds) throws IOException {
        if (!lastStays(file, milliseconds)) {
            Files.write(file, animation(Files.readAllBytes(file), size, repeats, milliseconds));
        }
    }

    /** Sets how long the last image stays; tells whether there is one. */
    private static boolean lastStays(Path file, long milliseconds) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer header = buffer(CHUNK_HEADER);
            ByteBuffer duration = buffer(Integer.BYTES);
            long before = 0;
            long lastDuration = 0;
            long lastAt = -1;
            for (long at = RIFF_HEADER; at + CHUNK_HEADER <= channel.size();) {
                channel.read(header.clear(), at);
                if (header.getInt(0) == ANMF) {
                    before += lastDuration;
                    lastAt = at + CHUNK_HEADER + DURATION;
                    channel.read(duration.clear(), lastAt);
                    lastDuration = duration.getInt(0) & LONGEST;
                }
                long length = Integer.toUnsignedLong(header.getInt(Integer.BYTES));
                at += CHUNK_HEADER + length + length % 2;
            }
            if (lastAt >= 0) {
                duration.putInt(0, Math.clamp(milliseconds - before, 1, LONGEST));
                channel.write(duration.position(0).limit(Integer.BYTES - 1), lastAt);
            }
            return lastAt >= 0;
        }
    }

    /** Returns a picture, a header of the container and chunks, as an animation of one image. */
    private static byte[] animation(byte[] picture, PixelSize size, int repeats, long milliseconds) {
        int image = picture.length - RIFF_HEADER;
        int length = 4 + 3 * CHUNK_HEADER + EXTENDED + ANIMATION + FRAME + image;
        ByteBuffer out = buffer(CHUNK_HEADER + length);
        name(out, "RIFF").putInt(length);
        name(name(out, "WEBP"), "VP8X").putInt(EXTENDED).put(HAS_ANIMATION);
        three(three(three(out, 0), size.width() - 1), size.height() - 1);
        name(out, "ANIM").putInt(ANIMATION).putInt(0).putShort((short) repeats);
        name(out, "ANMF").putInt(FRAME + image);
        three(three(out, 0), 0);
        three(three(three(out, size.width() - 1), size.height() - 1), Math.clamp(milliseconds, 1, LONGEST));
        out.put((byte) 0).put(picture, RIFF_HEADER, image).flip();
        byte[] whole = new byte[out.remaining()];
        out.get(whole);
        return whole;
    }

    private static ByteBuffer name(ByteBuffer out, String chunk) {
        return out.put(chunk.getBytes(StandardCharsets.US_ASCII));
    }

    private static ByteBuffer three(ByteBuffer out, int number) {
        return out.putShort((short) number).put((byte) (number >> Short.SIZE));
    }

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
