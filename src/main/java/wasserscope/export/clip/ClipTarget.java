package wasserscope.export.clip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import wasserscope.file.AtomicFile;
import wasserscope.file.Existing;
import wasserscope.file.WriteFault;
import wasserscope.file.Writing;

/**
 * Where a clip comes to lie: one file, or one for each frame. Until it is whole it is written beside that, under a hidden name; then the
 * files appear, and of a longer sequence of the same name the later ones go. For one thread.
 */
final class ClipTarget implements AutoCloseable {

    private static final String FRAME = "frame-%05d.png";

    private final ClipFormat format;
    private final Path file;
    private final Existing existing;
    private Optional<AtomicFile> whole = Optional.empty();
    private Optional<AtomicFile> aside = Optional.empty();

    /**
     * Takes the name; looks at nothing yet.
     *
     * @param existing what becomes of files of that name
     */
    ClipTarget(ClipFormat format, Path file, Existing existing) {
        this.format = format;
        this.file = file.toAbsolutePath();
        this.existing = existing;
    }

    /**
     * Returns what hinders the files; creates nothing.
     *
     * @param frames how many there will be
     */
    Optional<WriteFault> hindrance(long frames) {
        return names(frames).map(each -> Writing.hindrance(each, existing)).flatMap(Optional::stream).findFirst();
    }

    /** Returns the names of all files; of a sequence that replaces none the next one too, which would be read as a part of it. */
    private Stream<Path> names(long frames) {
        return format == ClipFormat.PNG_SEQUENCE
                ? LongStream.rangeClosed(1, existing == Existing.KEEP ? frames + 1 : frames)
                        .mapToObj(new NumberedNames(file)::file)
                : Stream.of(file);
    }

    /** Makes room, and returns where the clip is to be written: for a sequence the pattern of the names. */
    Path begin() throws IOException {
        AtomicFile begun = AtomicFile.at(file, existing);
        whole = Optional.of(begun);
        if (format != ClipFormat.PNG_SEQUENCE) {
            return begun.part();
        }
        Files.createDirectory(begun.part());
        return Path.of(begun.part().toString().replace("%", "%%"), FRAME);
    }

    /** Returns where something may be put aside. */
    Path aside() {
        aside = aside.or(() -> Optional.of(AtomicFile.at(file, existing)));
        return aside.get().part();
    }

    /**
     * Lets the files appear under their names.
     *
     * @throws IOException if the disk fails, or a file that is to stay has appeared meanwhile
     */
    void appear() throws IOException {
        AtomicFile begun = whole.orElseThrow();
        if (format != ClipFormat.PNG_SEQUENCE) {
            begun.complete();
            return;
        }
        NumberedNames written = new NumberedNames(begun.part().resolve(FRAME));
        NumberedNames names = new NumberedNames(file);
        for (long frame = 1; Files.exists(written.file(frame)); frame++) {
            existing.check(names.file(frame));
        }
        long frame = 1;
        for (; Files.exists(written.file(frame)); frame++) {
            AtomicFile.move(written.file(frame), names.file(frame));
        }
        while (existing == Existing.REPLACE && Files.isRegularFile(names.file(frame))) {
            Files.delete(names.file(frame++));
        }
    }

    /** Takes away what has not appeared. */
    @Override
    public void close() throws IOException {
        if (aside.isPresent()) {
            aside.get().close();
        }
        if (whole.isPresent()) {
            whole.get().close();
        }
    }
}
