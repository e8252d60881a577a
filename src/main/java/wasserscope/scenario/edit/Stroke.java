package wasserscope.scenario.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * A line drawn by hand over the inputs: knots joined by a smooth curve, but for those that are corners. Where it goes back over an input,
 * the later part counts. Immutable.
 *
 * @param knots in the order in which they were drawn
 */
public record Stroke(List<Knot> knots) {

    /** How often corners are cut: each time the curve is nearer to a parabola from middle to middle. (Chaikin 1974.) */
    private static final int CUTS = 3;

    /**
     * A place through which, or near which, a line goes.
     *
     * @param x the input
     * @param y the value
     * @param corner whether the line goes straight from it and to it
     */
    public record Knot(double x, double y, boolean corner) {}

    /** Copies the list. */
    public Stroke {
        knots = List.copyOf(knots);
    }

    /** Returns the stroke that begins at a place. */
    public static Stroke from(double x, double y) {
        return new Stroke(List.of(new Knot(x, y, true)));
    }

    /** Returns this stroke drawn on to a place, smoothly. */
    public Stroke to(double x, double y) {
        List<Knot> next = new ArrayList<>(knots);
        next.add(new Knot(x, y, false));
        return new Stroke(next);
    }

    /** Returns this stroke drawn on to a place, straight from its last knot. */
    public Stroke straightTo(double x, double y) {
        List<Knot> next = new ArrayList<>(knots);
        Knot last = next.removeLast();
        next.add(new Knot(last.x(), last.y(), true));
        next.add(new Knot(x, y, true));
        return new Stroke(next);
    }

    /** Returns this stroke without its last knot, or as it is if it has but one. */
    public Stroke withoutLast() {
        return knots.size() == 1 ? this : new Stroke(knots.subList(0, knots.size() - 1));
    }

    /** Returns its last knot. */
    public Knot last() {
        return knots.getLast();
    }

    /** Returns the corners of the polygon that is drawn: between corners, those of the knots are cut off. */
    List<Knot> line() {
        List<Knot> line = knots;
        for (int cut = 0; cut < CUTS; cut++) {
            line = cut(line);
        }
        return line;
    }

    private static List<Knot> cut(List<Knot> line) {
        List<Knot> next = new ArrayList<>();
        for (int j = 0; j < line.size(); j++) {
            Knot knot = line.get(j);
            boolean end = j == 0 || j == line.size() - 1;
            if (knot.corner() || end) {
                next.add(knot);
            } else {
                next.add(between(knot, line.get(j - 1)));
                next.add(between(knot, line.get(j + 1)));
            }
        }
        return next;
    }

    /** Returns the place a quarter of the way to a neighbour. */
    private static Knot between(Knot knot, Knot neighbour) {
        return new Knot(
                0.75 * knot.x() + 0.25 * neighbour.x(), 0.75 * knot.y() + 0.25 * neighbour.y(), false);
    }
}
