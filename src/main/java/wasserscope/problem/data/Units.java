package wasserscope.problem.data;

import java.util.Arrays;
import java.util.List;
import wasserscope.measure.Points;

/**
 * What the user's numbers were before they were mapped to those of the problem: shown = offset + scale · number, for each input and for
 * the output.
 *
 * @param inputs one for each coordinate of x
 * @param output of y, and so of f
 * @param classes the names of the labels −1 and +1; empty if the targets are no labels
 */
public record Units(List<Axis> inputs, Axis output, List<String> classes) {

    /** Copies the lists. */
    public Units {
        inputs = List.copyOf(inputs);
        classes = List.copyOf(classes);
        if (inputs.isEmpty() || (!classes.isEmpty() && classes.size() != 2)) {
            throw new IllegalArgumentException("need an input, and no class or two: " + inputs + ", " + classes);
        }
    }

    /** Returns the units of numbers that are shown as they are and have no names of their own: x, or x1 and x2; and y. */
    public static Units unnamed(int inputs) {
        List<String> x = inputs == 1 ? List.of("x") : List.of("x1", "x2");
        return new Units(x.stream().map(Axis::plain).toList(), Axis.plain("y"), List.of());
    }

    /** Returns the inputs of the problem for those that are shown. */
    public Points numbers(Points shown) {
        double[][] columns = shown.columns();
        for (int axis = 0; axis < columns.length; axis++) {
            columns[axis] = Arrays.stream(columns[axis]).map(inputs.get(axis)::number).toArray();
        }
        return new Points(columns);
    }

    /**
     * One coordinate.
     *
     * @param name as its user calls it, with its unit
     * @param offset what is shown for 0, finite
     * @param scale how much is shown for 1, positive and finite
     */
    public record Axis(String name, double offset, double scale) {

        /** Checks the map. */
        public Axis {
            if (!Double.isFinite(offset) || !(scale > 0 && scale < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "offset and scale must be finite, the scale positive: " + offset + ", " + scale);
            }
        }

        /** Returns the coordinate whose numbers are shown as they are. */
        public static Axis plain(String name) {
            return new Axis(name, 0, 1);
        }

        /** Returns what is shown for a number of the problem: offset + scale · number. */
        public double shown(double number) {
            return offset + scale * number;
        }

        /** Returns the number of the problem for what is shown: (shown − offset)/scale. */
        public double number(double shown) {
            return (shown - offset) / scale;
        }
    }
}
