package wasserscope.draw.sheet;

/**
 * How much of each pixel a disc covers, for discs of a few sizes and for middles on a lattice of an eighth of a pixel: pictures have
 * thousands of discs of one size. For one thread.
 */
final class DiscMasks {

    /** Larger discs, in pixels, are few. */
    static final double LARGEST = 12;

    private static final int PHASES = 8;
    private static final int SIZES = 64;
    private static final int PER_PIXEL = 32;

    private final Masks[] known = new Masks[SIZES];

    /** The masks of discs of one size; each is made when it is first asked for. */
    private static final class Masks {

        private final int size;
        private final DiscMask[] masks = new DiscMask[(PHASES + 1) * (PHASES + 1)];

        Masks(int size) {
            this.size = size;
        }
    }

    /**
     * A disc over a square of pixels.
     *
     * @param reach how many pixels are on each side of the middle one
     * @param covers how much of each pixel is covered, row by row, 0 … 255 as unsigned bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and never given away
    record DiscMask(int reach, byte[] covers) {

        /** Returns how many pixels there are in a row. */
        int side() {
            return 2 * reach + 1;
        }

        private static DiscMask of(double radius, double x, double y) {
            int reach = (int) Math.ceil(radius + 0.5);
            int side = 2 * reach + 1;
            byte[] covers = new byte[side * side];
            for (int row = 0; row < side; row++) {
                for (int column = 0; column < side; column++) {
                    double off = Math.hypot(column - reach + 0.5 - x, row - reach + 0.5 - y);
                    covers[row * side + column] = (byte) (255 * Math.clamp(radius + 0.5 - off, 0, 1) + 0.5);
                }
            }
            return new DiscMask(reach, covers);
        }
    }

    /**
     * Returns a disc.
     *
     * @param radius in pixels, at most {@link #LARGEST}
     * @param x where in its pixel the middle is, 0 … 1
     * @param y likewise
     */
    DiscMask of(double radius, double x, double y) {
        int size = (int) (radius * PER_PIXEL + 0.5);
        int place = size % SIZES;
        if (known[place] == null || known[place].size != size) {
            known[place] = new Masks(size);
        }
        int column = (int) (x * PHASES + 0.5);
        int row = (int) (y * PHASES + 0.5);
        DiscMask[] masks = known[place].masks;
        int phase = row * (PHASES + 1) + column;
        if (masks[phase] == null) {
            masks[phase] = DiscMask.of((double) size / PER_PIXEL, (double) column / PHASES, (double) row / PHASES);
        }
        return masks[phase];
    }
}
