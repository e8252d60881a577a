package wasserscope.story.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.Method;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.file.ScenarioReader;
import wasserscope.scenario.file.ScenarioWriter;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.library.Library;
import wasserscope.scenario.preset.LossPreset;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.scenario.preset.StartPreset;
import wasserscope.story.Beat;
import wasserscope.story.Question;
import wasserscope.story.Setting;
import wasserscope.story.Spotlight;
import wasserscope.story.Story;
import wasserscope.story.StoryText;
import wasserscope.story.Trial;
import wasserscope.story.Until;
import wasserscope.theory.verdict.Verdict;
import wasserscope.words.FileWords;
import wasserscope.words.Language;
import wasserscope.words.RichText;
import wasserscope.words.Spoken;

/** Files of stories: what each field means, every fault with its place and its line, and no text that makes the reader throw. */
class StoryReaderTest {

    private static final String HEAD = "{\"format\": \"wasserscope-story\", \"version\": 1, \"title\": \"t\"";

    /** One of everything; its beats have no scene of 20 particles but the last, so that what is followed is seen. */
    private static final String WHOLE = HEAD + """
            , "summary": {"en": "a", "fr": "b"}, "beats": [
            {"scene": "few", "say": "one", "until": {"verdict": "stuck"}, "atMost": 9000,
             "stepsPerFrame": "logarithmic", "formula": "F'(\\\\mu) = 0", "spotlight": "strip",
             "ask": {"question": "q", "answers": ["x", "y"], "right": 2, "because": "z"}, "notes": "n"},
            {"change": [{"kind": "add", "w": 0, "theta": 1.9}], "until": {"step": 12}, "frozen": true,
             "stepsPerFrame": "slow-motion", "spotlight": {"particle": 4}},
            {"change": [{"kind": "set", "field": "start.particles", "value": 20},
                        {"kind": "set", "field": "motion.method", "value": "gradient-flow"},
                        {"kind": "set", "field": "motion.tolerance", "value": 0.001},
                        {"kind": "set", "field": "start.kind", "value": "zero-line"}],
             "until": {"time": 3.5}, "stepsPerFrame": 7, "spotlight": {"theta": -1},
             "compare": {"right": {"change": [{"kind": "set", "field": "start.particles", "value": 200}]}}},
            {"until": {"escape": true}, "spotlight": "slider:tolerance", "compare": {"right": "many"}},
            {"until": "start", "compare": "off", "spotlight": "escape-region"},
            {"until": "free", "frozen": false}],
            "try": [{"say": "do", "change": [{"kind": "set", "field": "problem.loss", "value": "square"}]},
                    {"say": "open", "scene": "neurons"}]}
            """;

    private static StoryText written(String text) {
        return new StoryText.Written(Map.of("", text));
    }

    private static Story whole(Loaded<Story> loaded) {
        return switch (loaded) {
            case Loaded.Whole<Story>(Story story) -> story;
            case Loaded.Refused<Story> refused -> fail(sentences(refused).toString());
        };
    }

    private static List<Fault> faults(Loaded<?> loaded) {
        return loaded instanceof Loaded.Refused<?> refused ? refused.faults() : fail("was read: " + loaded);
    }

    private static List<String> sentences(Loaded<?> loaded) {
        return FileWords.sentences(faults(loaded)).stream().map(line -> RichText.of(line).plain()).toList();
    }

    private static Edit adjust(Quantity quantity, double value) {
        return new Edit.Adjust(quantity, value);
    }

    @Test
    void everyFieldMeansWhatItSays() {
        Story story = whole(StoryReader.read(WHOLE));
        Beat first = story.beats().get(0);
        Beat second = story.beats().get(1);
        Beat third = story.beats().get(2);

        assertEquals(new StoryText.Written(Map.of("en", "a", "fr", "b")), story.summary());
        assertEquals(written("t"), story.title());
        assertEquals(Library.named("few"), first.setting().scene());
        assertEquals(new Beat.Beside.Same(), first.beside());
        assertEquals(Optional.of(new Until.Reached(Verdict.STUCK)), first.until());
        assertEquals(9000, first.atMost());
        assertEquals(Optional.of(new Pace.Logarithmic()), first.pace());
        assertEquals(Optional.of("F'(\\mu) = 0"), first.formula());
        assertEquals(Optional.of(Spotlight.Part.STRIP), first.spotlight());
        assertEquals(Optional.of(new Question(written("q"), List.of(written("x"), written("y")), 1, written("z"))),
                first.ask());
        assertEquals(written("n"), first.notes());
        assertEquals(List.of(new Edit.Intervene(new Intervention.Add(0, 0, List.of(1.9)))), second.setting().change());
        assertTrue(second.frozen());
        assertEquals(Beat.MOST_STEPS, second.atMost());
        assertEquals(Optional.of(new Spotlight.Particle(4)), second.spotlight());
        assertEquals(StoryText.NONE, second.say());
        assertEquals(List.of(adjust(Quantity.PARTICLES, 20), new Edit.SetMethod(Method.GRADIENT_FLOW),
                adjust(Quantity.TOLERANCE, 0.001),
                new Edit.Reshape(StartPreset.ZERO_LINE.shape(first.setting().scene().get().problem().features()))),
                third.setting().change());
        assertEquals(Optional.of(new Until.Time(3.5)), third.until());
        assertEquals(Optional.of(new Pace.Steady(7)), third.pace());
        assertEquals(new Beat.Beside.Run(new Setting(Optional.empty(), List.of(adjust(Quantity.PARTICLES, 200)))),
                third.beside());
        assertEquals(Optional.of(new Spotlight.Theta(-1)), third.spotlight());
    }

    @Test
    void theShortFormsMeanWhatTheySay() {
        Story story = whole(StoryReader.read(WHOLE));

        assertEquals(Optional.of(new Until.Escape()), story.beats().get(3).until());
        assertEquals(Optional.of(new Spotlight.Slider(Quantity.TOLERANCE)), story.beats().get(3).spotlight());
        assertEquals(new Beat.Beside.Run(new Setting(Library.named("many"), List.of())), story.beats().get(3).beside());
        assertEquals(Optional.of(new Until.Step(0)), story.beats().get(4).until());
        assertEquals(new Beat.Beside.Off(), story.beats().get(4).beside());
        assertEquals(Optional.of(new Until.Free()), story.beats().get(5).until());
        assertFalse(story.beats().get(5).frozen());
        assertEquals(List.of(
                new Trial(written("do"), new Setting(Optional.empty(),
                        List.of(new Edit.SetLoss(LossPreset.SQUARE.loss())))),
                new Trial(written("open"), new Setting(Library.named("neurons"), List.of()))), story.trials());
    }

    @Test
    void theTextsOfABuiltInStoryAreKeys() {
        String text = HEAD + ", \"beats\": [{\"scene\": \"few\", \"say\": \"few.stuck.say\"}]}";
        Story story = whole(StoryReader.read("lesson-few", text));

        assertEquals("lesson-few", story.name());
        assertEquals(new StoryText.Keyed("t"), story.title());
        assertEquals(new StoryText.Keyed("few.stuck.say"), story.beats().getFirst().say());
        assertEquals(StoryText.NONE, story.summary());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                    "\"say\": 3|beats[1].say is 3; allowed: a text in quotes, or fields in braces.",
                    "\"say\": {\"de\": \"x\"}|beats[1].say.de is no known field.",
                    "\"say\": {}|beats[1].say.en is missing.",
                    "\"sayy\": \"x\"|beats[1].sayy is no known field; perhaps “say” is meant.",
                    "\"scene\": \"fews\"|beats[1].scene is “fews”; no scene has this name. Perhaps “few” is meant.",
                    "\"scene\": \"somewhere\"|beats[1].scene is “somewhere”; no scene has this name. A file",
                    "\"scene\": \"a.wscope.json\"|beats[1].scene is “a.wscope.json”; a story that is in no file",
                    "\"scene\": 7|beats[1].scene is 7; allowed: a text in quotes, or fields in braces.",
                    "\"scene\": {\"format\": \"wasserscope-scenario\"}|beats[1].scene.version is missing.",
                    "\"scene\": {\"format\": \"wasserscope-scenario\", \"version\": 2, \"margin\": 0}|beats[1].scene.margin is 0; allowed: ",
                    "\"until\": 3|beats[1].until is 3; allowed: a text in quotes, or fields in braces.",
                    "\"until\": \"end\"|beats[1].until is “end”; allowed: ",
                    "\"until\": {}|beats[1].until must have one of these fields, and only one: step, time, verdict, escape.",
                    "\"until\": {\"step\": 1, \"time\": 2}|beats[1].until must have one of these fields, and only one: ",
                    "\"until\": {\"step\": -1}|beats[1].until.step is -1; allowed: 0 to ",
                    "\"until\": {\"step\": 1.5}|beats[1].until.step is 1.5; allowed: a whole number.",
                    "\"until\": {\"verdict\": \"lost\"}|beats[1].until.verdict is “lost”; allowed: diverged, ",
                    "\"until\": {\"escape\": 1}|beats[1].until.escape is 1; allowed: true or false.",
                    "\"atMost\": 0|beats[1].atMost is 0; allowed: 1 to ",
                    "\"stepsPerFrame\": \"unbounded\"|beats[1].stepsPerFrame is “unbounded”; allowed: logarithmic, slow-motion.",
                    "\"stepsPerFrame\": 0|beats[1].stepsPerFrame is 0; allowed: 1 to ",
                    "\"frozen\": null|beats[1].frozen is null; allowed: true or false.",
                    "\"spotlight\": \"f\"|beats[1].spotlight is “f”; allowed: strip, escape-region, ",
                    "\"spotlight\": \"slider:order\"|beats[1].spotlight is “slider:order”, which does not go with the run there.",
                    "\"spotlight\": {\"particle\": 4}|beats[1].spotlight.particle is 4; at that step there are 4 particles",
                    "\"spotlight\": {\"particle\": -1}|beats[1].spotlight.particle is -1; allowed: 0 to ",
                    "\"spotlight\": {\"theta\": 1, \"particle\": 1}|beats[1].spotlight must have one of these fields, and only one: particle, theta.",
                    "\"scene\": \"rays\", \"spotlight\": {\"theta\": 1}|beats[1].spotlight.theta is “1”, which does not go with the run there.",
                    "\"ask\": []|beats[1].ask is []; allowed: fields in braces.",
                    "\"ask\": {\"question\": \"q\", \"answers\": [\"a\"], \"right\": 1}|Items of beats[1].ask.answers: 1; allowed: 2 to 3.",
                    "\"ask\": {\"question\": \"q\", \"answers\": [\"a\", 2], \"right\": 1}|beats[1].ask.answers[1] is 2; allowed: a text in quotes, or fields in braces.",
                    "\"ask\": {\"question\": \"q\", \"answers\": [\"a\", \"b\"], \"right\": 0}|beats[1].ask.right is 0; allowed: 1 to 2.",
                    "\"ask\": {\"question\": \"q\", \"answers\": [\"a\", \"b\"]}|beats[1].ask.right is missing.",
                    "\"ask\": {\"answers\": [\"a\", \"b\"], \"right\": 1}|beats[1].ask.question is missing.",
                    "\"ask\": {\"question\": \"q\", \"right\": 1}|beats[1].ask.answers is missing.",
                    "\"compare\": \"on\"|beats[1].compare is “on”; allowed: off.",
                    "\"compare\": {}|beats[1].compare.right is missing.",
                    "\"compare\": {\"right\": {}}|beats[1].compare.right.change is missing.",
                    "\"compare\": {\"right\": {\"change\": [{\"kind\": \"set\", \"field\": \"start.radius\", \"value\": 0}]}}|beats[1].compare.right.change[0].value is 0; allowed: ",
                    "\"change\": [{\"step\": 1, \"kind\": \"shake\", \"fraction\": 1}]|beats[1].change[0].step is no known field",
                    "\"change\": [{\"kind\": \"set\", \"field\": \"problem.order\", \"value\": 3}]|beats[1].change[0].field is “problem.order”, which does not go with the run there.",
                    "\"change\": [{\"kind\": \"set\", \"field\": \"motion.batch\", \"value\": 3}]|beats[1].change[0].field is “motion.batch”, which does not go with the run there.",
                    "\"change\": [{\"kind\": \"set\", \"field\": \"start.kind\", \"value\": \"disc\"}]|beats[1].change[0].value is “disc”, which does not go with the run there.",
                    "\"change\": [{\"kind\": \"set\", \"field\": \"start.kind\", \"value\": \"explicit\"}]|beats[1].change[0].value is “explicit”; allowed: ",
                    "\"change\": [{\"kind\": \"set\", \"field\": \"title\", \"value\": 3}]|beats[1].change[0].field is “title”; allowed: ",
                    "\"change\": [{\"kind\": \"set\", \"field\": \"margin\"}]|beats[1].change[0].value is missing.",
                    "\"change\": [{\"kind\": \"teacher\", \"atom\": 9, \"w\": 1, \"theta\": 0}]|beats[1].change[0].atom is 9; the teacher has 4 atoms",
                    "\"change\": [{\"kind\": \"move\", \"particle\": 4, \"w\": 1, \"theta\": 0}]|beats[1].change[0].particle is 4; at that step there are 4 particles",
                    "\"change\": [{\"kind\": \"remove\", \"particles\": [[0, 3]]}]|beats[1].change[0].particles must not name all 4 particles",
                    "\"change\": [{\"kind\": \"remove\", \"particles\": [0]}, {\"kind\": \"split\", \"particles\": [3]}]|beats[1].change[1].particles[0] is 3; at that step there are 3 particles",
                    "\"change\": [{\"kind\": \"set\", \"field\": \"start.particles\", \"value\": 2}], \"spotlight\": {\"particle\": 2}|beats[1].spotlight.particle is 2; at that step there are 2 particles"
            })
    void theFieldAndItsLineAndWhatIsAllowedAreNamed(String fields, String sentence) {
        String text = HEAD + ",\n\"beats\": [{\"scene\": \"few\"},\n\n{" + fields + "}]}";
        List<String> sentences = sentences(StoryReader.read(text));

        assertEquals(1, sentences.size(), sentences::toString);
        assertTrue(sentences.getFirst().startsWith("Line 4: " + sentence), sentences::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                    "{\"format\": \"wasserscope-scenario\"}|This is a scenario or a comparison; a story is needed here.",
                    "{\"format\": \"wasserscope-comparison\"}|This is a scenario or a comparison; a story is needed here.",
                    "{\"format\": \"other\"}|This is not a story: its first field must be",
                    "{}|This is not a story: its first field must be",
                    "[]|This is not a story: its first field must be",
                    "|The file has nothing in it.",
                    "{\"format\": \"wasserscope-story\"}|version is missing.",
                    "{\"format\": \"wasserscope-story\", \"version\": 2}|Line 1: version is 2: this program reads versions 1 to 1;",
                    "{\"format\": \"wasserscope-story\", \"version\": 1, \"beats\": [{\"scene\": \"few\"}]}|title is missing.",
                    "{\"format\": \"wasserscope-story\", \"version\": 1, \"title\": \" \", \"beats\": [{\"scene\": \"few\"}]}|Line 1: title is missing.",
                    "{\"format\": \"wasserscope-story\", \"version\": 1, \"title\": \"t\"}|beats is missing.",
                    "{\"format\": \"wasserscope-story\", \"version\": 1, \"title\": \"t\", \"beats\": []}|Line 1: Items of beats: 0; allowed: 1 to 500.",
                    "{\"format\": \"wasserscope-story\", \"version\": 1, \"title\": \"t\", \"beats\": [{}]}|Line 1: beats[0].scene is missing.",
                    "{\"format\": \"wasserscope-story\", \"version\": 1, \"title\": \"t\", \"beats\": 3}|Line 1: beats is 3; allowed: a list of fields in braces.",
                    "{\"format\": \"wasserscope-story\", \"version\": 1, \"title\": \"t\", \"beats\": [{\"scene\": \"few\"}], \"try\": [{\"say\": \"x\"}]}|Line 1: try[0].change is missing.",
                    "{\"format\": \"wasserscope-story\", \"version\": 1, \"title\": \"t\", \"beats\": [{\"scene\": \"few\"}], \"try\": [{}, {}, {}, {}]}|Line 1: Items of try: 4; allowed: 0 to 3."
            })
    void whatIsNoStoryIsSaid(String text, String sentence) {
        List<String> sentences = sentences(StoryReader.read(text == null ? "" : text));

        assertEquals(1, sentences.size(), sentences::toString);
        assertTrue(sentences.getFirst().startsWith(sentence), sentences::toString);
    }

    @Test
    void aStoryIsNoScenario() {
        assertEquals(List.of("This is a story; a scenario is needed here."), sentences(ScenarioReader.read(WHOLE)));
    }

    @Test
    void whatIsTooLongIsSaid() {
        String long2001 = "x".repeat(2001);
        String beats = String.join(",", Collections.nCopies(501, "{\"scene\": \"few\"}"));

        assertEquals(List.of("Line 1: beats[0].say has 2001 characters; at most 2000 are allowed."), sentences(
                StoryReader.read(HEAD + ", \"beats\": [{\"scene\": \"few\", \"say\": \"" + long2001 + "\"}]}")));
        assertEquals(List.of("Line 1: beats[0].formula has 2001 characters; at most 2000 are allowed."), sentences(
                StoryReader.read(HEAD + ", \"beats\": [{\"scene\": \"few\", \"formula\": \"" + long2001 + "\"}]}")));
        assertEquals(List.of("Line 1: Items of beats: 501; allowed: 1 to 500."),
                sentences(StoryReader.read(HEAD + ", \"beats\": [" + beats + "]}")));
    }

    @Test
    void aSceneOfAFileIsInTheFolderOfTheStory(@TempDir Path outer) throws IOException {
        Path folder = Files.createDirectories(outer.resolve("talk"));
        Files.createDirectories(folder.resolve("scenes"));
        String scenario = ScenarioWriter.text(OpeningScene.opening().titled("mine"));
        Files.writeString(outer.resolve("outer.wscope.json"), scenario);
        Files.writeString(folder.resolve("mine.wscope.json"), scenario);
        Files.writeString(folder.resolve("scenes").resolve("mine.wscope.json"), scenario);
        Files.writeString(folder.resolve("bad.wscope.json"), scenario.replace("\"margin\": 0.001", "\"margin\": 7"));

        for (String name : List.of("mine.wscope.json", "scenes/mine.wscope.json", "scenes/../mine.wscope.json")) {
            assertEquals(Optional.of("mine"), whole(story(folder, name)).beats().getFirst().setting().scene()
                    .map(scene -> scene.title()));
        }
        for (String name : List.of("../outer.wscope.json", outer.resolve("outer.wscope.json").toString())) {
            assertTrue(
                    sentences(story(folder, name)).getFirst().contains("; allowed: a file in the folder of the story"));
        }
        assertEquals(List.of("Line 1: beats[0].scene: margin is 7; allowed: 0.000000001 to 1."),
                sentences(story(folder, "bad.wscope.json")));
        assertEquals(List.of("Line 1: beats[0].scene: There is no file “gone.json”."),
                sentences(story(folder, "gone.json")));
        assertEquals("talk", whole(story(folder, "mine.wscope.json")).name());
    }

    private static Loaded<Story> story(Path folder, String scene) throws IOException {
        Path file = folder.resolve("talk.wstory.json");
        Files.writeString(file, HEAD + ", \"beats\": [{\"scene\": \"" + scene.replace("\\", "\\\\") + "\"}]}");
        return StoryReader.read(file);
    }

    @Property(tries = 2000)
    void aDamagedFileNeverThrows(@ForAll long seed) {
        var random = new Random(seed);
        StringBuilder text = new StringBuilder(WHOLE);
        List<String> pieces =
                List.of("-1", "1e308", "null", "[]", "{}", "\"", ",", "0", "9", "\"kind\"", "[[1,2]]", "e",
                        "rays", "lowrank", "\"scene\": \"rays\",", "true", "..", "/", "\\u0000", ".json");
        for (int j = 1 + random.nextInt(3); j > 0; j--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(4));
            text.replace(from, to, pieces.get(random.nextInt(pieces.size())));
        }

        if (StoryReader.read(text.toString()) instanceof Loaded.Refused<Story> refused) {
            assertFalse(sentences(refused).isEmpty());
        }
    }

    @Test
    void everyBeginningOfAFileIsRefused() {
        String text = WHOLE.strip();
        for (int length = 0; length < text.length(); length++) {
            assertEquals(1, sentences(StoryReader.read(text.substring(0, length))).size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultHasASentenceInEachLanguage(Language language) throws Exception {
        String text = HEAD + ", \"beats\": [{\"scene\": \"few\", \"until\": {}, \"spotlight\": {\"particle\": 9}}]}";
        try (var _ = new Spoken(language)) {
            assertEquals(2, sentences(StoryReader.read(text)).size());
        }
        assertInstanceOf(Fault.AtLine.class, faults(StoryReader.read(text)).getFirst());
    }
}
