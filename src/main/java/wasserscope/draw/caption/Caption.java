package wasserscope.draw.caption;

import java.util.List;
import java.util.Optional;
import wasserscope.draw.formula.Formula;
import wasserscope.draw.formula.Typesetter;
import wasserscope.draw.formula.Typesetting;
import wasserscope.story.Beat;
import wasserscope.story.Question;
import wasserscope.story.Story;
import wasserscope.words.Language;
import wasserscope.words.StoryWords;

/**
 * What the card of a beat says. Texts are in the notation of {@link wasserscope.words.RichText}. Immutable.
 *
 * @param title of the story
 * @param place which of its beats this is
 * @param say its sentences; empty where they are left out
 * @param formula below them
 * @param asked its question
 */
public record Caption(String title, String place, String say, Optional<Formula> formula, Optional<Asked> asked) {

    /** How far a beat is. */
    public enum Stage {
        /** The outcome is not seen yet. */
        BEFORE,
        /** It is: the sentences make room for why. */
        AFTER
    }

    /**
     * A question with its answers.
     *
     * @param question it
     * @param answers two or three
     * @param outcome the right one and why, where they are to be seen
     */
    public record Asked(String question, List<String> answers, Optional<Outcome> outcome) {

        /** Copies the list. */
        public Asked {
            answers = List.copyOf(answers);
        }
    }

    /**
     * Who is right.
     *
     * @param right which answer, from 0
     * @param because why
     */
    public record Outcome(int right, String because) {}

    /**
     * Returns what the card says.
     *
     * @param index which beat, from 0
     */
    public static Caption of(Language language, Story story, int index, Stage stage) {
        Beat beat = story.beats().get(index);
        boolean answered = stage == Stage.AFTER && beat.ask().isPresent();
        return new Caption(
                StoryWords.of(language, story.title()),
                language.of("story.count", index + 1, story.beats().size()),
                answered ? "" : StoryWords.of(language, beat.say()),
                beat.formula().map(Typesetter::of).flatMap(Typesetting::typeset),
                beat.ask().map(ask -> new Asked(
                        StoryWords.of(language, ask.question()),
                        ask.answers().stream().map(answer -> StoryWords.of(language, answer)).toList(),
                        stage == Stage.AFTER ? Optional.of(outcome(language, ask)) : Optional.empty())));
    }

    /** Returns this card with other sentences. */
    public Caption withSay(String other) {
        return new Caption(title, place, other, formula, asked);
    }

    private static Outcome outcome(Language language, Question ask) {
        return new Outcome(ask.right(), StoryWords.of(language, ask.because()));
    }
}
