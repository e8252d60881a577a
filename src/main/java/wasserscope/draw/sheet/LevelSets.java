package wasserscope.draw.sheet;

import java.awt.Shape;
import java.util.List;

/**
 * A landscape as shapes, for sheets that are not made of pixels: on a ground of one colour areas, each within or beside those before it,
 * and over all of them lines. Shapes may reach beyond the plane.
 *
 * @param ground the colour of the plane where no area is, as 0xAARRGGBB
 * @param areas from the lowest to the highest
 * @param lines to be drawn last
 */
public record LevelSets(int ground, List<Area> areas, List<Line> lines) {

    /**
     * The places where F' is beyond a level.
     *
     * @param shape filled by the even-odd rule
     * @param argb its colour
     */
    public record Area(Shape shape, int argb) {}

    /**
     * A level line.
     *
     * @param width in units
     * @param rgb its colour
     * @param opacity 0 … 1
     */
    public record Line(Shape shape, double width, int rgb, double opacity) {}
}
