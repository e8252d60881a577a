package wasserscope.cli.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import wasserscope.cli.Ended;
import wasserscope.story.library.Lessons;

/** The command that lists the built-in stories. */
class StoriesCommandTest {

    @Test
    void everyStoryHasALineThatBeginsWithItsNameInTheirOrder() {
        Ended ended = Ended.of("stories");
        List<String> lines = ended.out().lines().toList();

        assertEquals(0, ended.code());
        assertEquals("", ended.err());
        assertEquals(Lessons.names(), lines.stream().map(line -> line.split(" ", 2)[0]).toList());
        assertTrue(lines.stream().allMatch(line -> line.matches("\\S+ +\\S.*: \\S.*")), ended.out());
    }
}
