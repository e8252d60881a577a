package wasserscope.draw;

import java.awt.Graphics2D;

/**
 * What pictures are drawn on: a Java2D surface, and the few marks of which there are too many for it. Coordinates are the units of the
 * {@link #graphics}, y down. For one thread at a time.
 */
public interface Sheet {

    /** Returns the surface for lines, shapes and text, antialiased. */
    Graphics2D graphics();

    /** Returns how many pixels a unit is. */
    double scale();

    /** Restricts all that follows to {@code box}, until {@link #unclip}. */
    void clip(Box box);

    /** Lifts the restriction. */
    void unclip();

    /** Fills {@code box} with a colour. */
    void fill(Box box, int argb);

    /** Fills {@code box}, its corners rounded, with a colour. */
    void round(Box box, double radius, int argb);

    /** Fills {@code box} from a function of the place. */
    void shade(Box box, Shader shader);

    /**
     * Draws a disc.
     *
     * @param argb its colour, not premultiplied
     */
    void disc(double x, double y, double radius, int argb);

    /**
     * Draws a thin line that fades from one opacity to another.
     *
     * @param rgb its colour
     * @param fromAlpha opacity at the first end, 0 … 1
     * @param toAlpha opacity at the other
     */
    void streak(double x0, double y0, double x1, double y1, int rgb, double fromAlpha, double toAlpha);

    /** Colours the pixels of a rectangle row by row. */
    interface Shader {

        /**
         * Fills one row, or changes what is there.
         *
         * @param row counted from the top, in pixels
         * @param argb where the row goes; opaque before and after
         * @param offset of its first pixel
         */
        void row(int row, int[] argb, int offset);
    }
}
