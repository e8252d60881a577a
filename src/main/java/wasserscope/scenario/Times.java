package wasserscope.scenario;

import java.util.ArrayList;
import java.util.List;
import wasserscope.flow.step.StepControl;
import wasserscope.flow.step.StepSize;

/**
 * The time t of a scenario's steps: each advances it by the step size that holds then, whatever the method. An automatic step size is known
 * to the run alone: here it is taken for what it is at one moment, and times are not {@link #isExact exact}. Immutable.
 */
public final class Times {

    private final List<Stretch> stretches = new ArrayList<>();
    private boolean exact = true;

    /**
     * A stretch of equal steps.
     *
     * @param from the step at which it begins
     * @param time t there
     * @param size by which each step advances t
     */
    private record Stretch(long from, double time, double size) {

        double at(long step) {
            return time + (step - from) * size;
        }
    }

    private Times(Scenario scenario, long from, double time, double found) {
        Scenario held = scenario.heldAt(from);
        stretches.add(new Stretch(from, time, size(held, found)));
        for (Intervention next : scenario.interventions()) {
            if (next.step() > from) {
                held = next.applyTo(held);
                double size = size(held, found);
                Stretch before = stretches.getLast();
                if (size != before.size()) {
                    stretches.add(new Stretch(next.step(), before.at(next.step()), size));
                }
            }
        }
    }

    private double size(Scenario held, double found) {
        return switch (held.motion().step()) {
            case StepSize.Fixed fixed -> fixed.eta();
            case StepSize.Automatic _ -> {
                exact = false;
                yield found;
            }
        };
    }

    /** Returns the times of all steps. */
    public static Times of(Scenario scenario) {
        return after(scenario, 0, 0, StepControl.START.eta());
    }

    /**
     * Returns the times of the steps after one.
     *
     * @param time t there
     * @param eta the step size there
     */
    public static Times after(Scenario scenario, long step, double time, double eta) {
        return new Times(scenario, step, time, eta);
    }

    /** Tells whether each step size is set, and none found by the run. */
    public boolean isExact() {
        return exact;
    }

    /** Returns t at a step, not before the first. */
    public double at(long step) {
        return stretches.reversed().stream()
                .filter(stretch -> stretch.from() <= step)
                .findFirst()
                .orElseThrow()
                .at(step);
    }

    /** Returns the step whose time is nearest to t, not before the first; {@link Long#MAX_VALUE} if it is beyond all that can be counted. */
    public long step(double time) {
        Stretch last = stretches.reversed().stream()
                .filter(stretch -> stretch.time() <= time)
                .findFirst()
                .orElse(stretches.getFirst());
        double steps = Math.rint((time - last.time()) / last.size());
        return steps < Long.MAX_VALUE - last.from() ? last.from() + (long) steps : Long.MAX_VALUE;
    }
}
