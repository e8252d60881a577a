package wasserscope.problem.sum;

/**
 * Cells of one width.
 *
 * @param low their left end
 * @param inUnit how many make a unit of θ: the inverse of their width
 * @param count how many
 */
record EvenCells(double low, double inUnit, int count) implements Cells {

    private static final double ROUNDING = 1e-9;

    @Override
    public double place(double theta) {
        return Cells.clamped((theta - low) * inUnit, count);
    }

    /** By comparisons: {@link Math#min} and {@link Math#max} have zeros of both signs to look after, and take twice the time. */
    @Override
    public void places(double[] theta, int from, int to, double[] into, int at) {
        double last = Math.nextDown((double) count);
        for (int i = from; i < to; i++) {
            double place = (theta[i] - low) * inUnit;
            double inside = place < 0 ? 0 : place;
            into[at + i - from] = inside > last ? last : inside;
        }
    }

    @Override
    public boolean areDistinct() {
        return Math.max(Math.ulp(low), Math.ulp(node(count))) * inUnit < ROUNDING;
    }

    @Override
    public double node(int j) {
        return low + j / inUnit;
    }
}
