package wasserscope.app.control;

import javafx.animation.FadeTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.util.Duration;

/** Lets what floats over a picture fade while the hand is elsewhere, so that nothing under it is hidden. */
public final class HoverFade {

    private static final double FAINT = 0.4;
    private static final Duration FADE = Duration.millis(160);

    private HoverFade() {}

    /**
     * Fades a node in and out.
     *
     * @param node what floats
     * @param wanted whether it is to be seen in full
     */
    public static void install(Node node, ObservableBooleanValue wanted) {
        node.getProperties().put(HoverFade.class, wanted); // a computed value lives as long as somebody holds it
        node.setOpacity(opacity(wanted));
        wanted.addListener(_ -> {
            FadeTransition fade = new FadeTransition(FADE, node);
            fade.setToValue(opacity(wanted));
            fade.play();
        });
    }

    private static double opacity(ObservableBooleanValue wanted) {
        return wanted.get() ? 1 : FAINT;
    }
}
