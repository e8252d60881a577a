package wasserscope.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;

/** Why writing failed, as far as the system tells. */
public enum IoReason {
    /** The folder is not there, or no more. */
    NO_FOLDER,
    /** It is not allowed. */
    DENIED,
    /** The disk is full, or this user's share of it. */
    FULL,
    /** A file of the name is there, which is to stay. */
    EXISTS,
    /** Something else. */
    OTHER;

    /** What systems call a full disk; Java has no type for it. */
    private static final List<String> FULL_WORDS = List.of("no space left", "quota exceeded", "not enough space");

    /** Returns the reason of a failure. */
    public static IoReason of(IOException failure) {
        return switch (failure) {
            case NoSuchFileException _ -> NO_FOLDER;
            case AccessDeniedException _ -> DENIED;
            case FileAlreadyExistsException _ -> EXISTS;
            default -> isFull(failure) ? FULL : OTHER;
        };
    }

    private static boolean isFull(IOException failure) {
        String reason = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        String said = String.valueOf(reason).toLowerCase(Locale.ROOT);
        return FULL_WORDS.stream().anyMatch(said::contains);
    }
}
