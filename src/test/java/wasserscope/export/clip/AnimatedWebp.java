package wasserscope.export.clip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in the chunks of an animated WebP (RFC 9649, 2.7.1).
 *
 * @param width of the canvas
 * @param height of the canvas
 * @param repeats how often it is played, 0 for ever
 * @param durations of its images, in milliseconds
 */
record AnimatedWebp(int width, int height, int repeats, List<Integer> durations) {

    static AnimatedWebp of(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        int width = 0;
        int height = 0;
        int repeats = -1;
        List<Integer> durations = new ArrayList<>();
        for (int at = 12; at + 8 <= bytes.limit();) {
            String name = StandardCharsets.US_ASCII.decode(bytes.slice(at, 4)).toString();
            int length = bytes.getInt(at + 4);
            int body = at + 8;
            switch (name) {
                case "VP8X" -> {
                    width = 1 + three(bytes, body + 4);
                    height = 1 + three(bytes, body + 7);
                }
                case "ANIM" -> repeats = bytes.getShort(body + 4);
                case "ANMF" -> durations.add(three(bytes, body + 12));
                default -> {
                }
            }
            at = body + length + length % 2;
        }
        return new AnimatedWebp(width, height, repeats, durations);
    }

    private static int three(ByteBuffer bytes, int at) {
        return bytes.getInt(at) & 0xffffff;
    }
}
