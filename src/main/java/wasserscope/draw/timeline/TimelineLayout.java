package wasserscope.draw.timeline;

import java.util.Comparator;
import java.util.List;
import wasserscope.draw.axis.TimeAxis;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;
import wasserscope.run.Goal;
import wasserscope.run.Mark;
import wasserscope.run.Timeline;

/**
 * Where on a bar of time the moments of a run have their places. Immutable.
 *
 * @param bar the bar, from t = 0 on
 * @param axis of t, the same as the objective's
 * @param timeline the run
 */
public record TimelineLayout(PlotArea bar, TimeAxis axis, Timeline timeline) {

    private static final double THUMB = 8;
    private static final double THICKNESS = 4;

    /** How near to a mark a hand means it. */
    private static final double NEAR = 5;

    /** Returns the layout of a frame's timeline in a box. */
    public static TimelineLayout of(PlotArea box, Frame frame, View view) {
        double side = thumb(view);
        double thick = view.theme().line(THICKNESS);
        PlotArea inner = box.inset(side, 0, side, 0);
        PlotArea bar = new PlotArea(inner.x(), box.y() + box.height() / 2 - thick / 2, inner.width(), thick);
        return new TimelineLayout(bar, TimeAxis.of(bar, frame, view.timeScale()), frame.timeline());
    }

    /** Returns the radius of the thumb. */
    static double thumb(View view) {
        return view.theme().type(THUMB);
    }

    /** Returns where a time stands. */
    public double at(double time) {
        return Math.max(bar.x(), Math.min(bar.right(), axis.at(time)));
    }

    /** Returns the recorded time nearest to a place. */
    public double time(double x) {
        double time = axis.time(Math.max(bar.x(), Math.min(bar.right(), x)));
        return Math.max(timeline.unknown().orElse(0), Math.min(timeline.lastTime(), time));
    }

    /** Returns where one wants to be who points at a place: at a mark near it, or at the moment there. */
    public Goal goal(double x) {
        return marksAt(x).stream().findFirst()
                .map(mark -> Goal.ofStep(mark.step()))
                .orElseGet(() -> freeGoal(x));
    }

    /** Returns the moment at a place, whatever is marked near it. */
    public Goal freeGoal(double x) {
        double time = time(x);
        return time < timeline.lastTime() ? Goal.ofTime(time) : Goal.ofStep(timeline.lastStep());
    }

    /** Returns the marks that have a place: one that stands where the run will come only later may have none yet. */
    public List<Mark> marks() {
        return timeline.marks().stream().filter(mark -> axis.at(mark.time()) <= bar.right() + 0.5).toList();
    }

    /** Returns the marks near a place, the nearest first. */
    public List<Mark> marksAt(double x) {
        return marks().stream()
                .filter(mark -> distance(mark, x) <= NEAR)
                .sorted(Comparator.comparingDouble(mark -> distance(mark, x)))
                .toList();
    }

    private double distance(Mark mark, double x) {
        return Math.abs(at(mark.time()) - x);
    }

    /** Tells whether a place is where nothing is recorded yet. */
    public boolean isUnknown(double x) {
        return timeline.unknown().isPresent() && x < at(timeline.unknown().getAsDouble());
    }

    /** Tells whether a place is on the thumb of a frame's picture. */
    public boolean isOnThumb(double x, Frame frame, View view) {
        return Math.abs(at(aim(frame)) - x) <= thumb(view);
    }

    /** Returns the time where one goes, if one is still on the way, and else where a frame is. */
    public double aim(Frame frame) {
        return timeline.goal().filter(goal -> goal.event().isEmpty()).map(this::timeOf).orElse(frame.figures().time());
    }

    private double timeOf(Goal goal) {
        return goal.step() < Long.MAX_VALUE ? timeline.curve().timeOf(goal.step()) : goal.time();
    }
}
