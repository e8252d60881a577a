package wasserscope.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a file whole or not at all, and tells beforehand what would hinder it. */
public final class Writing {

    private Writing() {}

    /** Tells whether the name of {@code file} ends in one of {@code endings}, with their dots, in letters of any case. */
    public static Optional<WriteFault> wrongEnding(Path file, List<String> endings) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith)
                ? Optional.empty()
                : Optional.of(new WriteFault.UnknownEnding(file, endings));
    }

    /** Returns what hinders a file of that name, as far as it can be told without writing; creates nothing. */
    public static Optional<WriteFault> hindrance(Path file, Existing existing) {
        Path whole = RealPath.of(file);
        Path folder = whole.getParent();
        boolean exists = Files.exists(whole);
        if (file.toString().isEmpty() || folder == null || (exists && !Files.isRegularFile(whole))) {
            return Optional.of(new WriteFault.NoFile(file));
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of(new WriteFault.NoFolder(file, folder));
        }
        if (!Files.isWritable(folder) || (exists && !Files.isWritable(whole))) {
            return Optional.of(new WriteFault.ReadOnly(file, folder));
        }
        return exists && existing == Existing.KEEP
                ? Optional.of(new WriteFault.Exists(file))
                : Optional.empty();
    }

    /**
     * Writes a file: it appears under its name when it is whole.
     *
     * @param content all of it
     * @return why not, if it could not be written; then nothing has changed
     */
    public static Optional<WriteFault> write(Path file, byte[] content, Existing existing) {
        Optional<WriteFault> hindrance = hindrance(file, existing);
        if (hindrance.isPresent()) {
            return hindrance;
        }
        try {
            AtomicFile.write(file, content, existing);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(fault(file, content.length, e));
        }
    }

    /**
     * Returns the reason why writing failed.
     *
     * @param bytes how long the file would be
     */
    public static WriteFault fault(Path file, long bytes, IOException failure) {
        Path folder = RealPath.of(file).getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return new WriteFault.NoFolder(file, folder == null ? file : folder);
        }
        return switch (IoReason.of(failure)) {
            case DENIED -> new WriteFault.ReadOnly(file, folder);
            case EXISTS -> new WriteFault.Exists(file);
            case FULL -> new WriteFault.DiskFull(file);
            case NO_FOLDER, OTHER ->
                isFull(folder, bytes) ? new WriteFault.DiskFull(file) : new WriteFault.Refused(file);
        };
    }

    private static boolean isFull(Path folder, long bytes) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < bytes;
        } catch (IOException unknown) {
            return false;
        }
    }
}
