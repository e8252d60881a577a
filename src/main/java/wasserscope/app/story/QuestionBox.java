package wasserscope.app.story;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import wasserscope.app.control.RichParagraph;
import wasserscope.story.Question;
import wasserscope.story.StoryText;
import wasserscope.words.StoryWords;
import wasserscope.words.Words;

/** A question with its answers, each under a key; once the outcome is seen, the right one stands out and those go that nobody gave. */
final class QuestionBox extends VBox {

    /** What stands on the keys of the answers. */
    static final List<String> CAPS = List.of("A", "B", "C");

    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final PseudoClass GIVEN = PseudoClass.getPseudoClass("given");

    /** What is known of the answer. */
    enum Stage {
        /** One may still answer. */
        ASKED,
        /** It is being shown who is right. */
        ANSWERED,
        /** The outcome is seen. */
        SEEN
    }

    /**
     * Makes the box.
     *
     * @param given what was answered
     * @param answers where they stand: one under the other, or beside each other
     * @param answer told which answer is chosen, from 0
     */
    QuestionBox(Question question, Stage stage, OptionalInt given, Pane answers, IntConsumer answer) {
        getStyleClass().add("story-question");
        RichParagraph asked = new RichParagraph("");
        asked.setSource(words(question.question()));
        asked.getStyleClass().add("story-ask");
        getChildren().add(asked);
        for (int k = 0; k < question.answers().size(); k++) {
            int which = k;
            if (stage == Stage.SEEN && k != question.right() && !(given.isPresent() && given.getAsInt() == k)) {
                continue;
            }
            Button button = button(question.answers().get(k), CAPS.get(k));
            button.setId("story-answer-" + CAPS.get(k));
            button.setOnAction(_ -> answer.accept(which));
            button.setMouseTransparent(stage != Stage.ASKED);
            button.setFocusTraversable(stage == Stage.ASKED);
            button.pseudoClassStateChanged(GIVEN, given.isPresent() && given.getAsInt() == k);
            button.pseudoClassStateChanged(RIGHT, stage == Stage.SEEN && k == question.right());
            HBox.setHgrow(button, Priority.ALWAYS);
            answers.getChildren().add(button);
        }
        answers.getStyleClass().add("story-answers");
        getChildren().add(answers);
        if (stage == Stage.SEEN) {
            RichParagraph because = new RichParagraph("");
            because.setSource(words(question.because()));
            because.setId("story-because");
            because.getStyleClass().add("story-because");
            getChildren().add(because);
        }
    }

    private static Button button(StoryText answer, String cap) {
        RichParagraph text = new RichParagraph("");
        text.setSource(words(answer));
        Label key = new Label(cap);
        key.getStyleClass().add("key-cap");
        key.setMinWidth(USE_PREF_SIZE);
        Button button = new Button("", new AnswerLine(key, text));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(cap + ". " + text.plain());
        button.getStyleClass().add("story-answer");
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private static String words(StoryText text) {
        return StoryWords.of(Words.language(), text);
    }
}
