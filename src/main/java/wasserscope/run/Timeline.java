package wasserscope.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import wasserscope.flow.step.StepControl;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.Times;

/**
 * The recorded past of a run as a whole, whichever of its moments is shown. Immutable.
 *
 * @param curve the objective from its first step to its last
 * @param marks what happened, in the order of steps
 * @param lastStep the last recorded step
 * @param lastTime t there
 * @param unknown until when nothing is recorded yet of a run that was remembered; empty where all is
 * @param goal where one goes, while the exact moment is still being stepped anew
 * @param nanos how long it took to compute it, in ns of stepping
 */
public record Timeline(
        Curve curve, List<Mark> marks, long lastStep, double lastTime, OptionalDouble unknown, Optional<Goal> goal,
        long nanos) {

    private static final int MOST_CHANGES = 400;

    /** Copies the list. */
    public Timeline {
        marks = List.copyOf(marks);
    }

    /** Returns the timeline of a run that ends at a moment. */
    public static Timeline until(Checkpoint end) {
        Scenario scenario = end.scenario();
        Curve curve = end.past().curve();
        long last = end.state().step();
        List<Mark> marks = new ArrayList<>(end.past().events());
        List<Intervention> made =
                scenario.interventions().stream().filter(next -> next.step() <= last).toList();
        made.subList(Math.max(0, made.size() - MOST_CHANGES), made.size()).forEach(
                what -> marks.add(new Mark.Changed(what.step(), curve.timeOf(what.step()), what)));
        scenario.clock().stopAt().ifPresent(
                step -> marks.add(new Mark.SceneEnd(step, timeOf(step, curve, end))));
        scenario.clock().marks().forEach(named -> marks.add(
                new Mark.Named(named.step(), timeOf(named.step(), curve, end), named.name())));
        marks.sort(Comparator.comparingLong(Mark::step));
        return new Timeline(curve, marks, last, end.state().time(), OptionalDouble.empty(), Optional.empty(), 0);
    }

    /** Returns t at a step: of one that is not recorded yet, what it will be as the scenario stands. */
    private static double timeOf(long step, Curve curve, Checkpoint end) {
        Scenario scenario = end.scenario();
        long last = end.state().step();
        return step <= last
                ? curve.timeOf(step)
                : Times.after(scenario, last, end.state().time(), lastSize(curve)).at(step);
    }

    /** Returns by how much each of the last recorded steps has advanced t. */
    private static double lastSize(Curve curve) {
        int end = curve.size() - 1;
        return end < 1
                ? StepControl.START.eta()
                : (curve.time(end) - curve.time(end - 1)) / (curve.step(end) - curve.step(end - 1));
    }

    /** Returns t at a step of the run of {@code scenario}: of one whose step sizes are not known yet, what it will be if they stay. */
    double timeOf(Scenario scenario, long step) {
        Times times = Times.of(scenario);
        if (times.isExact()) {
            return times.at(step);
        }
        return step <= lastStep ? curve.timeOf(step) : beyond(scenario).at(step);
    }

    /** Returns the step that is nearest to a time, as {@link #timeOf} has them. */
    long stepOf(Scenario scenario, double time) {
        Times times = Times.of(scenario);
        if (times.isExact()) {
            return times.step(time);
        }
        return time <= lastTime ? curve.stepOf(time) : beyond(scenario).step(time);
    }

    private Times beyond(Scenario scenario) {
        return Times.after(scenario, lastStep, lastTime, lastSize(curve));
    }

    /** Returns this timeline with what a clock knows of it. */
    public Timeline with(OptionalDouble until, Optional<Goal> towards, long computed) {
        return new Timeline(curve, marks, lastStep, lastTime, until, towards, computed);
    }

    /** Returns the first mark after a step. */
    public Optional<Mark> markAfter(long step) {
        return marks.stream().filter(mark -> mark.step() > step).findFirst();
    }

    /** Returns the last mark before a step. */
    public Optional<Mark> markBefore(long step) {
        return marks.reversed().stream().filter(mark -> mark.step() < step).findFirst();
    }
}
