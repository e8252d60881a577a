package wasserscope.problem.sum;

/**
 * Cells that grow with |θ|: some of one width from 0 to a unit, as many of that width to two units, as many of twice the width to four, and
 * the same to the left.
 *
 * @param each how many lie between a power of two and the next
 * @param unit up to where they are the smallest
 * @param octaves how often the unit is doubled
 */
record GradedCells(int each, double unit, int octaves) implements Cells {

    private static final int EXPONENT_OF_ONE = 1023;
    private static final int MANTISSA = 52;

    @Override
    public int count() {
        return 2 * half();
    }

    private int half() {
        return each * (octaves + 1);
    }

    /** From 1 on r = 2^e (1 + t) lies t octaves into the e-th, and r/2^e = 1 + t. */
    @Override
    public double place(double theta) {
        double r = Math.abs(theta) / unit;
        if (r >= 1) {
            int e = Math.min(Math.getExponent(r), octaves);
            r = e + r * Double.longBitsToDouble((long) (EXPONENT_OF_ONE - e) << MANTISSA);
        }
        return Cells.clamped(half() + Math.copySign(each * r, theta), count());
    }

    @Override
    public void places(double[] theta, int from, int to, double[] into, int at) {
        for (int i = from; i < to; i++) {
            into[at + i - from] = place(theta[i]);
        }
    }

    /** Powers of two are exact; what is left is that they are no numbers. */
    @Override
    public boolean areDistinct() {
        return Double.isFinite(node(count()));
    }

    @Override
    public double node(int j) {
        double q = Math.abs(j - half()) / (double) each;
        double r = q < 1 ? q : Math.scalb(q - Math.floor(q) + 1, (int) q - 1);
        return Math.copySign(unit * r, j - half());
    }
}
