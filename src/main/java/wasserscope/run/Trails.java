package wasserscope.run;

import java.util.List;
import java.util.stream.Stream;
import wasserscope.measure.Particles;
import wasserscope.problem.model.PlaneMap;
import wasserscope.theory.verdict.Escape;

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
    private static final long BYTES = 9;

    /** The particles at one step, in single precision: enough for a picture; and which were in the escape region. */
    public static final class Snapshot {

        private final float[] x;
        private final float[] y;
        private final Escape escape;

        Snapshot(Particles particles, PlaneMap chart, Escape escape) {
            this.escape = escape;
            int m = particles.size();
            x = new float[m];
            y = new float[m];
            for (int i = 0; i < m; i++) {
                x[i] = (float) chart.x(particles, i);
                y[i] = (float) chart.y(particles, i);
            }
        }

        /** Returns how many bytes it takes, about. */
        public long bytes() {
            return BYTES * x.length;
        }

        /** Returns how many particles there are. */
        public int size() {
            return x.length;
        }

        /** Returns the first coordinate of particle i in the plane. */
        public float x(int i) {
            return x[i];
        }

        /** Returns its second coordinate. */
        public float y(int i) {
            return y[i];
        }

        /** Tells whether it was in the escape region. */
        public boolean wasInside(int i) {
            return escape.holds(i);
        }
    }

    /** Tells whether {@code m} particles are few enough for trails. */
    static boolean suit(int m) {
        return m <= MOST_POINTS;
    }

    /**
     * Returns the trails with one more snapshot, and without the oldest if they would be too long; a multitude of another size begins
     * anew.
     */
    Trails plus(Particles particles, PlaneMap chart, Escape escape) {
        int longest = Math.max(1, Math.min(LONGEST, MOST_POINTS / particles.size()));
        int dropped = Math.max(0, snapshots.size() + 1 - longest);
        Snapshot now = new Snapshot(particles, chart, escape);
        if (!snapshots.isEmpty() && snapshots.getLast().size() != now.size()) {
            return new Trails(List.of(now));
        }
        return new Trails(Stream.concat(snapshots.stream().skip(dropped), Stream.of(now)).toList());
    }
}
