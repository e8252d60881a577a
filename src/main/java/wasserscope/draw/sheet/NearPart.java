package wasserscope.draw.sheet;

import java.util.Optional;

/**
 * The part of a straight line that is anywhere near a picture: what lies in the square of half the side {@value #FAR} about the origin of
 * the sheet, which no picture reaches. (Liang and Barsky 1984.)
 *
 * @param enter where it begins, as a part of the line
 * @param leave where it ends
 */
public record NearPart(double enter, double leave) {

    private static final double FAR = 1e5;

    /** Returns that part of the line between two points; nothing if there is none, or a point is no point. */
    public static Optional<NearPart> of(double x0, double y0, double x1, double y1) {
        NearPart whole = new NearPart(0, 1);
        return whole.cut(x0, x1).flatMap(part -> part.cut(y0, y1));
    }

    /** Tells whether all of the line is near. */
    public boolean isWhole() {
        return enter == 0 && leave == 1;
    }

    private Optional<NearPart> cut(double from, double to) {
        double way = to - from;
        if (!Double.isFinite(way)) {
            return Optional.empty();
        }
        if (way == 0) {
            return Math.abs(from) <= FAR ? Optional.of(this) : Optional.empty();
        }
        double low = Math.max(enter, (-Math.copySign(FAR, way) - from) / way);
        double high = Math.min(leave, (Math.copySign(FAR, way) - from) / way);
        return low <= high ? Optional.of(new NearPart(low, high)) : Optional.empty();
    }
}
