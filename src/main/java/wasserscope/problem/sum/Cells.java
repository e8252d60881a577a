package wasserscope.problem.sum;

/** How a mesh divides the line of θ. Immutable. */
sealed interface Cells permits EvenCells, GradedCells {

    /** Returns how many cells there are. */
    int count();

    /**
     * Returns where θ lies, counted in cells from the left end: the whole part is the cell, the rest the place in it. What is farther out
     * counts as an end; not a number if θ is not.
     */
    double place(double theta);

    /** Fills {@code into} from {@code at} on with the places of the positions of [from, to). */
    void places(double[] theta, int from, int to, double[] into, int at);

    /** Returns the left end of cell {@code j}; of {@code count()} the right end of the last. */
    double node(int j);

    /** Tells whether rounding leaves the widths of cells as they are, to a billionth. */
    boolean areDistinct();

    /** Returns a place within the cells. */
    static double clamped(double place, int count) {
        return place < 0 ? 0 : place >= count ? Math.nextDown((double) count) : place;
    }
}
