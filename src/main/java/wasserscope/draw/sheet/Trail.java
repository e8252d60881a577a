package wasserscope.draw.sheet;

/** A thin line through points, each with its opacity. For one thread. */
public final class Trail {

    private int rgb;
    private final double[] x;
    private final double[] y;
    private final double[] opacity;
    private int size;

    /**
     * Makes room for a line.
     *
     * @param most how many points it can have
     */
    public Trail(int most) {
        this.x = new double[most];
        this.y = new double[most];
        this.opacity = new double[most];
    }

    /** Begins a line of one colour. */
    public void begin(int colour) {
        rgb = colour;
        size = 0;
    }

    /** Goes on to a point; from there on the line has another opacity, 0 … 1, which changes evenly. */
    public void add(double px, double py, double alpha) {
        x[size] = px;
        y[size] = py;
        opacity[size] = alpha;
        size++;
    }

    /** Begins anew, in the same colour. */
    public void clear() {
        size = 0;
    }

    /** Returns how many points there are. */
    int size() {
        return size;
    }

    /** Returns the colour. */
    int rgb() {
        return rgb;
    }

    /** Returns the first coordinate of a point. */
    double x(int point) {
        return x[point];
    }

    /** Returns its second coordinate. */
    double y(int point) {
        return y[point];
    }

    /** Returns the opacity at a point. */
    double opacity(int point) {
        return opacity[point];
    }
}
