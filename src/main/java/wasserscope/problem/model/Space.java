package wasserscope.problem.model;

/** The space Θ in which neurons have their positions. */
public enum Space {
    /** R. */
    LINE(1),
    /** The torus R/2πZ. */
    CIRCLE(1) {
        @Override
        public double wrapped(double theta) {
            if (theta >= 0 && theta < FULL_TURN) {
                return theta;
            }
            double rest = theta % FULL_TURN;
            double positive = rest < 0 ? rest + FULL_TURN : rest;
            return positive < FULL_TURN ? positive : 0;
        }

        @Override
        public double apart(double from, double to) {
            return Math.IEEEremainder(to - from, FULL_TURN);
        }
    },
    /** R². */
    PLANE(2),
    /** R³. */
    SPACE(3);

    /** 2π, the length of the circle. */
    public static final double FULL_TURN = 2 * Math.PI;

    private final int axes;

    Space(int axes) {
        this.axes = axes;
    }

    /** Returns the dimension of Θ. */
    public int axes() {
        return axes;
    }

    /** Returns the name of the point of Θ that {@code theta} is: on the circle the one in [0, 2π), elsewhere itself. */
    public double wrapped(double theta) {
        return theta;
    }

    /** Returns the shortest way from one point to the other along an axis, signed. */
    public double apart(double from, double to) {
        return to - from;
    }
}
