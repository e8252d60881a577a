package wasserscope.words;

import wasserscope.story.StoryText;

/** The texts of stories: their own, or of those that come with the program those of a language. In the notation of {@link RichText}. */
public final class StoryWords {

    /** The language of a text that a file gives without one. */
    private static final String ANY = "";

    private StoryWords() {}

    /** Returns a text in a language; where a file has none in it, that in English, or whichever it has. Empty if there is none. */
    public static String of(Language language, StoryText text) {
        return switch (text) {
            case StoryText.Keyed(String key) -> language.ofLesson(key);
            case StoryText.Written(var byLanguage) -> byLanguage.getOrDefault(language.tag(),
                    byLanguage.getOrDefault(ANY, byLanguage.getOrDefault(Language.ENGLISH.tag(),
                            byLanguage.values().stream().sorted().findFirst().orElse(""))));
        };
    }
}
