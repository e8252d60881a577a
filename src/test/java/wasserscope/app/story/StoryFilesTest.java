package wasserscope.app.story;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wasserscope.app.Hand;
import wasserscope.app.Studio;
import wasserscope.app.session.Message;
import wasserscope.app.session.StorySession;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.story.StoryText;
import wasserscope.story.Telling;
import wasserscope.words.Language;
import wasserscope.words.StoryWords;

/** A story that one writes beside the window: opened, read again as it is saved, and what is wrong with it said. */
class StoryFilesTest {

    private static final String STORY = """
            {"format": "wasserscope-story", "version": 1, "title": "Mine", "summary": "",
             "beats": [{"scene": "few", "say": "SAY", "formula": "TEX"},
                       {"say": "Second", "until": {"step": 20}}]}
            """;

    @TempDir
    private Path folder;

    private final Hand hand = Hand.open(OpeningScene.opening());
    private final StorySession stories = hand.workspace().stories();

    @AfterEach
    void close() {
        hand.close();
    }

    private Path written(String say, String formula, long second) throws IOException {
        Path file = folder.resolve("mine.wstory.json");
        Files.writeString(file, STORY.replace("SAY", say).replace("TEX", formula));
        Files.setLastModifiedTime(file, FileTime.fromMillis(1000 * second)); // some systems know no finer times
        return file;
    }

    private void open(Path file) {
        Studio.tell(() -> StoryFiles.of(hand.workspace()).open(file, () -> {}));
    }

    private void awaitSaid(String words) {
        hand.await("said: " + words, () -> stories.telling().getValue().map(Telling::beat)
                .map(beat -> StoryWords.of(Language.ENGLISH, beat.say())).equals(Optional.of(words)));
    }

    private Message message() {
        return Studio.ask(() -> hand.workspace().message().getValue());
    }

    @Test
    void aFileIsReadAgainWhenItIsSavedAndItsBeatStays() throws IOException {
        open(written("First", "x", 1));
        awaitSaid("First");
        Studio.tell(stories::next);
        hand.await("the second", () -> stories.telling().getValue().orElseThrow().index() == 1);

        written("Changed", "x", 2);

        hand.await("read again", () -> stories.telling().getValue().orElseThrow().story().beats().getFirst().say()
                .equals(new StoryText.Written(Map.of("", "Changed"))));
        hand.await("at the second", () -> stories.telling().getValue().orElseThrow().index() == 1);
    }

    @Test
    void aFaultIsSaidAndTheStoryStays() throws IOException {
        open(written("First", "x", 1));
        awaitSaid("First");
        hand.await("watched", () -> stories.file().isPresent());

        Files.setLastModifiedTime(Files.writeString(folder.resolve("mine.wstory.json"), "{"),
                FileTime.fromMillis(9000));

        hand.await("a message", () -> !hand.workspace().message().getValue().sentences().isEmpty());
        awaitSaid("First");
    }

    @Test
    void aFormulaThatCannotBeSetIsSaidWithItsBeat() throws IOException {
        open(written("First", "\\\\frac{1}{", 1));
        awaitSaid("First");
        hand.await("a message", () -> !hand.workspace().message().getValue().sentences().isEmpty());

        assertTrue(message().sentences().getFirst().contains("1"), message().toString());
    }
}
