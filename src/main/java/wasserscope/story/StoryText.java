package wasserscope.story;

import java.util.Map;

/** A text of a story: one that comes with the program, or one of a file. In the notation of rich text, $…$ for symbols. Immutable. */
public sealed interface StoryText {

    /** The text of what is not said. */
    StoryText NONE = new Written(Map.of());

    /** Tells whether there is a text in some language. */
    boolean isPresent();

    /**
     * A text among the words of the program.
     *
     * @param key by which it is found
     */
    record Keyed(String key) implements StoryText {

        @Override
        public boolean isPresent() {
            return true;
        }
    }

    /**
     * A text of a file.
     *
     * @param byLanguage by language tag, as {@code en}; one without a language has the tag that is empty
     */
    record Written(Map<String, String> byLanguage) implements StoryText {

        /** Copies the map. */
        public Written {
            byLanguage = Map.copyOf(byLanguage);
        }

        @Override
        public boolean isPresent() {
            return !byLanguage.isEmpty();
        }
    }
}
