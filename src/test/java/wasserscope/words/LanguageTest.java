package wasserscope.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.edit.Reading;
import wasserscope.scenario.preset.OpeningScene;

/** The languages: the same sentences in each, with the same values in them, and each with its own signs. */
class LanguageTest {

    private static final Pattern VALUE = Pattern.compile("%\\d\\$s|%n|%%");

    /** Signs before which French has a space that does not break. */
    private static final Pattern UNBOUND = Pattern.compile("[ \\p{L}\\d)$][;!?»]|[ \\p{L}\\d)$]:(?= |$)|«[^\u00a0]");

    @Test
    void everyLanguageHasTheSameKeys() throws IOException {
        assertEquals(new TreeSet<>(texts("words").keySet()), new TreeSet<>(texts("words_fr").keySet()));
    }

    @Test
    void everyTextHasTheSameValuesInIt() throws IOException {
        var english = texts("words");
        var differing = new TreeMap<String, String>();
        texts("words_fr").forEach((key, text) -> {
            if (!values(text).equals(values(english.getOrDefault(key, "")))) {
                differing.put(key, text);
            }
        });

        assertEquals(new TreeMap<>(), differing);
    }

    /** The file itself: the bundle would answer with the English text where the French is missing. */
    private static NavigableMap<String, String> texts(String name) throws IOException {
        var properties = new Properties();
        try (var in = new InputStreamReader(
                Language.class.getResourceAsStream(name + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    private static NavigableSet<String> values(String text) {
        var values = new TreeSet<String>();
        VALUE.matcher(text).results().forEach(found -> values.add(found.group()));
        return values;
    }

    @Test
    void noFrenchSignStandsAloneAtTheBeginningOfALine() throws IOException {
        var unbound = new TreeMap<String, String>();
        texts("words_fr").forEach((key, text) -> {
            if (UNBOUND.matcher(text).find() && !Set.of("Fault.wrongFormat", "Fault.noStory").contains(key)) {
                unbound.put(key, text);
            }
        });
        Mathematics.page(Language.FRENCH).stream().map(Mathematics.Line::text)
                .filter(text -> UNBOUND.matcher(text).find()).forEach(text -> unbound.put("mathematics", text));

        assertEquals(new TreeMap<>(), unbound);
    }

    @Test
    void theMathematicsHasAsManyParagraphsInEachLanguage() {
        var english = Mathematics.page(Language.ENGLISH).stream().map(Mathematics.Line::isTitle).toList();
        var french = Mathematics.page(Language.FRENCH).stream().map(Mathematics.Line::isTitle).toList();

        assertEquals(english, french);
    }

    @ParameterizedTest
    @CsvSource({"fr, FRENCH", "fr-CA, FRENCH", "en, ENGLISH", "en-GB, ENGLISH", "de, ENGLISH", "und, ENGLISH"})
    void anUnknownLanguageIsEnglish(String tag, Language expected) {
        assertEquals(expected, Language.nearest(Locale.forLanguageTag(tag)));
    }

    @Test
    void aFrenchNumberHasACommaAndNarrowSpaces() {
        assertEquals("0,0678", Language.FRENCH.significant(0.0678));
        assertEquals("2·10^{−11}", Language.FRENCH.bound(1.2e-11));
        assertEquals("3·10^{−7}", Language.ENGLISH.bound(3e-7));
        assertEquals("−2,32·10^{−6}", Language.FRENCH.significant(-2.32e-6));
        assertEquals("12\u202f345,68", Language.FRENCH.fixed(12_345.678, 2));
        assertEquals("1\u202f000\u202f000", Language.FRENCH.whole(1_000_000));
        assertEquals("0,123457", Language.FRENCH.typed(0.123456789));
    }

    @Property
    void everyTypedNumberIsReadAgainInEachLanguage(@ForAll long part) {
        double value = Quantity.SEED.least() + Math.floorMod(part, (long) Quantity.SEED.greatest());
        for (Language language : Language.values()) {
            assertEquals(new Reading.Value(value), Reading.of(Quantity.SEED, language.whole((long) value)));
            assertEquals(new Reading.Value(0.125), Reading.of(Quantity.RADIUS, language.typed(0.125)));
        }
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 0, and 0 more", "ENGLISH, 1, and 1 more", "FRENCH, 0, et 0 autre", "FRENCH, 1, et 1 autre",
            "FRENCH, 2, et 2 autres"})
    void whatIsCountedIsOneOrMany(Language language, long count, String expected) {
        assertEquals(expected, language.count("Fault.more", count));
    }

    @Test
    void aSceneIsSavedInTheWordsOfItsLanguage() {
        var saved = SceneWords.inWords(Language.FRENCH, OpeningScene.opening());

        assertEquals(Language.FRENCH.of("Scene.neurons.title"), saved.title());
        assertEquals(Language.FRENCH.of("Scene.neurons.notes"), saved.notes());
        assertEquals(saved, SceneWords.inWords(Language.ENGLISH, saved));
    }

    @ParameterizedTest
    @CsvSource({"Mine", "%", "% of all", "%no-such-scene"})
    void aTitleOfOnesOwnStaysAsItIs(String title) {
        Scenario mine = OpeningScene.opening().titled(title).noted("Note.");

        assertEquals(mine, SceneWords.inWords(Language.FRENCH, mine));
    }

    @Test
    void aShortcutIsWrittenAsThePlatformDoes() {
        assertEquals("⌘S", KeyNames.of("Mac OS X").shortcut("S"));
        assertEquals("⇧⌘C", KeyNames.of("Mac OS X").shiftShortcut("C"));
        assertEquals("Ctrl S", KeyNames.of("Linux").shortcut("S"));
        try (Spoken _ = new Spoken(Language.FRENCH)) {
            assertEquals("Ctrl Maj C", KeyNames.of("Windows 11").shiftShortcut("C"));
        }
    }

    @Test
    void theWindowSpeaksWhatItIsTold() {
        try (Spoken _ = new Spoken(Language.FRENCH)) {
            assertTrue(Words.sentence(Reading.of(Quantity.RADIUS, "x")).startsWith("«\u00a0x\u00a0»"));
        }
        assertFalse(Words.sentence(Reading.of(Quantity.RADIUS, "x")).contains("«"));
    }
}
