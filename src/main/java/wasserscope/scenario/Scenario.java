package wasserscope.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wasserscope.flow.Motion;
import wasserscope.flow.Start;
import wasserscope.problem.Problem;

/**
 * All that defines a run: a run is a pure function of (scenario, step), however it was steered. Immutable.
 *
 * @param title what a menu or a caption calls it
 * @param problem what is minimized, until an intervention changes it
 * @param start where the particles begin
 * @param motion how they move, until an intervention changes it
 * @param interventions what is changed on the way, in the order of their steps
 * @param pace how many steps a picture is apart from the next
 * @param window the part of Ω that is shown at first
 */
public record Scenario(
        String title,
        Problem problem,
        Start start,
        Motion motion,
        List<Intervention> interventions,
        Pace pace,
        Window window) {

    /** Copies the list, sorted by step. */
    public Scenario {
        interventions = interventions.stream()
                .sorted(Comparator.comparingLong(Intervention::step))
                .toList();
    }

    /** Returns this scenario with {@code other} problem. */
    public Scenario with(Problem other) {
        return new Scenario(title, other, start, motion, interventions, pace, window);
    }

    /** Returns this scenario with {@code other} start. */
    public Scenario with(Start other) {
        return new Scenario(title, problem, other, motion, interventions, pace, window);
    }

    /** Returns this scenario with {@code other} motion. */
    public Scenario with(Motion other) {
        return new Scenario(title, problem, start, other, interventions, pace, window);
    }

    /** Returns this scenario with {@code other} pace. */
    public Scenario with(Pace other) {
        return new Scenario(title, problem, start, motion, interventions, other, window);
    }

    /** Returns this scenario with {@code others} for interventions. */
    public Scenario with(List<Intervention> others) {
        return new Scenario(title, problem, start, motion, others, pace, window);
    }

    /**
     * Returns this scenario with one more intervention. One at step 0 is no intervention but a change of the scenario itself; one
     * that sets what another sets at the same step replaces it.
     */
    public Scenario plus(Intervention next) {
        if (next.step() == 0) {
            return next.applyTo(this);
        }
        List<Intervention> all = new ArrayList<>(interventions);
        all.removeIf(next::replaces);
        all.add(next);
        return with(all);
    }

    /**
     * Returns what holds at {@code step}, that is with the interventions up to it carried out and none left: the scenario that would
     * begin anew with the present settings.
     */
    public Scenario heldAt(long step) {
        Scenario held = with(List.of());
        for (Intervention next : interventions) {
            if (next.step() <= step) {
                held = next.applyTo(held);
            }
        }
        return held;
    }
}
