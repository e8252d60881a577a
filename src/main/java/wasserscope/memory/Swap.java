package wasserscope.memory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Puts a file in the place of an old one in one piece: after a crash, even of the machine, there is the one or the other. */
final class Swap {

    private Swap() {}

    /**
     * Writes a file.
     *
     * @param own whose it is among those that may write the same at once
     * @throws IOException if the disk fails; then the old file stays
     */
    static void in(Path file, String own, byte[] bytes) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + "." + own);
        try (FileChannel channel = FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(beside);
            throw e;
        }
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Puts a file that cannot be used aside, so that nothing is lost by writing a new one. */
    static void aside(Path file) {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".unread"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException stays) {
            // Then it is written over, which is the lesser evil: the program must start.
        }
    }
}
