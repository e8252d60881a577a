package wasserscope.app.session;

import java.util.Optional;
import wasserscope.scenario.PlaneWindow;

/** A short, slowing move from one window of Ω to another. For the FX thread. */
final class WindowTransition {

    private static final double NANOS = 180e6;

    private PlaneWindow from;
    private PlaneWindow to;
    private long began;
    private boolean moving;

    void begin(PlaneWindow present, PlaneWindow goal, long now) {
        from = present;
        to = goal;
        began = now;
        moving = true;
    }

    void stop() {
        moving = false;
    }

    /** Returns where the move is, until it has arrived. */
    Optional<PlaneWindow> windowAt(long now) {
        if (!moving) {
            return Optional.empty();
        }
        double part = Math.max(0, Math.min(1, (now - began) / NANOS));
        moving = part < 1;
        double eased = 1 - Math.pow(1 - part, 3);
        return Optional.of(new PlaneWindow(
                mix(from.thetaLow(), to.thetaLow(), eased),
                mix(from.thetaHigh(), to.thetaHigh(), eased),
                mix(from.wLow(), to.wLow(), eased),
                mix(from.wHigh(), to.wHigh(), eased)));
    }

    private static double mix(double a, double b, double part) {
        return a + (b - a) * part;
    }
}
