package wasserscope.scenario.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
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
        Path whole = file.toAbsolutePath().normalize();
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
        Beside beside = Beside.of(file);
        beside.place().toFile().deleteOnExit(); // of a process that is ended meanwhile
        try {
            try {
                Files.write(beside.place(), content);
                beside.appear();
            } finally {
                beside.discard();
            }
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
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (!Files.isDirectory(folder)) {
            return new WriteFault.NoFolder(file, folder);
        }
        if (failure instanceof AccessDeniedException) {
            return new WriteFault.ReadOnly(file, folder);
        }
        return isFull(folder, bytes) ? new WriteFault.DiskFull(file) : new WriteFault.Refused(file);
    }

    private static boolean isFull(Path folder, long bytes) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < bytes;
        } catch (IOException unknown) {
            return false;
        }
    }
}
