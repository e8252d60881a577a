package wasserscope.theory.minimum;

/**
 * g around a point in two local coordinates: its quadratic Taylor polynomial, a bound of the rest on |x| ≤ {@code widthX}, |y| ≤
 * {@code widthY}, and a coarse enclosure. Work space, for one thread.
 */
final class Expansion {

    double widthX;
    double widthY;
    double value;
    double slopeX;
    double slopeY;
    double bendX;
    double bendXy;
    double bendY;
    double remainder;
    double lowest;
    double highest;

    /** Where a quadratic polynomial is greatest. */
    record Peak(double value, double x, double y) {

        Peak or(Peak other) {
            return other.value > value ? other : this;
        }
    }

    /** Empties the sums, for a rectangle of these half-widths. */
    void clear(double x, double y) {
        widthX = x;
        widthY = y;
        value = 0;
        slopeX = 0;
        slopeY = 0;
        bendX = 0;
        bendXy = 0;
        bendY = 0;
        remainder = 0;
        lowest = Double.NEGATIVE_INFINITY;
        highest = Double.POSITIVE_INFINITY;
    }

    /** Returns an upper bound of |g| on the rectangle. */
    double upper() {
        double taylor = Math.max(peak(1).value, peak(-1).value) + remainder;
        double coarse = Math.max(highest, -lowest);
        return taylor < coarse ? taylor : coarse;
    }

    /** Returns where the polynomial, times {@code sign}, is greatest on the rectangle: inside where it is concave, or on an edge. */
    Peak peak(double sign) {
        Peak best = alongY(sign, -widthX).or(alongY(sign, widthX)).or(alongX(sign, -widthY)).or(alongX(sign, widthY));
        double determinant = bendX * bendY - bendXy * bendXy;
        if (determinant > 0 && sign * bendX < 0) {
            double x = (bendXy * slopeY - bendY * slopeX) / determinant;
            double y = (bendXy * slopeX - bendX * slopeY) / determinant;
            if (Math.abs(x) <= widthX && Math.abs(y) <= widthY) {
                best = best.or(at(sign, x, y));
            }
        }
        return best;
    }

    private Peak alongX(double sign, double y) {
        Peak best = at(sign, -widthX, y).or(at(sign, widthX, y));
        double x = -(slopeX + bendXy * y) / bendX;
        return sign * bendX < 0 && Math.abs(x) <= widthX ? best.or(at(sign, x, y)) : best;
    }

    private Peak alongY(double sign, double x) {
        Peak best = at(sign, x, -widthY).or(at(sign, x, widthY));
        double y = -(slopeY + bendXy * x) / bendY;
        return sign * bendY < 0 && Math.abs(y) <= widthY ? best.or(at(sign, x, y)) : best;
    }

    private Peak at(double sign, double x, double y) {
        double bend = 0.5 * bendX * x * x + bendXy * x * y + 0.5 * bendY * y * y;
        return new Peak(sign * (value + slopeX * x + slopeY * y + bend), x, y);
    }
}
