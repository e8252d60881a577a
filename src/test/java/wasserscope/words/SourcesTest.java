package wasserscope.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No sentence that a user reads stands in Java or in the window's layout: all are in the bundle. */
class SourcesTest {

    /** Comments, messages about mistakes in the program, and names of threads. */
    private static final Pattern NOT_READ = Pattern.compile(
            "/\\*.*?\\*/|(?<!:)//[^\\n]*|new \\w+(Exception|Error)\\(.*?;|new Thread\\(.*?\\);", Pattern.DOTALL);

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,} \\p{Ll}{2,}");

    /** What the system says, by which a cause is known, and a command as one types it: the same in every language. */
    private static final Set<String> SPOKEN_BY_NOBODY = Set.of(
            "no space left", "quota exceeded", "not enough space", "java -jar wasserscope.jar ");

    /** Text that the layout shows and that is no key of the bundle; a single sign is one. */
    private static final Pattern SHOWN = Pattern.compile("(?:text|accessibleText|promptText)=\"([^%\"$][^\"]+)\"");

    @Test
    void noSentenceStandsInJava() throws IOException {
        var sentences = found(Path.of("src", "main", "java"), ".java", LITERAL).stream()
                .filter(literal -> SENTENCE.matcher(literal).find() && !SPOKEN_BY_NOBODY.contains(literal))
                .toList();

        assertEquals(List.of(), sentences);
    }

    @Test
    void noTextStandsInTheLayout() throws IOException {
        assertEquals(List.of(), found(Path.of("resources"), ".fxml", SHOWN));
    }

    private static List<String> found(Path folder, String ending, Pattern pattern) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
                var source = NOT_READ.matcher(Files.readString(file)).replaceAll("");
                pattern.matcher(source).results().map(each -> each.group(1)).forEach(found::add);
            }
        }
        return found;
    }
}
