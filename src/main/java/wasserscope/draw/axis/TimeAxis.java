package wasserscope.draw.axis;

import java.util.List;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.view.View;
import wasserscope.run.Curve;
import wasserscope.run.Frame;

/**
 * The axis of t, linear from 0 or logarithmic from the first step on (t = 0 stands at its left end).
 *
 * @param axis of t or of log₁₀ t
 * @param scale which
 */
public record TimeAxis(PlotAxis axis, View.TimeScale scale) {

    private static final double SHORTEST = 10;

    public static TimeAxis of(PlotArea plot, Frame frame, View.TimeScale scale) {
        Curve curve = frame.past().curve();
        double first = curve.size() > 1 ? curve.time(1) : frame.moment().held().motion().step();
        double latest = Math.max(SHORTEST * first, frame.figures().time());
        return switch (scale) {
            case LINEAR -> new TimeAxis(PlotAxis.across(plot, 0, latest), scale);
            case LOGARITHMIC -> new TimeAxis(PlotAxis.across(plot, Math.log10(first), Math.log10(latest)), scale);
        };
    }

    /** Returns the place of a time. */
    public double at(double time) {
        return switch (scale) {
            case LINEAR -> axis.at(time);
            case LOGARITHMIC -> axis.at(Math.max(axis.low(), Math.log10(time)));
        };
    }

    /** Returns about {@code most} round times. */
    public List<Ticks.Tick> ticks(int most) {
        return switch (scale) {
            case LINEAR -> Ticks.linear(axis.low(), axis.high(), most);
            case LOGARITHMIC -> Ticks.decades(Math.pow(10, axis.low()), Math.pow(10, axis.high()), most);
        };
    }
}
