package wasserscope.scenario;

import java.util.EnumSet;
import java.util.Set;

/** What can be shown or left out, one by one. */
public enum Layer {
    /** The filled level sets of F'(μ). */
    LEVEL_SETS,
    /** Its contour lines, with the zero level. */
    CONTOURS,
    /** The escape region, and who is in it. */
    ESCAPE_REGION,
    /** The lines w = ±1. */
    UNIT_WEIGHTS,
    /** The teacher's positions. */
    TEACHER,
    /** Where particles come from. */
    TRAILS,
    /** The outline of the start, carried along. */
    OUTLINE,
    /** The particles. */
    PARTICLES,
    /** The numbers of the plane, where data have units of their own. */
    PLANE_NUMBERS,
    /** How many pictures a second are drawn. */
    FRAME_RATE;

    /** Returns what is shown at first: all but the numbers of the plane and the frame rate. */
    public static Set<Layer> usual() {
        return EnumSet.complementOf(EnumSet.of(PLANE_NUMBERS, FRAME_RATE));
    }
}
