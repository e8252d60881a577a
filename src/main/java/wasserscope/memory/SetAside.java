package wasserscope.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts a file that cannot be used out of the way, so that nothing is lost by writing a new one. */
final class SetAside {

    private static final String ENDING = ".unread";
    private static final int MOST = 20;

    private SetAside() {}

    /** Gives a file a name that nothing has, or of {@value #MOST} the last, and returns it; the present one if it stays. */
    static Path move(Path file) {
        Path aside = file.resolveSibling(file.getFileName() + ENDING);
        for (int number = 2; number <= MOST && Files.exists(aside); number++) {
            aside = file.resolveSibling(file.getFileName() + ENDING + "-" + number);
        }
        try {
            Files.deleteIfExists(aside);
            return Files.move(file, aside);
        } catch (IOException stays) {
            return file; // then it is written over, which is the lesser evil: the program must start
        }
    }
}
