package wasserscope.cli.console;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks, before anything is created, whether files can be written where the command line says. */
public final class OutputFiles {

    private final boolean force;
    private final List<String> mistakes;
    private final Set<Path> taken = new HashSet<>();

    /**
     * Begins.
     *
     * @param force whether files that exist are replaced
     * @param mistakes where a sentence is added for each that cannot be written
     */
    public OutputFiles(boolean force, List<String> mistakes) {
        this.force = force;
        this.mistakes = mistakes;
    }

    /** Looks at the file of an option. */
    public void check(String option, Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path folder = whole.getParent();
        if (file.toString().equals("-")) {
            mistakes.add(option + " cannot be -: the standard output has the summary");
        } else if (file.toString().isEmpty() || folder == null || Files.isDirectory(whole)) {
            mistakes.add(option + " is " + file + ", which is a folder");
        } else if (!Files.isDirectory(folder)) {
            mistakes.add(option + " is " + file + ": there is no folder " + folder);
        } else if (!Files.isWritable(folder)) {
            mistakes.add(option + " is " + file + ": the folder cannot be written to");
        } else if (Files.exists(whole) && !force) {
            mistakes.add(option + " is " + file + ", which exists (--force replaces it)");
        } else if (Files.exists(whole) && !Files.isRegularFile(whole)) {
            mistakes.add(option + " is " + file + ", which is no file that can be replaced");
        } else if (!taken.add(whole)) {
            mistakes.add(option + " is " + file + ", which another option writes too");
        }
    }
}
