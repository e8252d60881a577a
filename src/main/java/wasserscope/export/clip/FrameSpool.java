package wasserscope.export.clip;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import wasserscope.words.Words;

/**
 * Frames on the disk, packed, for those clips that show them once more in another order. The file is gone when it is closed. For one
 * thread.
 */
final class FrameSpool implements AutoCloseable {

    private final FileChannel channel;
    private final ByteBuffer raw;
    private final ByteBuffer packed;
    private final List<Long> ends = new ArrayList<>(List.of(0L));
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final Inflater inflater = new Inflater();

    /**
     * Begins.
     *
     * @param place a file that there is not
     * @param area pixels a frame
     */
    FrameSpool(Path place, int area) throws IOException {
        this.channel = FileChannel.open(
                place, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        this.raw = ByteBuffer.allocate(area * Integer.BYTES);
        this.packed = ByteBuffer.allocate(raw.capacity() + raw.capacity() / 100 + 64); // what cannot be packed grows
    }

    /** Returns how many frames there are. */
    int size() {
        return ends.size() - 1;
    }

    /** Appends a frame. */
    void add(int[] argb) throws IOException {
        raw.clear();
        raw.asIntBuffer().put(argb);
        deflater.reset();
        deflater.setInput(raw);
        deflater.finish();
        packed.clear();
        while (!deflater.finished()) {
            deflater.deflate(packed);
        }
        packed.flip();
        long at = ends.getLast();
        while (packed.hasRemaining()) {
            at += channel.write(packed, at);
        }
        ends.add(at);
    }

    /** Reads a frame, numbered from 0. */
    void read(int number, int[] argb) throws IOException {
        long at = ends.get(number);
        packed.clear().limit((int) (ends.get(number + 1) - at));
        while (packed.hasRemaining()) {
            int count = channel.read(packed, at);
            if (count < 0) {
                throw new EOFException(Words.of("export.spoilt"));
            }
            at += count;
        }
        inflater.reset();
        inflater.setInput(packed.flip());
        raw.clear();
        try {
            while (raw.hasRemaining() && !inflater.finished()) {
                inflater.inflate(raw);
            }
        } catch (DataFormatException e) {
            throw new IOException(Words.of("export.spoilt"), e);
        }
        raw.flip().asIntBuffer().get(argb);
    }

    @Override
    public void close() throws IOException {
        deflater.end();
        inflater.end();
        channel.close();
    }
}
