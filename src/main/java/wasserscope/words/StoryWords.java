package wasserscope.words;

import wasserscope.story.StoryText;
import wasserscope.story.Until;
import wasserscope.theory.verdict.Verdict;

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

    /** Returns a text in a language as plain text. */
    public static String plain(Language language, StoryText text) {
        return RichText.of(of(language, text)).plain();
    }

    /** Returns to where a run goes, in a few words. Plain text. */
    public static String until(Language language, Until until) {
        return switch (until) {
            case Until.Step(long step) -> language.of("story.until.step", language.whole(step));
            case Until.Time(double time) -> language.of("story.until.time", language.typed(time));
            case Until.Reached(Verdict verdict) -> language.of("story.until.verdict", language.name(verdict));
            case Until.Escape _ -> language.of("story.until.escape");
            case Until.Free _ -> "";
        };
    }
}
