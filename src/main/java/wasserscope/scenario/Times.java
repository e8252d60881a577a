package wasserscope.scenario;

import java.util.ArrayList;
import java.util.List;

/** The time t of a scenario's steps: each advances it by the step size that holds then, whatever the method. */
public final class Times {

    private Times() {}

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

    /** Returns t at a step, 0 or more. */
    public static double at(Scenario scenario, long step) {
        return stretches(scenario).reversed().stream()
                .filter(stretch -> stretch.from() <= step)
                .findFirst()
                .orElseThrow()
                .at(step);
    }

    /** Returns the step whose time is nearest to t, 0 or more; {@link Long#MAX_VALUE} if it is beyond all that can be counted. */
    public static long step(Scenario scenario, double time) {
        Stretch last = stretches(scenario).reversed().stream()
                .filter(stretch -> stretch.time() <= time)
                .findFirst()
                .orElseThrow();
        double steps = Math.rint((time - last.time()) / last.size());
        return steps < Long.MAX_VALUE - last.from() ? last.from() + (long) steps : Long.MAX_VALUE;
    }

    private static List<Stretch> stretches(Scenario scenario) {
        List<Stretch> stretches = new ArrayList<>();
        Scenario held = scenario.with(List.of());
        stretches.add(new Stretch(0, 0, held.motion().step()));
        for (Intervention next : scenario.interventions()) {
            held = next.applyTo(held);
            double size = held.motion().step();
            Stretch before = stretches.getLast();
            if (size != before.size()) {
                stretches.add(new Stretch(next.step(), before.at(next.step()), size));
            }
        }
        return stretches;
    }
}
