package wasserscope.draw.particle;

import wasserscope.draw.sheet.PixelSheet;

/** The colours of pixels of a density, by how many particles lie under a disc around them. */
final class DensityTone {

    /** Opacities are known at so many numbers within a factor of two of each other, 2 to this power. */
    private static final int STEPS = 6;

    private static final int SHIFT = 23 - STEPS;
    private static final float LEAST = 1f / 64;
    private static final int OCTAVES = 27;

    private final float unit;
    private final int[] alphas = new int[OCTAVES << STEPS];
    private final int[] grounds = new int[alphas.length];
    private final ParticleColours colours;
    private final int ground;

    /**
     * Takes a look.
     *
     * @param ground the colour of the shade in which a multitude lies
     * @param unit as what a particle counts
     */
    DensityTone(ParticleLook look, ParticleColours colours, int ground, double unit) {
        this.unit = (float) (1 / unit);
        this.colours = colours;
        this.ground = ground;
        for (int j = 0; j < alphas.length; j++) {
            double count = Float.intBitsToFloat(Float.floatToIntBits(LEAST) + (j << SHIFT));
            double seen = look.opacity(count);
            double shade = look.shade(count) * (1 - seen);
            alphas[j] = (int) (255 * (seen + shade) + 0.5);
            grounds[j] = (int) (255 * shade / Math.max(Double.MIN_NORMAL, seen + shade) + 0.5);
        }
    }

    private static int index(float count) {
        return Math.min((OCTAVES << STEPS) - 1, (Float.floatToIntBits(count) - Float.floatToIntBits(LEAST)) >> SHIFT);
    }

    /** Gives the colours of a row, not premultiplied, of which its counts are known. */
    void row(float[] positive, float[] negative, float[] inside, int[] argb, int offset) {
        for (int x = 0; x < positive.length; x++) {
            float count = positive[x] + negative[x];
            int index = index(count * unit);
            if (index >= 0) {
                int colour = colours.of(negative[x] / count, inside[x] / count);
                int rgb = PixelSheet.mixed(colour, ground, grounds[index]);
                argb[offset + x] = (alphas[index] << 24) | (rgb & 0xffffff);
            }
        }
    }
}
