package wasserscope.draw.decision;

import java.awt.geom.Line2D;
import java.util.Optional;
import wasserscope.scenario.PlaneWindow;

/**
 * The line {x : a x₁ + b x₂ + c = 0} on which a neuron θ = (a, b, c) of the plane turns: on one side of it the neuron is on, on the other it
 * is off.
 *
 * @param a the first coordinate of its normal
 * @param b the second
 * @param c its offset, 0 without a bias
 */
record NeuronLine(double a, double b, double c) {

    /**
     * Returns the part of the line in a window, in the window's numbers; nothing if it passes by, or there is no line. (Liang and Barsky
     * 1984.)
     */
    Optional<Line2D> within(PlaneWindow window) {
        double size = Math.hypot(a, b);
        if (!(size > 0) || !Double.isFinite(size) || !Double.isFinite(c / size)) {
            return Optional.empty();
        }
        double right = a / size;
        double up = b / size;
        double middleX = 0.5 * (window.thetaLow() + window.thetaHigh());
        double middleY = 0.5 * (window.wLow() + window.wHigh());
        double off = right * middleX + up * middleY + c / size;
        double footX = middleX - off * right;
        double footY = middleY - off * up;
        Span span = new Span(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                .cut(footX, -up, window.thetaLow(), window.thetaHigh())
                .cut(footY, right, window.wLow(), window.wHigh());
        return span.from < span.to
                ? Optional.of(new Line2D.Double(footX - span.from * up, footY + span.from * right,
                        footX - span.to * up, footY + span.to * right))
                : Optional.empty();
    }

    /** The s for which a point {@code foot + s·way} is inside. */
    private record Span(double from, double to) {

        private Span cut(double foot, double way, double low, double high) {
            if (way == 0) {
                return foot >= low && foot <= high ? this : new Span(0, 0);
            }
            double first = (low - foot) / way;
            double last = (high - foot) / way;
            return new Span(Math.max(from, Math.min(first, last)), Math.min(to, Math.max(first, last)));
        }
    }
}
