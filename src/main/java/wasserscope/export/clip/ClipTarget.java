package wasserscope.export.clip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import wasserscope.scenario.file.Beside;
import wasserscope.scenario.file.Existing;
import wasserscope.scenario.file.WriteFault;
import wasserscope.scenario.file.Writing;

/**
 * Where a clip comes to lie: one file, or one for each frame. Until it is whole it is written beside that, under a hidden name; then the
 * files appear. For one thread.
 */
final class ClipTarget {

    private static final String FRAME = "frame-%05d.png";

    private final ClipFormat format;
    private final Path file;
    private final Beside beside;
    private final Beside aside;

    ClipTarget(ClipFormat format, Path file) {
        this.format = format;
        this.file = file.toAbsolutePath();
        this.beside = Beside.of(file);
        this.aside = Beside.of(file);
    }

    /**
     * Returns what hinders the files; creates nothing.
     *
     * @param frames how many there will be
     */
    Optional<WriteFault> hindrance(long frames, Existing existing) {
        return files(frames).map(each -> Writing.hindrance(each, existing)).flatMap(Optional::stream).findFirst();
    }

    private Stream<Path> files(long frames) {
        return format == ClipFormat.PNG_SEQUENCE
                ? LongStream.rangeClosed(1, frames).mapToObj(new NumberedNames(file)::file)
                : Stream.of(file);
    }

    /** Makes room, and returns where the clip is to be written: for a sequence the pattern of the names. */
    Path begin() throws IOException {
        if (format != ClipFormat.PNG_SEQUENCE) {
            return beside.place();
        }
        Files.createDirectory(beside.place());
        return Path.of(beside.place().toString().replace("%", "%%"), FRAME);
    }

    /** Returns where something may be put aside. */
    Path aside() {
        return aside.place();
    }

    /** Lets the files appear under their names. */
    void appear() throws IOException {
        if (format != ClipFormat.PNG_SEQUENCE) {
            beside.appear();
            return;
        }
        NumberedNames written = new NumberedNames(beside.place().resolve(FRAME));
        NumberedNames names = new NumberedNames(file);
        for (long frame = 1; Files.exists(written.file(frame)); frame++) {
            new Beside(names.file(frame), written.file(frame)).appear();
        }
        discard();
    }

    /** Takes away what has not appeared. */
    void discard() throws IOException {
        aside.discard();
        if (format == ClipFormat.PNG_SEQUENCE && Files.isDirectory(beside.place())) {
            for (Path frame : written()) {
                Files.deleteIfExists(frame);
            }
        }
        beside.discard();
    }

    private List<Path> written() throws IOException {
        List<Path> frames = new ArrayList<>();
        try (Stream<Path> inside = Files.list(beside.place())) {
            inside.forEach(frames::add);
        }
        return frames;
    }
}
