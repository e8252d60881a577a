package wasserscope.scenario.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Playing;
import wasserscope.scenario.Span;
import wasserscope.scenario.json.Fields;
import wasserscope.scenario.json.Names;
import wasserscope.theory.verdict.Verdict;

/** Reads {@code clock}. */
final class ClockReader {

    private static final int STEPS_PER_FRAME = 10;
    private static final double MOST_STEPS = 1e15;

    private ClockReader() {}

    /**
     * Reads how a run is played; of no use if there are faults.
     *
     * @param version of the file: what a later one has is unknown to it
     */
    static Playing read(Fields clock, long version) {
        Set<Verdict> pauseOn = clock.choices("pauseOn", Names.of(Verdict.class)).orElse(Set.of());
        Pace pace = PaceReader.read(clock, PaceReader.WORDS).orElse(new Pace.Steady(STEPS_PER_FRAME));
        OptionalLong stopAt = OptionalLong.empty();
        List<Playing.NamedStep> marks = List.of();
        if (version > 1) {
            stopAt = clock.whole("stopAt", new Span(1, MOST_STEPS)).map(OptionalLong::of).orElse(stopAt);
            marks = marks(clock);
        }
        clock.end();
        return new Playing(pace, pauseOn, stopAt, marks);
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
