package wasserscope.cli.console;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be written, in words. */
public final class Disk {

    private Disk() {}

    /** Returns the reason, without the name of the temporary file that met with it. */
    public static String reason(IOException failure) {
        return switch (failure) {
            case NoSuchFileException _ -> "its folder is gone";
            case AccessDeniedException _ -> "permission denied";
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }
}
