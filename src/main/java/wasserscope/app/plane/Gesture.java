package wasserscope.app.plane;

import javafx.scene.input.MouseEvent;

/** What a hand does between pressing and releasing the mouse on the plane. */
interface Gesture {

    /** The mouse has moved. */
    void drag(MouseEvent event);

    /** The mouse is released. */
    void end(MouseEvent event);

    /** The hand has thought better of it: what was is put back. */
    void cancel();
}
