package wasserscope.draw;

import wasserscope.scenario.Window;

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
public record PhaseLayout(Box header, Box plane, Box strip, Box stems, Window window) {

    private static final double PADDING = 6;
    private static final double HEAD = 28;
    private static final double TICKS = 26;
    private static final double STRIP_HEAD = 24;
    private static final double FOOT = 12;

    /** Returns the layout of a card. */
    public static PhaseLayout of(Box box, Theme theme, Window window) {
        Box card = inner(box, theme);
        double ticks = Math.rint(theme.type(TICKS));
        double stripHead = Math.rint(theme.type(STRIP_HEAD));
        double foot = theme.type(FOOT);
        Box header = new Box(card.x(), card.y(), card.width(), Math.rint(theme.type(HEAD)));
        double free = Math.max(0, card.height() - header.height() - ticks - 2 * stripHead - foot);
        double strip = Math.max(theme.type(44), Math.min(0.17 * free, theme.type(96)));
        double stems = Math.max(theme.type(30), 0.55 * strip);
        double high = Math.max(1, Math.rint(free - strip - stems));
        Box plane = new Box(card.x(), header.bottom(), card.width(), high);
        Box curves = new Box(card.x(), plane.bottom() + ticks + stripHead, card.width(), Math.rint(strip));
        Box atoms = new Box(card.x(), curves.bottom() + stripHead, card.width(), Math.rint(stems));
        return new PhaseLayout(header, plane, curves, atoms, window);
    }

    /** Returns the layout of a card with the plane alone; under it is room for the values and the name of its axis. */
    static PhaseLayout ofPlane(Box box, Theme theme, Window window) {
        Box card = inner(box, theme);
        Box header = new Box(card.x(), card.y(), card.width(), Math.rint(theme.type(HEAD)));
        double ticks = Math.rint(theme.type(TICKS + FOOT));
        double high = Math.max(1, Math.rint(card.height() - header.height() - ticks));
        Box plane = new Box(card.x(), header.bottom(), card.width(), high);
        Box none = new Box(card.x(), plane.bottom(), card.width(), 0);
        return new PhaseLayout(header, plane, none, none, window);
    }

    /** Returns the layout of a card without the plane; under the stems is room for values. */
    static PhaseLayout ofStrip(Box box, Theme theme, Window window) {
        Box card = inner(box, theme);
        double stripHead = Math.rint(theme.type(STRIP_HEAD));
        double free = Math.max(2, card.height() - 2 * stripHead - theme.type(TICKS));
        Box none = new Box(card.x(), card.y(), card.width(), 0);
        Box curves = new Box(card.x(), card.y() + stripHead, card.width(), Math.rint(0.62 * free));
        Box atoms = new Box(card.x(), curves.bottom() + stripHead, card.width(), Math.rint(0.38 * free));
        return new PhaseLayout(none, none, curves, atoms, window);
    }

    /** Returns what is left of a card for boxes beside their values. */
    private static Box inner(Box box, Theme theme) {
        Box card = box.inset(PADDING, PADDING, PADDING, PADDING);
        double left = Math.rint(theme.type(52));
        return new Box(card.x() + left, card.y(), Math.max(1, Math.rint(card.width() - left - 16)), card.height());
    }

    /** Returns the axis of θ. */
    public Axis theta() {
        return Axis.across(plane, window.thetaLow(), window.thetaHigh());
    }

    /** Returns the axis of w. */
    public Axis w() {
        return Axis.up(plane, window.wLow(), window.wHigh());
    }
}
