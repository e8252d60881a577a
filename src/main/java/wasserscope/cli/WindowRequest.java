package wasserscope.cli;

import java.nio.file.Path;
import java.util.Optional;
import wasserscope.scenario.Subject;
import wasserscope.story.Story;
import wasserscope.words.Language;

/**
 * What the window is to begin with.
 *
 * @param subject the run, or the two to compare, that is asked for; without one the last session, or the opening scene
 * @param story the story that it is to tell
 * @param file where the one or the other was read, if it is no built-in one
 * @param table the file of data that it is to open
 * @param fresh whether the last session is left aside
 * @param language what it is to speak; without one, what was chosen in it before, or the system's language
 */
public record WindowRequest(Optional<Subject> subject, Optional<Story> story, Optional<Path> file,
        Optional<Path> table, boolean fresh, Optional<Language> language) {

    /** What no word of a command line asks for: what was there last. */
    public static final WindowRequest USUAL = of(Optional.empty(), Optional.empty(), false, Optional.empty());

    /** Asks for a run, or two to compare, or for what was there last. */
    static WindowRequest of(
            Optional<Subject> subject, Optional<Path> file, boolean fresh, Optional<Language> language) {
        return new WindowRequest(subject, Optional.empty(), file, Optional.empty(), fresh, language);
    }
}
