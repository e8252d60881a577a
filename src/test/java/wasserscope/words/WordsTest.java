package wasserscope.words;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import wasserscope.app.compare.UsualDifference;
import wasserscope.app.export.ExportKind;
import wasserscope.app.export.ExportSettings;
import wasserscope.app.export.ExportSettings.Begin;
import wasserscope.app.transport.GoalUnit;
import wasserscope.draw.composition.Part;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.sheet.Typefaces;
import wasserscope.draw.view.Tool;
import wasserscope.draw.view.View;
import wasserscope.export.clip.ClipFormat;
import wasserscope.export.clip.Playback;
import wasserscope.file.IoReason;
import wasserscope.memory.RestoreProblem;
import wasserscope.problem.model.PlaneMap;
import wasserscope.problem.sum.EngineKind;
import wasserscope.run.Divergence;
import wasserscope.run.Side;
import wasserscope.scenario.Layer;
import wasserscope.scenario.Method;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.edit.Reading;
import wasserscope.scenario.library.Library;
import wasserscope.scenario.preset.LossPreset;
import wasserscope.scenario.preset.Model;
import wasserscope.scenario.preset.StartPreset;
import wasserscope.scenario.preset.TargetPreset;
import wasserscope.scenario.preset.UsualTarget;
import wasserscope.scenario.table.Proposal;
import wasserscope.scenario.table.column.ColumnKind;
import wasserscope.theory.outline.Outline;
import wasserscope.theory.outline.Separation;
import wasserscope.theory.step.StepLimit;
import wasserscope.theory.step.StepLimit.Caveat;
import wasserscope.theory.verdict.Verdict;

/** The program's sentences: none is missing, none is superfluous, and each can be set in its face. */
class WordsTest {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("wasserscope.words.words", Locale.ROOT);
    private static final Pattern LITERAL = Pattern.compile(
            "(?:\"%?|bundle:)([a-zA-Z]+(\\.[a-zA-Z_]+)+)[\"}]");

    /** Keys that picocli asks for. */
    private static final Pattern PICOCLI = Pattern.compile("usage\\..*|mixinStandardHelpOptions\\..*");

    static Stream<Enum<?>> named() {
        return Stream.<Enum<?>[]>of(
                ClipFormat.values(), ExportKind.values(), Part.values(), Begin.values(),
                ExportSettings.Unit.values(), ExportSettings.Steps.values(), Playback.Repeats.values(),
                Quantity.values(), StartPreset.values(), TargetPreset.values(), UsualTarget.values(), Layer.values(),
                Theme.values(),
                Separation.Barrier.values(), Separation.Flaw.values(), Model.values(), LossPreset.values(),
                Method.values(), EngineKind.values(), Caveat.values(), View.WeightSign.values(), Side.values(),
                RestoreProblem.values(),
                IoReason.values(),
                Verdict.values(), Tool.values(), Proposal.Ask.values(), ColumnKind.values(), Language.values(),
                GoalUnit.values())
                .flatMap(Arrays::stream);
    }

    static Stream<Pace> paces() {
        return Stream.of(
                new Pace.Steady(1), new Pace.Steady(50_000), new Pace.Logarithmic(), new Pace.SlowMotion(),
                new Pace.Unbounded());
    }

    @ParameterizedTest
    @MethodSource("named")
    void everyConstantHasAName(Enum<?> constant) {
        assertFalse(Words.name(constant).isBlank());
    }

    @ParameterizedTest
    @EnumSource
    void everyQuantityHasItsTexts(Quantity quantity) {
        for (var aspect : List.of("symbol", "unit", "tooltip")) {
            assertDoesNotThrow(() -> Words.about(quantity, aspect));
        }
        assertFalse(Words.about(quantity, "tooltip").isBlank());
    }

    @ParameterizedTest
    @EnumSource(names = {"SHARPNESS", "LAMBDA", "NOISE", "SEED"})
    void theQuantitiesOfTheProblemHaveABriefText(Quantity quantity) {
        assertFalse(Words.about(quantity, "brief").isBlank());
    }

    @ParameterizedTest
    @EnumSource
    void everyStartHasAShortText(StartPreset preset) {
        assertFalse(Words.about(preset, "short").isBlank());
    }

    @ParameterizedTest
    @MethodSource("paces")
    void everyPaceHasAName(Pace pace) {
        assertFalse(Words.name(pace).isBlank());
        assertFalse(Words.name(pace).contains("%"));
    }

    @Test
    void everyKeyInTheSourcesHasItsText() throws IOException {
        var heads = BUNDLE.keySet().stream().map(WordsTest::head).collect(Collectors.toSet());
        var missing = literals().stream()
                .filter(literal -> !literal.matches(".*\\.(fxml|css|txt|properties)"))
                .filter(literal -> heads.contains(head(literal)) && !BUNDLE.containsKey(literal))
                .toList();

        assertEquals(List.of(), missing);
    }

    @Test
    void everyTextIsUsed() throws IOException {
        var used = literals();
        var constants = Stream.of(named(), Arrays.stream(PlaneMap.values()), Arrays.stream(Separation.Place.values()),
                Arrays.stream(UsualDifference.values()))
                .flatMap(c -> c)
                .map(c -> c.getDeclaringClass().getSimpleName() + "." + c.name()).toList();
        var unused = new TreeSet<>(BUNDLE.keySet());
        unused.removeAll(used);
        Library.groups().forEach(group -> assertTrue(unused.remove("scenes." + group.key()), group.key()));
        Library.scenes().forEach(scene -> Stream.of("title", "notes")
                .forEach(aspect -> assertTrue(unused.remove("Scene." + scene.name() + "." + aspect), scene.name())));
        ReadoutKind.inWindow()
                .forEach(kind -> assertTrue(unused.remove(kind.key() + ".tooltip"), kind.key()));
        unused.removeIf(key -> PICOCLI.matcher(key).matches());
        unused.removeIf(key -> key.endsWith(".one") && used.contains(key.substring(0, key.lastIndexOf('.'))));
        unused.removeIf(key -> constants.stream().anyMatch(name -> key.equals(name) || key.startsWith(name + ".")));

        assertEquals(List.of(), List.copyOf(unused));
    }

    @ParameterizedTest
    @EnumSource
    void everyCharacterHasAGlyphInItsFace(Language language) {
        var missing = new TreeSet<String>();
        var bundle = language.bundle();
        bundle.keySet().forEach(key -> missing.addAll(
                withoutGlyph(key, bundle.getString(key).replaceAll("%\\d\\$s", ""))));
        Mathematics.page(language).forEach(line -> missing.addAll(withoutGlyph("mathematics", line.text())));

        assertEquals(List.of(), List.copyOf(missing));
    }

    private static Set<String> withoutGlyph(String key, String text) {
        var missing = new TreeSet<String>();
        for (var run : RichText.of(text).runs()) {
            var faces = run.face() == RichText.Face.SYMBOL
                    ? List.of(Typefaces.SYMBOL)
                    : List.of(Typefaces.SANS, Typefaces.BOLD);
            run.text().codePoints()
                    .filter(c -> faces.stream().anyMatch(face -> !face.at(12f).canDisplay(c)))
                    .forEach(c -> missing.add(key + ": " + Character.toString(c) + " as " + run.face()));
        }
        return missing;
    }

    @Test
    void everyCharacterOfANumberHasAGlyph() {
        assertEquals(-1, Typefaces.SANS.at(11f).canDisplayUpTo("0123456789.,\u2212\u2009\u202f·+…"));
    }

    @ParameterizedTest
    @EnumSource
    void everyNotationIsClosed(Language language) {
        for (var key : language.bundle().keySet()) {
            var text = language.of(key).replaceAll("%\\d\\$s", "");
            assertEquals(0, count(text, '$') % 2, key);
            assertEquals(count(text, '{'), count(text, '}'), key);
        }
    }

    @ParameterizedTest
    @CsvSource({
            "PARTICLES, abc, Particles, 1, 1\u2009000\u2009000",
            "PARTICLES, 2.5, Particles, 1, 1\u2009000\u2009000",
            "PARTICLES, 0, Particles, 1, 1\u2009000\u2009000",
            "STEP_SIZE, 2000, Step size, 0.000001, 1000",
            "LAMBDA, -1, Total variation, 0, 10",
            "SEED, 1e99, Seed, 0, 999\u2009999\u2009999"
    })
    void aFaultNamesWhatWasTypedAndWhatIsAllowed(Quantity quantity, String typed, String name, String least,
            String most) {
        var sentence = Words.sentence(Reading.of(quantity, typed));

        for (var part : List.of("“" + typed + "”", name, "from " + least + " to " + most + ".")) {
            assertTrue(sentence.contains(part), sentence);
        }
    }

    @Test
    void eachFaultHasItsOwnSentence() {
        assertTrue(Words.sentence(Reading.of(Quantity.PARTICLES, "many")).contains("is not a number"));
        assertTrue(Words.sentence(Reading.of(Quantity.PARTICLES, "0")).contains("is out of range"));
        assertTrue(Words.sentence(Reading.of(Quantity.PARTICLES, "1.5")).contains("is not a whole number"));
        assertEquals("", Words.sentence(Reading.of(Quantity.PARTICLES, "12")));
    }

    @Test
    void whatIsQuotedIsOneShortLine() {
        var sentence = Words.sentence(Reading.of(Quantity.RADIUS, "x \n y".repeat(100)));

        assertEquals(1, sentence.lines().count());
        assertTrue(sentence.contains("…”"), sentence);
    }

    @Test
    void whatIsTypedIsNeverReadAsNotation() {
        var sentence = RichText.of(Words.sentence(Reading.of(Quantity.RADIUS, "$5")));

        assertTrue(sentence.plain().contains("“$5”"), sentence.plain());
    }

    @Test
    void aHaltNamesStepStepSizeAndTimeAndSaysWhatToDo() {
        for (var reason : Divergence.Reason.values()) {
            var sentence = Words.sentence(new Divergence(12_345, 6.789, 0.25, reason));

            for (var part : List.of("12\u2009345", "0.25", "6.79",
                    reason == Divergence.Reason.DIVERGED ? "smaller" : "shorter")) {
                assertTrue(sentence.contains(part), sentence);
            }
        }
    }

    @Test
    void aStepBeyondItsLimitIsNamedWithIt() {
        assertEquals(
                "above the stability limit: $η$ = 0.3, limit 0.226",
                Words.sentence(new StepLimit.Excess(0.3, 0.22631)));
    }

    @Test
    void anOutlineThatIsCoarseIsNotCalledFolded() {
        var sentences = Stream.of(Outline.Fidelity.values())
                .map(fidelity -> Words.warning(new Outline(List.of(), 1, fidelity)).orElse("")).toList();

        assertEquals("", sentences.getFirst());
        assertEquals(4, Set.copyOf(sentences).size());
        for (var sentence : sentences) {
            assertEquals(sentence.contains("folded"), sentence.contains("$η$ was too large"), sentence);
        }
    }

    @Test
    void aLimitSaysWhatMakesItARuleOfThumb() {
        assertTrue(Words.sentence(new StepLimit(0.226, Optional.empty())).contains("= 0.226,"));
        for (var caveat : Caveat.values()) {
            assertTrue(Words.sentence(new StepLimit(0.226, Optional.of(caveat))).contains(" A rule of thumb"));
        }
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static String head(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    /** Returns all dotted words in quotes in the sources and in the window's layout. */
    private static Set<String> literals() throws IOException {
        var literals = new TreeSet<String>();
        try (var java = Files.walk(Path.of("src", "main", "java"));
                var layout = Files.walk(Path.of("resources", "wasserscope"))) {
            for (var file : Stream.concat(java, layout).filter(WordsTest::mayNameKeys).toList()) {
                LITERAL.matcher(Files.readString(file)).results().forEach(found -> literals.add(found.group(1)));
            }
        }
        return literals;
    }

    private static boolean mayNameKeys(Path file) {
        return file.toString().endsWith(".java") || file.toString().endsWith(".fxml");
    }
}
