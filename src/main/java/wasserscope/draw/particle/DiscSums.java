package wasserscope.draw.particle;

/**
 * Sums of counts under a disc around each pixel of a row. A disc is a stack of rows of pixels, and a part of a row has a sum that is known
 * from where it begins and where it ends, so a sum takes as long as the disc is high.
 */
final class DiscSums {

    private final int reach;
    private final int[] half;
    private final float[] shorter;
    private final float[] longer;

    /** Takes the radius of the disc in pixels, positive. */
    DiscSums(double radius) {
        reach = (int) Math.ceil(radius + 0.5) - 1;
        half = new int[reach + 1];
        shorter = new float[reach + 1];
        longer = new float[reach + 1];
        for (int row = 0; row <= reach; row++) {
            double cover = Math.min(1, radius + 0.5 - row);
            double chord = (areaBelow(radius, row + 0.5) - areaBelow(radius, row - 0.5)) / cover;
            double end = 0.5 + 0.5 * chord;
            half[row] = (int) end;
            longer[row] = (float) (cover * (end - half[row]));
            shorter[row] = (float) cover - longer[row];
        }
    }

    /** Returns the area of the part of a disc between its middle and a height. */
    private static double areaBelow(double radius, double height) {
        double y = Math.clamp(height, -radius, radius);
        return y * Math.sqrt(radius * radius - y * y) + radius * radius * Math.asin(y / radius);
    }

    /** Returns how many rows above and below its middle a disc reaches, and at most how many columns to each side. */
    int reach() {
        return reach;
    }

    /** Returns how many sums are before the first and after the last of a row. */
    int margin() {
        return reach + 2;
    }

    /**
     * Adds to each pixel of a row what a disc around it has in another row.
     *
     * @param apart by how many rows they are apart
     * @param before sums of the counts before each pixel of the other row, from {@link #margin} pixels before the first
     * @param into the sums, one for each pixel
     */
    void add(int apart, int[] before, float[] into) {
        int row = Math.abs(apart);
        int k = half[row];
        float less = shorter[row];
        float more = longer[row];
        int first = margin();
        for (int x = 0; x < into.length; x++) {
            int at = first + x;
            into[x] += less * (before[at + k] - before[at + 1 - k]) + more * (before[at + k + 1] - before[at - k]);
        }
    }
}
