package wasserscope.story.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.Span;
import wasserscope.scenario.file.PaceReader;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.FieldKind;
import wasserscope.scenario.json.Fields;
import wasserscope.scenario.json.Json;
import wasserscope.scenario.json.Names;
import wasserscope.story.Beat;
import wasserscope.story.Question;
import wasserscope.story.Setting;
import wasserscope.story.Spotlight;
import wasserscope.story.StoryText;
import wasserscope.story.Until;
import wasserscope.theory.verdict.Verdict;

/** Reads one beat. */
final class BeatReader {

    private static final Span STEPS = new Span(0, 1e15);
    private static final Span WAITED = new Span(1, 1e15);
    private static final Span ANSWERS = new Span(Question.FEWEST, Question.MOST);
    private static final String UNTIL = "until";
    private static final String COMPARE = "compare";
    private static final String RIGHT = "right";

    private final Fields item;
    private final TextReader texts;
    private final SettingReader runs;

    /**
     * Reads a beat.
     *
     * @param runs follows the run
     */
    BeatReader(Fields item, TextReader texts, SettingReader runs) {
        this.item = item;
        this.texts = texts;
        this.runs = runs;
    }

    /** Returns the beat; of no use if there are faults. */
    Beat beat() {
        Setting setting = runs.setting(item);
        Beat.Beside beside = beside();
        Optional<Until> until = until();
        long atMost = item.whole("atMost", WAITED).orElse(Beat.MOST_STEPS);
        Optional<Pace> pace = PaceReader.read(item, PaceReader.FOLLOWED);
        boolean frozen = item.flag("frozen");
        StoryText say = texts.read(item, "say");
        Optional<String> formula = TextReader.formula(item, "formula");
        Optional<Spotlight> spotlight = SpotlightReader.read(item, runs.standing());
        Optional<Question> ask = ask();
        StoryText notes = texts.read(item, "notes");
        item.end();
        return new Beat(setting, beside, until, atMost, pace, frozen, say, formula, spotlight, ask, notes);
    }

    private Beat.Beside beside() {
        Optional<Json> value = item.find(COMPARE);
        if (value.isEmpty()) {
            return new Beat.Beside.Same();
        }
        if (value.get() instanceof Json.Obj object) {
            Fields compare = new Fields(object, item.path(COMPARE), item.faults());
            compare.needed(RIGHT);
            Setting right = right(compare);
            compare.end();
            return new Beat.Beside.Run(right);
        }
        if (value.get() instanceof Json.Text) {
            item.choice(COMPARE, Map.of("off", RIGHT));
        } else {
            item.wrongKind(item.path(COMPARE), value.get(), FieldKind.TEXT_OR_OBJECT);
        }
        return new Beat.Beside.Off();
    }

    /** Reads the right run: a scene, or an object with a scene, or with what is changed of the left one. */
    private Setting right(Fields compare) {
        SettingReader beside = runs.alike();
        if (compare.find(RIGHT).filter(BeatReader::isChange).isEmpty()) {
            Optional<Scenario> scene = beside.scene(compare, RIGHT);
            return new Setting(scene, List.of());
        }
        Fields right = compare.child(RIGHT);
        if (!right.has("scene")) {
            right.needed("change");
        }
        Setting setting = beside.setting(right);
        right.end();
        return setting;
    }

    private static boolean isChange(Json value) {
        return value instanceof Json.Obj object && !object.fields().containsKey("format");
    }

    private Optional<Until> until() {
        return item.find(UNTIL).flatMap(value -> switch (value) {
            case Json.Text _ ->
                item.choice(UNTIL, Map.<String, Until>of("start", new Until.Step(0), "free", new Until.Free()));
            case Json.Obj object -> until(new Fields(object, item.path(UNTIL), item.faults()));
            default -> {
                item.wrongKind(item.path(UNTIL), value, FieldKind.TEXT_OR_OBJECT);
                yield Optional.<Until>empty();
            }
        });
    }

    private static Optional<Until> until(Fields fields) {
        Optional<Until> step = fields.whole("step", STEPS).map(Until.Step::new);
        Optional<Until> time = fields.number("time", Span.NOT_NEGATIVE).map(Until.Time::new);
        Optional<Until> verdict = fields.choice("verdict", Names.of(Verdict.class)).map(Until.Reached::new);
        Optional<Until> escape = fields.flag("escape") ? Optional.of(new Until.Escape()) : Optional.empty();
        fields.end();
        fields.single();
        return step.or(() -> time).or(() -> verdict).or(() -> escape);
    }

    private Optional<Question> ask() {
        Optional<Json> value = item.find("ask");
        if (value.isEmpty() || !(value.get() instanceof Json.Obj object)) {
            value.ifPresent(other -> item.wrongKind(item.path("ask"), other, FieldKind.OBJECT));
            return Optional.empty();
        }
        Fields ask = new Fields(object, item.path("ask"), item.faults());
        StoryText question = texts.needed(ask, "question");
        List<StoryText> answers = answers(ask);
        Optional<Long> right = ask.whole(RIGHT, new Span(1, Math.max(1, answers.size())));
        ask.needed(RIGHT);
        StoryText because = texts.read(ask, "because");
        ask.end();
        return right.isPresent() && right.get() <= answers.size() && ANSWERS.holds(answers.size())
                ? Optional.of(new Question(question, answers, (int) (right.get() - 1), because))
                : Optional.empty();
    }

    private List<StoryText> answers(Fields ask) {
        ask.needed("answers");
        List<Json> items = ask.items("answers", FieldKind.TEXTS).orElse(List.of());
        List<StoryText> answers = new ArrayList<>();
        for (int i = 0; i < Math.min(items.size(), Question.MOST); i++) {
            answers.add(texts.read(ask, ask.path("answers") + "[" + i + "]", items.get(i)));
        }
        if (!ANSWERS.holds(items.size()) && ask.find("answers").filter(Json::isList).isPresent()) {
            ask.faults().add(new Fault.WrongNumber(ask.path("answers"), items.size(), ANSWERS));
        }
        return answers;
    }
}
