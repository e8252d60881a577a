package wasserscope.app.session;

import java.util.ArrayList;
import java.util.List;

/** What is done once all pictures of the window are seen: until then it would only slow that down. On the FX thread. */
final class FirstPicture {

    /** Pictures that are painted are swapped in a pulse, drawn to the screen after it, and then the next pulse comes. */
    private static final int PULSES = 3;

    private final List<Runnable> waiting = new ArrayList<>();
    private int left = PULSES;

    /** Does something then, or at once if they are seen. */
    void then(Runnable action) {
        if (left == 0) {
            action.run();
        } else {
            waiting.add(action);
        }
    }

    /**
     * Counts a pulse.
     *
     * @param painted whether all pictures are painted
     */
    void pulse(boolean painted) {
        if (painted && left > 0 && --left == 0) {
            waiting.forEach(Runnable::run);
            waiting.clear();
        }
    }
}
