package wasserscope.scenario;

import java.util.List;

/** What one looks at: a run, or two beside each other. */
public sealed interface Subject permits Scenario, Comparison {

    /** Returns the scenarios: one, or the left and the right one. */
    default List<Scenario> runs() {
        return switch (this) {
            case Scenario scenario -> List.of(scenario);
            case Comparison(Scenario left, Scenario right) -> List.of(left, right);
        };
    }
}
