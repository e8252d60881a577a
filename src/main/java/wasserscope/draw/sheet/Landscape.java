package wasserscope.draw.sheet;

/** A landscape over a plane as a sheet draws it: pixel by pixel, or as shapes. */
public interface Landscape {

    /** Returns the colouring of the plane's pixels. */
    Sheet.Shader shader();

    /** Returns its level sets as shapes. */
    LevelSets levelSets();

    /** Draws its zero level as far as the shader does not. */
    void zeroLevel(Pen pen);
}
