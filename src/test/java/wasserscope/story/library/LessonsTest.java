package wasserscope.story.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import wasserscope.draw.formula.Typesetter;
import wasserscope.draw.formula.Typesetting;
import wasserscope.draw.sheet.Typefaces;
import wasserscope.story.Beat;
import wasserscope.story.Question;
import wasserscope.story.Story;
import wasserscope.story.StoryText;
import wasserscope.words.Language;
import wasserscope.words.RichText;
import wasserscope.words.StoryWords;

/** The stories that come with the program: all have their texts, in every language, short enough for a card, and each text is of one. */
class LessonsTest {

    /** Signs before which French has a space that does not break, and one inside of its quotes. */
    private static final Pattern UNBOUND = Pattern.compile("[ \\p{L}\\d)$][;!?»]|[ \\p{L}\\d)$]:(?= |$)|«[^\u00a0]");

    /** How many characters a text may have in English, by the last word of its key; in French a fifth more. */
    private static final Map<String, Integer> MOST = Map.of(
            "title", 40, "summary", 130, "say", 190, "question", 110, "a", 60, "b", 60, "c", 60, "because", 190, "notes", 400,
            "try", 60);

    /** What a formula may take of a card of 420 pixels, in units of its type of 16 pixels. */
    private static final double WIDEST = 24;

    static List<Story> stories() {
        return Lessons.stories();
    }

    /** The file itself: the bundle would answer with the English text where the French is missing. */
    private static NavigableMap<String, String> texts(Language language) throws IOException {
        var properties = new Properties();
        String file = language == Language.ENGLISH ? "lessons.properties" : "lessons_" + language.tag() + ".properties";
        try (var in = new InputStreamReader(Language.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    private static Stream<StoryText> textsOf(Story story) {
        return Stream.of(
                Stream.of(story.title(), story.summary()),
                story.beats().stream().flatMap(LessonsTest::textsOf),
                story.trials().stream().map(trial -> trial.say()))
                .flatMap(texts -> texts)
                .filter(StoryText::isPresent);
    }

    private static Stream<StoryText> textsOf(Beat beat) {
        return Stream.concat(Stream.of(beat.say(), beat.notes()), beat.ask().stream().flatMap(LessonsTest::textsOf));
    }

    private static Stream<StoryText> textsOf(Question ask) {
        return Stream.concat(Stream.of(ask.question(), ask.because()), ask.answers().stream());
    }

    private static String keyOf(StoryText text) {
        return ((StoryText.Keyed) text).key();
    }

    @Test
    void theStoriesAreThoseOfTheIndexAndFoundByName() {
        assertEquals(Lessons.names(), stories().stream().map(Story::name).toList());
        assertEquals(Lessons.names().size(), new HashSet<>(Lessons.names()).size());
        Lessons.stories().forEach(story -> assertEquals(Optional.of(story), Lessons.named(story.name())));
        assertTrue(Lessons.names().stream().allMatch(name -> name.matches("lesson-[a-z-]+")));
        assertEquals(Optional.empty(), Lessons.named("neurons"));
    }

    @Test
    void everyTextIsOfOneStoryAndThereInEachLanguage() throws IOException {
        List<String> used = new ArrayList<>();
        stories().forEach(story -> textsOf(story).map(LessonsTest::keyOf).forEach(used::add));
        Collections.sort(used);

        for (Language language : Language.values()) {
            assertEquals(used, List.copyOf(texts(language).keySet()), language.tag());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsShortEnoughForItsPlace(Language language) throws IOException {
        var tooLong = new TreeMap<String, Integer>();
        texts(language).forEach((key, text) -> {
            int most = MOST.get(key.substring(key.lastIndexOf('.') + 1));
            int length = RichText.of(text).plain().length();
            if (length > (language == Language.ENGLISH ? most : most * 6 / 5 + 2)) {
                tooLong.put(key, length);
            }
        });

        assertEquals(new TreeMap<>(), tooLong);
    }

    @ParameterizedTest
    @EnumSource
    void everyCharacterHasAGlyphAndEveryNotationIsClosed(Language language) throws IOException {
        var faults = new TreeSet<String>();
        texts(language).forEach((key, text) -> {
            boolean closed = text.chars().filter(c -> c == '$').count() % 2 == 0
                    && text.chars().filter(c -> c == '{').count() == text.chars().filter(c -> c == '}').count();
            if (!closed) {
                faults.add(key);
            }
            for (var run : RichText.of(text).runs()) {
                var faces = run.face() == RichText.Face.SYMBOL
                        ? List.of(Typefaces.SYMBOL)
                        : List.of(Typefaces.SANS, Typefaces.BOLD);
                faces.stream().filter(face -> face.at(12f).canDisplayUpTo(run.text()) >= 0)
                        .forEach(_ -> faults.add(key + ": " + run.text()));
            }
        });

        assertEquals(new TreeSet<>(), faults);
    }

    @Test
    void noFrenchSignStandsAloneAtTheBeginningOfALine() throws IOException {
        var unbound = new TreeMap<>(texts(Language.FRENCH));
        unbound.values().removeIf(text -> !UNBOUND.matcher(text).find());

        assertEquals(new TreeMap<>(), unbound);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aStoryHasFiveToEightBeatsAndTwoThingsToTry(Story story) {
        assertTrue(story.beats().size() >= 5 && story.beats().size() <= 8, story.name());
        assertEquals(2, story.trials().size());
        assertTrue(story.beats().stream().anyMatch(beat -> beat.ask().isPresent()));
        assertTrue(story.beats().stream().allMatch(beat -> beat.say().isPresent()));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyFormulaIsSetAndNarrowEnoughForACard(Story story) {
        var faults = new TreeMap<String, String>();
        story.beats().stream().flatMap(beat -> beat.formula().stream()).forEach(source -> {
            switch (Typesetter.of(source)) {
                case Typesetting.Typeset(var formula) when formula.width() <= WIDEST -> { }
                case Typesetting.Typeset(var formula) -> faults.put(source, "is " + formula.width() + " wide");
                case Typesetting.Refused(var fault) -> faults.put(source, fault.sentence(Language.ENGLISH));
            }
        });

        assertEquals(new TreeMap<>(), faults);
    }

    @ParameterizedTest
    @EnumSource
    void theTitlesDiffer(Language language) {
        List<String> titles = stories().stream().map(story -> StoryWords.of(language, story.title())).toList();

        assertEquals(titles.size(), new HashSet<>(titles).size());
    }
}
