package wasserscope.memory;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import wasserscope.scenario.Appearance;
import wasserscope.scenario.Layer;

/**
 * What the user likes to find again. Immutable.
 *
 * @param appearance the colours
 * @param layers what is shown
 * @param logarithmicTime whether the objective's time axis is logarithmic
 * @param width of the window's content, positive
 * @param height of the window's content, positive
 * @param maximized whether the window fills the screen
 * @param language the language chosen in the window, if one was
 */
public record Preferences(
        Appearance appearance, Set<Layer> layers, boolean logarithmicTime, double width, double height,
        boolean maximized, Optional<Locale> language) {

    /** Copies the set; checks the size. */
    public Preferences {
        layers = Set.copyOf(layers);
        if (!(width > 0 && height > 0 && width < 1e5 && height < 1e5)) {
            throw new IllegalArgumentException("no window has the size " + width + " by " + height);
        }
    }

    /** Returns what a first start finds. */
    public static Preferences usual() {
        return new Preferences(Appearance.DARK, Layer.usual(), true, 1280, 800, false, Optional.empty());
    }
}
