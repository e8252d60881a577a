package wasserscope.draw.axis;

import wasserscope.draw.sheet.PlotArea;
import wasserscope.problem.data.Units;

/**
 * A linear map of values to places along one side of a sheet.
 *
 * @param low value at {@code from}
 * @param high value at {@code to}
 * @param from a place
 * @param to another; less than {@code from} where values grow upwards
 */
public record PlotAxis(double low, double high, double from, double to) {

    /** Returns the axis from left to right of a box. */
    public static PlotAxis across(PlotArea box, double low, double high) {
        return new PlotAxis(low, high, box.x(), box.right());
    }

    /** Returns the axis from bottom to top of a box. */
    public static PlotAxis up(PlotArea box, double low, double high) {
        return new PlotAxis(low, high, box.bottom(), box.y());
    }

    /** Returns this axis with the values that are shown in a unit at the same places. */
    public PlotAxis in(Units.Axis unit) {
        return new PlotAxis(unit.shown(low), unit.shown(high), from, to);
    }

    /** Returns the place of {@code value}. */
    public double at(double value) {
        return from + (value - low) * ((to - from) / (high - low));
    }

    /** Returns the value at {@code place}. */
    public double value(double place) {
        return low + (place - from) * ((high - low) / (to - from));
    }

    /** Returns by how much the value changes over one unit of place. */
    public double perUnit() {
        return (high - low) / (to - from);
    }
}
