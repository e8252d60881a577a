package wasserscope.cli.console;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wasserscope.file.Existing;
import wasserscope.file.RealPath;
import wasserscope.words.Words;

/** Looks, before anything is created, whether files can be written where the command line says. */
public final class OutputFiles {

    private final Optional<Path> input;
    private final Existing existing;
    private final List<String> mistakes;
    private final List<Path> taken = new ArrayList<>();

    /**
     * Begins.
     *
     * @param input the file that is read, if it is one: it is never replaced
     * @param existing whether files that exist are replaced
     * @param mistakes where a sentence is added for each that cannot be written
     */
    public OutputFiles(Optional<Path> input, Existing existing, List<String> mistakes) {
        this.input = input;
        this.existing = existing;
        this.mistakes = mistakes;
    }

    /** Looks at the file of an option. */
    public void check(String option, Path file) {
        Path whole = RealPath.of(file);
        Path folder = whole.getParent();
        if (file.toString().equals("-")) {
            mistakes.add(Words.of("cli.out.stream", option));
        } else if (file.toString().isEmpty() || folder == null || Files.isDirectory(whole)) {
            mistakes.add(Words.of("cli.out.folder", option, file));
        } else if (!Files.isDirectory(folder)) {
            mistakes.add(Words.of("cli.out.noFolder", option, file, folder));
        } else if (!Files.isWritable(folder)) {
            mistakes.add(Words.of("cli.out.readOnly", option, file));
        } else if (isInput(file)) {
            mistakes.add(Words.of("cli.out.input", option, file));
        } else if (Files.exists(whole) && existing == Existing.KEEP) {
            mistakes.add(Words.of("cli.out.exists", option, file));
        } else if (Files.exists(whole) && !Files.isRegularFile(whole)) {
            mistakes.add(Words.of("cli.out.noFile", option, file));
        } else if (taken.stream().anyMatch(other -> RealPath.isSame(other, file))) {
            mistakes.add(Words.of("cli.out.twice", option, file));
        } else {
            taken.add(file);
        }
    }

    /** Tells whether a file is the one that is read. */
    public boolean isInput(Path file) {
        return input.filter(read -> RealPath.isSame(read, file)).isPresent();
    }
}
