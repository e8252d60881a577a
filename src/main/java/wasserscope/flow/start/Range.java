package wasserscope.flow.start;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.Space;

/**
 * The part of Θ that a line or a band covers.
 *
 * @param sides the interval of each axis
 * @param gap a stretch of a one-dimensional Θ that is left out; it lies within the side and is not all of it
 */
public record Range(List<Stretch> sides, Optional<Stretch> gap) {

    /** Additive recurrences of the plastic number: points that fill a square evenly, however many there are. */
    private static final double[] EVEN = {0.7548776662466927, 0.5698402909980532};

    /** The same of the root of x⁴ = x + 1, for a cube. */
    private static final double[] EVEN_IN_SPACE = {0.8191725133961645, 0.6710436067037893, 0.5497004779019703};

    /** Half the width of a range about 0. */
    private static final double REACH = 4;

    /** Checks the gap. */
    public Range {
        sides = List.copyOf(sides);
        if (sides.isEmpty() || sides.size() > 3) {
            throw new IllegalArgumentException("a range has one side, two or three: " + sides);
        }
        if (gap.isPresent()) {
            Stretch side = sides.getFirst();
            Stretch hole = gap.get();
            if (sides.size() > 1 || hole.low() < side.low() || hole.high() > side.high()
                    || hole.length() >= side.length()) {
                throw new IllegalArgumentException("a gap must be a part of a range on one axis: " + hole + side);
            }
        }
    }

    /** Returns the range where none is said: the whole circle, or from −4 to 4. */
    public static Range whole(Space space) {
        return switch (space) {
            case LINE -> of(-REACH, REACH);
            case CIRCLE -> of(0, Space.FULL_TURN);
            case PLANE -> square(-REACH, REACH);
            case SPACE -> cube(-REACH, REACH);
        };
    }

    /** Returns [low, high] without a gap. */
    public static Range of(double low, double high) {
        return new Range(List.of(new Stretch(low, high)), Optional.empty());
    }

    /** Returns the square [low, high]². */
    public static Range square(double low, double high) {
        Stretch side = new Stretch(low, high);
        return new Range(List.of(side, side), Optional.empty());
    }

    /** Returns the cube [low, high]³. */
    public static Range cube(double low, double high) {
        return new Range(Collections.nCopies(3, new Stretch(low, high)), Optional.empty());
    }

    /** Tells whether the range has as many axes as Θ. */
    boolean suits(FeatureMap features) {
        return sides.size() == features.space().axes();
    }

    /** Returns a coordinate of the i-th of {@code count} evenly spaced points; on a line the ends are among them. */
    double even(Space space, int i, int count, int axis) {
        if (sides.size() > 1) {
            double part = (0.5 + (i + 1) * (sides.size() == 2 ? EVEN : EVEN_IN_SPACE)[axis]) % 1;
            return sides.get(axis).low() + sides.get(axis).length() * part;
        }
        return at(count == 1 ? 0.5 : (double) i / (closes(space) ? count : count - 1));
    }

    /** Tells whether the range goes all around the circle, so that its ends are one point. */
    private boolean closes(Space space) {
        return space == Space.CIRCLE && gap.isEmpty() && sides.getFirst().length() > Space.FULL_TURN - 1e-9;
    }

    /** Returns the coordinate at a part of (0, 1) of the axis's length, the gap not counted. */
    double at(int axis, double part) {
        return axis == 0 && sides.size() == 1 ? at(part) : sides.get(axis).low() + sides.get(axis).length() * part;
    }

    private double at(double part) {
        Stretch side = sides.getFirst();
        double hole = gap.map(Stretch::length).orElse(0.0);
        double place = side.low() + (side.length() - hole) * part;
        return gap.isPresent() && place > gap.get().low() ? place + hole : place;
    }
}
