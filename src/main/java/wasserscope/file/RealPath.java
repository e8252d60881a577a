package wasserscope.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which file a name stands for. */
public final class RealPath {

    private RealPath() {}

    /** Returns the file that a name leads to, through all links; of one that does not exist, the name in its real folder. */
    public static Path of(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        try {
            if (Files.exists(whole)) {
                return whole.toRealPath();
            }
            Path folder = whole.getParent();
            return folder == null ? whole : folder.toRealPath().resolve(whole.getFileName());
        } catch (IOException | SecurityException unknown) {
            return whole;
        }
    }

    /** Tells whether two names stand for one file, through links of any kind. */
    public static boolean isSame(Path a, Path b) {
        if (of(a).equals(of(b))) {
            return true;
        }
        try {
            return Files.exists(a) && Files.exists(b) && Files.isSameFile(a, b);
        } catch (IOException | SecurityException unknown) {
            return false;
        }
    }
}
