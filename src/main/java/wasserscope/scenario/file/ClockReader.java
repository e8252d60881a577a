package wasserscope.scenario.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Playing;
import wasserscope.scenario.Span;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Fields;
import wasserscope.scenario.json.Json;
import wasserscope.scenario.json.Names;
import wasserscope.theory.verdict.Verdict;

/** Reads {@code clock}. */
final class ClockReader {

    private static final int STEPS_PER_FRAME = 10;
    private static final Span PER_FRAME = new Span(1, 1_000_000);
    private static final double MOST_STEPS = 1e15;

    private ClockReader() {}

    /**
     * Reads how a run is played; of no use if there are faults.
     *
     * @param version of the file: what a later one has is unknown to it
     */
    static Playing read(Fields clock, long version) {
        Set<Verdict> pauseOn = clock.choices("pauseOn", Names.of(Verdict.class)).orElse(Set.of());
        Pace pace = pace(clock);
        OptionalLong stopAt = OptionalLong.empty();
        List<Playing.NamedStep> marks = List.of();
        if (version > 1) {
            stopAt = clock.whole("stopAt", new Span(1, MOST_STEPS)).map(OptionalLong::of).orElse(stopAt);
            marks = marks(clock);
        }
        clock.end();
        return new Playing(pace, pauseOn, stopAt, marks);
    }

    private static Pace pace(Fields clock) {
        String name = "stepsPerFrame";
        Optional<Json> value = clock.find(name);
        if (value.isPresent() && value.get() instanceof Json.Text) {
            return clock.choice(name, paces()).orElse(new Pace.Logarithmic());
        }
        if (value.isPresent() && !(value.get() instanceof Json.Num)) {
            clock.wrongKind(clock.path(name), value.get(), Fault.Kind.NUMBER_OR_TEXT);
            return new Pace.Logarithmic();
        }
        return new Pace.Steady(clock.count(name, PER_FRAME, STEPS_PER_FRAME));
    }

    /** Returns the paces that are called by a word. */
    static Map<String, Pace> paces() {
        Map<String, Pace> paces = new LinkedHashMap<>();
        paces.put("logarithmic", new Pace.Logarithmic());
        paces.put("slow-motion", new Pace.SlowMotion());
        paces.put("unbounded", new Pace.Unbounded());
        return paces;
    }

    private static List<Playing.NamedStep> marks(Fields clock) {
        List<Playing.NamedStep> marks = new ArrayList<>();
        for (Fields item : clock.children("marks")) {
            Optional<Long> step = item.whole("step", new Span(0, MOST_STEPS));
            Optional<String> name = item.text("name");
            item.needed("step");
            item.needed("name");
            name.filter(String::isBlank).ifPresent(_ -> item.missing("name"));
            item.end();
            name.filter(text -> step.isPresent() && !text.isBlank())
                    .ifPresent(text -> marks.add(new Playing.NamedStep(step.get(), text)));
        }
        return marks;
    }
}
