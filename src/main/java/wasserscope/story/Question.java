package wasserscope.story;

import java.util.List;

/**
 * What a beat asks before it shows the outcome. Immutable.
 *
 * @param question it
 * @param answers two or three
 * @param right which of them is right, from 0
 * @param because why, in one sentence, for when the outcome is seen
 */
public record Question(StoryText question, List<StoryText> answers, int right, StoryText because) {

    /** The fewest answers. */
    public static final int FEWEST = 2;

    /** The most answers: one for each of the keys A, B, C. */
    public static final int MOST = 3;

    /** Copies the list; checks its size, and that the right one is of it. */
    public Question {
        answers = List.copyOf(answers);
        if (answers.size() < FEWEST || answers.size() > MOST || right < 0 || right >= answers.size()) {
            throw new IllegalArgumentException(answers.size() + " answers, the right one " + right);
        }
    }
}
