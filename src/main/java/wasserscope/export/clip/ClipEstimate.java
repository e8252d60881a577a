package wasserscope.export.clip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import wasserscope.export.job.ExportMonitor;
import wasserscope.work.CancelToken;

/**
 * What a clip will take, about: its first frames are made, measured and thrown away. For a thread of one's own.
 *
 * @param bytes how long the file will be, or the files together
 * @param seconds how long it will take to make
 */
public record ClipEstimate(long bytes, double seconds) {

    private static final int SAMPLE = 12;

    /**
     * Measures.
     *
     * @param threads how many will paint
     * @param token asked between two steps whether to stop
     * @throws IOException if there is no room for temporary files or no encoder
     * @throws java.util.concurrent.CancellationException if that was asked
     */
    public static ClipEstimate of(Clip clip, int threads, CancelToken token) throws IOException {
        ExportMonitor monitor = new ExportMonitor(SAMPLE, token);
        Clip sample = clip.withoutHold().with(clip.timing().first(SAMPLE));
        Path folder = Files.createTempDirectory("wasserscope");
        try {
            long began = System.nanoTime();
            String name = clip.format() == ClipFormat.PNG_SEQUENCE ? "%05d.png" : "clip";
            new ClipWriter(sample, threads, monitor).write(folder.resolve(name), folder.resolve("aside"));
            double seconds = (System.nanoTime() - began) / 1e9;
            double times = clip.moments() / (double) sample.moments();
            return new ClipEstimate(Math.round(times * size(folder)), times * seconds);
        } finally {
            remove(folder);
        }
    }

    private static long size(Path folder) throws IOException {
        long bytes = 0;
        for (Path file : files(folder)) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    private static void remove(Path folder) throws IOException {
        for (Path file : files(folder)) {
            Files.delete(file);
        }
        Files.delete(folder);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.toList();
        }
    }
}
