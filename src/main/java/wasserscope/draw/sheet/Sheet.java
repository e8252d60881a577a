package wasserscope.draw.sheet;

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

    /** Returns how many pixels a length takes, at least one. */
    default int pixels(double length) {
        return Math.max(1, (int) Math.round(length * scale()));
    }

    /** Restricts all that follows to {@code box}, until {@link #unclip}. */
    void clip(PlotArea box);

    /** Lifts the restriction. */
    void unclip();

    /** Fills {@code box} with a colour. */
    void fill(PlotArea box, int argb);

    /** Fills {@code box}, its corners rounded, with a colour. */
    void round(PlotArea box, double radius, int argb);

    /** Draws a landscape over its plane, in whichever way suits the sheet. */
    void land(PlotArea plane, Landscape land);

    /** Lays a veil over {@code box}: colours of any opacity, as a function of the place. */
    void veil(PlotArea box, Shader shader);

    /**
     * Draws a straight line that ends where it ends.
     *
     * @param argb its colour, not premultiplied
     */
    void line(double x0, double y0, double x1, double y1, double width, int argb);

    /**
     * Draws a disc.
     *
     * @param argb its colour, not premultiplied
     */
    void disc(double x, double y, double radius, int argb);

    /** Draws a thin line that fades. */
    void trail(Trail trail);

    /** Colours the pixels of a rectangle row by row. */
    interface Shader {

        /**
         * Gives the colours of one row, not premultiplied.
         *
         * @param row counted from the top, in pixels
         * @param argb where they go
         * @param offset of the first
         */
        void row(int row, int[] argb, int offset);
    }
}
