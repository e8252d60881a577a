package wasserscope.draw.axis;

import java.util.List;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.view.View;
import wasserscope.run.Curve;
import wasserscope.run.Frame;
import wasserscope.words.Language;

/**
 * The axis of t, linear from 0 or logarithmic from the first step on; before that, a short linear piece leads there from t = 0.
 *
 * @param axis of t or of log₁₀ t, after the linear piece
 * @param scale which
 * @param start where t = 0 stands
 */
public record TimeAxis(PlotAxis axis, View.TimeScale scale, double start) {

    /** How long the linear piece is, in units, where there is room. */
    private static final double LINEAR = 12;

    /** The part of the axis that it takes at most. */
    private static final double MOST = 0.1;

    private static final double SHORTEST = 10;

    /** Returns the axis on which the whole recorded run of a frame has its place, whichever of its moments the frame is. */
    public static TimeAxis of(PlotArea plot, Frame frame, View.TimeScale scale) {
        Curve curve = frame.timeline().curve();
        boolean whole = curve.size() > 1 && curve.step(0) == 0;
        double first = whole ? curve.time(1) : frame.figures().stride().eta();
        double latest = Math.max(SHORTEST * first, frame.timeline().lastTime());
        return switch (scale) {
            case LINEAR -> new TimeAxis(PlotAxis.across(plot, 0, latest), scale, plot.x());
            case LOGARITHMIC -> {
                double linear = Math.min(LINEAR, MOST * plot.width());
                PlotAxis axis = new PlotAxis(Math.log10(first), Math.log10(latest), plot.x() + linear, plot.right());
                yield new TimeAxis(axis, scale, plot.x());
            }
        };
    }

    /** Returns the place of a time. */
    public double at(double time) {
        return switch (scale) {
            case LINEAR -> axis.at(time);
            case LOGARITHMIC -> {
                double first = Math.pow(10, axis.low());
                yield time < first
                        ? start + time / first * (axis.from() - start)
                        : axis.at(Math.log10(time));
            }
        };
    }

    /** Returns the time at a place. */
    public double time(double place) {
        return switch (scale) {
            case LINEAR -> axis.value(place);
            case LOGARITHMIC -> {
                double first = Math.pow(10, axis.low());
                yield place < axis.from()
                        ? first * (place - start) / (axis.from() - start)
                        : Math.pow(10, axis.value(place));
            }
        };
    }

    /** Returns about {@code most} round times. */
    public List<Ticks.Tick> ticks(Language language, int most) {
        return switch (scale) {
            case LINEAR -> Ticks.linear(language, axis.low(), axis.high(), most);
            case LOGARITHMIC -> Ticks.decades(language, Math.pow(10, axis.low()), Math.pow(10, axis.high()), most);
        };
    }
}
