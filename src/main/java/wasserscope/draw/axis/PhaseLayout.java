package wasserscope.draw.axis;

import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.problem.model.PlaneMap;
import wasserscope.run.Frame;
import wasserscope.scenario.PlaneWindow;

/**
 * Where the plane, the strip and the stems stand in their card, one θ axis above the other. Also answers which point of Ω is under the
 * hand.
 *
 * @param header the line above the plane, with the legend
 * @param plane the phase plane
 * @param strip F'(μ)(±1, θ)
 * @param stems ν and ν*
 * @param window the part of Ω that the plane shows
 */
public record PhaseLayout(PlotArea header, PlotArea plane, PlotArea strip, PlotArea stems, PlaneWindow window) {

    private static final double PADDING = 6;
    private static final double HEAD = 28;
    private static final double TICKS = 26;
    private static final double STRIP_HEAD = 24;
    private static final double FOOT = 12;
    private static final double VALUES = 52;

    /** Returns the layout of a card for a frame as it is looked at. */
    public static PhaseLayout of(PlotArea box, Frame frame, View view) {
        return of(box, view.theme(), view.windowOf(frame)).scaledFor(frame.chart());
    }

    /** Returns this layout with equal scales on both axes where both are positions: a circle of Θ = R² is then drawn as one. */
    public PhaseLayout scaledFor(PlaneMap chart) {
        boolean free = chart == PlaneMap.PHASE || plane.width() <= 0 || plane.height() <= 0;
        return free ? this
                : new PhaseLayout(header, plane, strip, stems, window.shaped(plane.width() / plane.height()));
    }

    /** Returns the layout of a card. */
    public static PhaseLayout of(PlotArea box, Theme theme, PlaneWindow window) {
        PlotArea card = inner(box, theme);
        double ticks = Math.rint(theme.type(TICKS));
        double stripHead = Math.rint(theme.type(STRIP_HEAD));
        double foot = theme.type(FOOT);
        PlotArea header = new PlotArea(card.x(), card.y(), card.width(), Math.rint(theme.type(HEAD)));
        double free = Math.max(0, card.height() - header.height() - ticks - 2 * stripHead - foot);
        double strip = Math.max(theme.type(44), Math.min(0.17 * free, theme.type(96)));
        double stems = Math.max(theme.type(30), 0.55 * strip);
        double high = Math.max(1, Math.rint(free - strip - stems));
        PlotArea plane = new PlotArea(card.x(), header.bottom(), card.width(), high);
        PlotArea curves = new PlotArea(card.x(), plane.bottom() + ticks + stripHead, card.width(), Math.rint(strip));
        PlotArea atoms = new PlotArea(card.x(), curves.bottom() + stripHead, card.width(), Math.rint(stems));
        return new PhaseLayout(header, plane, curves, atoms, window);
    }

    /** Returns the layout of a card with the plane alone; under it is room for the values and the name of its axis. */
    public static PhaseLayout ofPlane(PlotArea box, Theme theme, PlaneWindow window) {
        PlotArea card = inner(box, theme);
        PlotArea header = new PlotArea(card.x(), card.y(), card.width(), Math.rint(theme.type(HEAD)));
        double ticks = Math.rint(theme.type(TICKS + FOOT));
        double high = Math.max(1, Math.rint(card.height() - header.height() - ticks));
        PlotArea plane = new PlotArea(card.x(), header.bottom(), card.width(), high);
        PlotArea none = new PlotArea(card.x(), plane.bottom(), card.width(), 0);
        return new PhaseLayout(header, plane, none, none, window);
    }

    /** Returns the layout of a card without the plane; under the stems is room for values. */
    public static PhaseLayout ofStrip(PlotArea box, Theme theme, PlaneWindow window) {
        PlotArea card = inner(box, theme);
        double stripHead = Math.rint(theme.type(STRIP_HEAD));
        double free = Math.max(2, card.height() - 2 * stripHead - theme.type(TICKS));
        PlotArea none = new PlotArea(card.x(), card.y(), card.width(), 0);
        PlotArea curves = new PlotArea(card.x(), card.y() + stripHead, card.width(), Math.rint(0.62 * free));
        PlotArea atoms = new PlotArea(card.x(), curves.bottom() + stripHead, card.width(), Math.rint(0.38 * free));
        return new PhaseLayout(none, none, curves, atoms, window);
    }

    /** Returns what is left of a card for boxes beside their values. */
    private static PlotArea inner(PlotArea box, Theme theme) {
        PlotArea card = box.inset(PADDING, PADDING, PADDING, PADDING);
        double left = Math.rint(theme.type(VALUES));
        return new PlotArea(card.x() + left, card.y(), Math.max(1, Math.rint(card.width() - left - 16)), card.height());
    }

    /** Returns the strip with its values, the line above it and some room. */
    public PlotArea stripWithHead(Theme theme) {
        double values = theme.type(VALUES);
        double head = theme.type(STRIP_HEAD - 1);
        return new PlotArea(strip.x() - values, strip.y() - head, strip.width() + values + 2 * PADDING,
                strip.height() + head + 0.5 * PADDING);
    }

    /** Returns the axis of θ. */
    public PlotAxis theta() {
        return PlotAxis.across(plane, window.thetaLow(), window.thetaHigh());
    }

    /** Returns the axis of w. */
    public PlotAxis w() {
        return PlotAxis.up(plane, window.wLow(), window.wHigh());
    }
}
