package wasserscope.draw.sheet;

import java.awt.Color;

/** The colours and weights of everything on screen, one place for painters and controls. */
public enum Theme {
    /** Light ink on a dark ground. */
    DARK(
            new Surfaces(0x0d1015, 0x141920, 0x242c37, 0x111419),
            new Inks(0xe9edf2, 0x93a0ae, 0x5d6977),
            new Marks(0x7ce0c3, 0xffb454, 0x6cc5ff, 0xffe08a, 0xff7a90),
            Ramp.of(0x7ec4f0, 0x3a80b6, 0x1a3e5c, 0x111419, 0x542e18, 0xa65c28, 0xf6b068),
            new Weights(1, 1)),
    /** Dark ink on a light ground. */
    LIGHT(
            new Surfaces(0xf5f6f8, 0xffffff, 0xdde2e8, 0xf1f1ee),
            new Inks(0x161b22, 0x5a6572, 0x98a3af),
            new Marks(0x00806a, 0xc2570c, 0x1f6fb5, 0x8a6a00, 0xc2254a),
            Theme.lightRamp(),
            new Weights(1, 1)),
    /** The light theme with bigger type, thicker lines and black ink, for the last row of a lecture hall. */
    PROJECTOR(
            new Surfaces(0xf5f6f8, 0xffffff, 0xc4ccd5, 0xf1f1ee),
            new Inks(0x000000, 0x3a434e, 0x87929e),
            new Marks(0x00806a, 0xc2570c, 0x1f6fb5, 0x7a5d00, 0xc2254a),
            Theme.lightRamp(),
            new Weights(1.4, 1.6));

    private final Surfaces surfaces;
    private final Inks inks;
    private final Marks marks;
    private final Ramp ramp;
    private final Weights weights;

    Theme(Surfaces surfaces, Inks inks, Marks marks, Ramp ramp, Weights weights) {
        this.surfaces = surfaces;
        this.inks = inks;
        this.marks = marks;
        this.ramp = ramp;
        this.weights = weights;
    }

    /**
     * What things lie on.
     *
     * @param background of the window
     * @param panel of cards
     * @param line hairlines and grids
     * @param ground the paper of the plane, the centre of the ramp
     */
    public record Surfaces(Color background, Color panel, Color line, Color ground) {
        private Surfaces(int background, int panel, int line, int ground) {
            this(new Color(background), new Color(panel), new Color(line), new Color(ground));
        }
    }

    /**
     * What is written.
     *
     * @param ink values and titles
     * @param dim labels, ticks, key caps
     * @param faint what is out of reach, and nothing that must be read
     */
    public record Inks(Color ink, Color dim, Color faint) {
        private Inks(int ink, int dim, int faint) {
            this(new Color(ink), new Color(dim), new Color(faint));
        }
    }

    /**
     * What stands out.
     *
     * @param accent play, slider fill, the objective's curve
     * @param positive neurons and curves of w > 0
     * @param negative those of {@code w < 0}
     * @param gold everything about the teacher
     * @param bad invalid fields, a stopped clock
     */
    public record Marks(Color accent, Color positive, Color negative, Color gold, Color bad) {
        private Marks(int accent, int positive, int negative, int gold, int bad) {
            this(new Color(accent), new Color(positive), new Color(negative), new Color(gold), new Color(bad));
        }

        /** Returns the colour of a weight's sign. */
        public Color ofSign(double w) {
            return w < 0 ? negative : positive;
        }
    }

    /**
     * How big and how thick.
     *
     * @param type factor on sizes of type
     * @param line factor on widths of lines
     */
    public record Weights(double type, double line) {}

    private static Ramp lightRamp() {
        return Ramp.of(0x183e78, 0x4680b8, 0x9ec1dd, 0xf1f1ee, 0xe7bea0, 0xc47446, 0x823714);
    }

    /** Returns what things lie on. */
    public Surfaces surfaces() {
        return surfaces;
    }

    /** Returns what is written. */
    public Inks inks() {
        return inks;
    }

    /** Returns what stands out. */
    public Marks marks() {
        return marks;
    }

    /** Returns the colours of F'(μ). */
    public Ramp ramp() {
        return ramp;
    }

    /** Returns {@code points} as this theme sizes type. */
    public float type(double points) {
        return (float) (points * weights.type);
    }

    /** Returns {@code width} as this theme draws lines. */
    public float line(double width) {
        return (float) (width * weights.line);
    }

    /** Returns the theme after this one. */
    public Theme next() {
        return switch (this) {
            case DARK -> LIGHT;
            case LIGHT -> PROJECTOR;
            case PROJECTOR -> DARK;
        };
    }
}
