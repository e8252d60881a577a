package wasserscope.export.video;

/**
 * A size in pixels.
 *
 * @param width columns, at least 1
 * @param height rows, at least 1
 */
public record PixelSize(int width, int height) {

    /** Checks the numbers. */
    public PixelSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a picture has at least one pixel: " + width + " × " + height);
        }
    }

    /** Returns how many pixels there are. */
    public int area() {
        return width * height;
    }
}
