package wasserscope.draw.particle;

import java.awt.Color;
import java.util.Arrays;
import wasserscope.draw.sheet.PixelSheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.scenario.Layer;

/**
 * The colours of crowded particles: the sign of w by the hue, the share of the escape region A by the brightness, for where particles are
 * too many for a ring around each of those in A.
 */
final class ParticleColours {

    private static final int SHARES = 32;
    private static final double OUTSIDE = 0.4;
    private static final double INSIDE = 0.12;

    private final int[] positive;
    private final int[] negative;

    private ParticleColours(int[] positive, int[] negative) {
        this.positive = positive;
        this.negative = negative;
    }

    /** Returns the colours of particles as they are looked at: the more crowded, the more A is told by brightness. */
    static ParticleColours of(View view, ParticleLook look) {
        Theme theme = view.theme();
        double contrast = view.shows(Layer.ESCAPE_REGION) ? look.crowding() : 0;
        return new ParticleColours(
                shades(theme, theme.marks().positive(), contrast), shades(theme, theme.marks().negative(), contrast));
    }

    /** Returns one colour for all particles. */
    static ParticleColours of(Color all) {
        int[] same = new int[SHARES + 1];
        Arrays.fill(same, all.getRGB());
        return new ParticleColours(same, same);
    }

    private static int[] shades(Theme theme, Color mark, double contrast) {
        int[] shades = new int[SHARES + 1];
        int dull = mixed(mark, theme.surfaces().ground(), OUTSIDE * contrast);
        int bright = mixed(mark, theme.inks().ink(), INSIDE * contrast);
        for (int share = 0; share <= SHARES; share++) {
            shades[share] = PixelSheet.mixed(dull, bright, 255 * share / SHARES);
        }
        return shades;
    }

    private static int mixed(Color under, Color over, double part) {
        return PixelSheet.mixed(under.getRGB(), over.getRGB(), (int) Math.round(255 * part));
    }

    /** Returns the colour of one particle, opaque. */
    int of(double w, boolean inside) {
        return (w < 0 ? negative : positive)[inside ? SHARES : 0];
    }

    /**
     * Returns the colour of many particles, opaque.
     *
     * @param below the part of them with {@code w < 0}, 0 … 1
     * @param inside the part of them in A, 0 … 1
     */
    int of(double below, double inside) {
        int share = (int) (SHARES * inside + 0.5);
        return PixelSheet.mixed(positive[share], negative[share], (int) (255 * below + 0.5));
    }
}
