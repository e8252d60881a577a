package wasserscope.run;

import java.util.List;
import java.util.stream.Stream;
import wasserscope.measure.Particles;

/**
 * Where the particles were at the last few looks of the {@link Schedule}. Immutable; later trails share the snapshots.
 *
 * @param snapshots the oldest first; all of the same number of particles
 */
public record Trails(List<Snapshot> snapshots) {

    /** No past. */
    public static final Trails EMPTY = new Trails(List.of());

    private static final int LONGEST = 24;
    private static final int MOST_POINTS = 16_000;

    /** The particles at one step, in single precision: enough for a picture. */
    public static final class Snapshot {

        private final float[] w;
        private final float[] theta;

        Snapshot(Particles particles) {
            int m = particles.size();
            w = new float[m];
            theta = new float[m];
            for (int i = 0; i < m; i++) {
                w[i] = (float) particles.w(i);
                theta[i] = (float) particles.theta(i);
            }
        }

        /** Returns how many particles there are. */
        public int size() {
            return w.length;
        }

        /** Returns the output weight of particle i. */
        public float w(int i) {
            return w[i];
        }

        /** Returns the position of particle i. */
        public float theta(int i) {
            return theta[i];
        }
    }

    /** Tells whether {@code m} particles are few enough for trails. */
    static boolean suit(int m) {
        return m <= MOST_POINTS;
    }

    /** Returns the trails with one more snapshot, and without the oldest if they would be too long. */
    Trails plus(Particles particles) {
        int longest = Math.max(1, Math.min(LONGEST, MOST_POINTS / particles.size()));
        int dropped = Math.max(0, snapshots.size() + 1 - longest);
        return new Trails(Stream.concat(snapshots.stream().skip(dropped), Stream.of(new Snapshot(particles)))
                .toList());
    }
}
