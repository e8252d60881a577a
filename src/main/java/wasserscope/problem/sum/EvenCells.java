package wasserscope.problem.sum;

/**
 * Cells of one width.
 *
 * @param low their left end
 * @param width of each
 * @param count how many
 */
record EvenCells(double low, double width, int count) implements Cells {

    @Override
    public double place(double theta) {
        return Cells.clamped((theta - low) / width, count);
    }

    @Override
    public EvenCells coarse(int factor) {
        return new EvenCells(low, factor * width, count / factor);
    }

    @Override
    public double node(int j) {
        return low + j * width;
    }
}
