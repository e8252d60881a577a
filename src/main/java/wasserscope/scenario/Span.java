package wasserscope.scenario;

/**
 * The numbers that a field may have. The limits of what is measured lie far beyond any use, and so far within those of doubles that F, its
 * gradient and the square of that are finite in every model.
 *
 * @param least the least
 * @param greatest the greatest
 */
public record Span(double least, double greatest) {

    private static final double FAR = 1e30;

    /** Inputs, targets, positions, output weights. */
    public static final Span MEASURED = new Span(-FAR, FAR);

    /** What is above 0: the weights of data. */
    public static final Span POSITIVE = new Span(Double.MIN_VALUE, FAR);

    /** What is at least 0. */
    public static final Span NOT_NEGATIVE = new Span(0, FAR);

    /** Edges of what is looked at, and angles: beyond it a picture has no distinct numbers. */
    public static final Span SEEN = new Span(-1e12, 1e12);

    /** Tells whether {@code value} is one of them; never true for infinite ones. */
    public boolean holds(double value) {
        return value >= least && value <= greatest;
    }
}
