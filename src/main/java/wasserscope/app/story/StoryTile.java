package wasserscope.app.story;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import wasserscope.memory.StoryProgress;
import wasserscope.story.Story;
import wasserscope.story.Telling;
import wasserscope.words.StoryWords;
import wasserscope.words.Words;

/** A story to choose: its key, its title, one sentence, and whether it was seen. */
final class StoryTile extends Button {

    private static final int KEYS = 10;
    private static final PseudoClass SEEN = PseudoClass.getPseudoClass("seen");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Story story;
    private final Label state = new Label();

    /**
     * Makes a tile.
     *
     * @param number its place among the stories, from 0
     */
    StoryTile(Story story, int number) {
        this.story = story;
        setId(story.name());
        getStyleClass().addAll("scene-card", "story-tile");
        Label key = new Label(number < KEYS ? Integer.toString((number + 1) % KEYS) : "");
        key.getStyleClass().add("key-cap");
        key.setVisible(number < KEYS);
        key.setMinWidth(USE_PREF_SIZE);
        Label title = new Label(StoryWords.plain(Words.language(), story.title()));
        title.getStyleClass().add("scene-name");
        title.setWrapText(true);
        Label sentence = new Label(StoryWords.plain(Words.language(), story.summary()));
        sentence.getStyleClass().add("dim");
        sentence.setWrapText(true);
        state.getStyleClass().add("story-seen");
        VBox words = new VBox(title, sentence, state);
        words.getStyleClass().add("scene-words");
        words.setMinWidth(0);
        words.setPrefWidth(1);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(key, words);
        line.getStyleClass().add("scene-line");
        setGraphic(line);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    /** Returns the story. */
    Story story() {
        return story;
    }

    /** Shows whether it was seen, and how far it is told. */
    void show(StoryProgress progress, Optional<Telling> telling) {
        boolean open = telling.filter(now -> now.story().name().equals(story.name())).isPresent();
        boolean seen = progress.seen().contains(story.name());
        int beat = progress.left().filter(left -> left.name().equals(story.name()))
                .map(StoryProgress.Left::beat).orElse(-1);
        pseudoClassStateChanged(OPEN, open);
        pseudoClassStateChanged(SEEN, seen);
        String said = beat >= 0 ? Words.of("story.count", beat + 1, story.beats().size())
                : seen ? Words.of("story.seen") : "";
        state.setText(said);
        state.setVisible(!said.isEmpty());
        state.setManaged(!said.isEmpty());
        setAccessibleText(StoryWords.plain(Words.language(), story.title()) + ". " + said);
    }
}
