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

    /** Returns the layout of a card. */
    public static PhaseLayout of(Box box, Theme theme, Window window) {
        Box card = box.inset(PADDING, PADDING, PADDING, PADDING);
        double left = Math.rint(theme.type(52));
        double right = 16;
        double head = Math.rint(theme.type(28));
        double ticks = Math.rint(theme.type(26));
        double stripHead = Math.rint(theme.type(24));
        double foot = theme.type(12);
        double free = Math.max(0, card.height() - head - ticks - 2 * stripHead - foot);
        double strip = Math.max(theme.type(44), Math.min(0.17 * free, theme.type(96)));
        double stems = Math.max(theme.type(30), 0.55 * strip);
        double width = Math.max(1, Math.rint(card.width() - left - right));
        double x = card.x() + left;
        Box header = new Box(x, card.y(), width, head);
        Box plane = new Box(x, card.y() + head, width, Math.max(1, Math.rint(free - strip - stems)));
        Box curves = new Box(x, plane.bottom() + ticks + stripHead, width, Math.rint(strip));
        Box atoms = new Box(x, curves.bottom() + stripHead, width, Math.rint(stems));
        return new PhaseLayout(header, plane, curves, atoms, window);
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
