package wasserscope.random;

/**
 * Counter-based random numbers: the k-th draw of a stream is a pure function of (seed, stream, k), so that the first particles
 * of a start stay the same when their number changes and any draw can be repeated without the ones before it.
 *
 * <p>The bits come from two rounds of the SplitMix64 finalizer (Steele, Lea, Flood 2014). Transcendental functions are those of
 * {@link StrictMath}, so the numbers are the same on every machine. Instances are immutable and safe for any thread.
 *
 * @param seed the scenario's seed, any value
 * @param stream separates independent uses of one seed
 */
public record CounterRandom(long seed, Stream stream) {

    /** What a seed is used for; each use has draws of its own. */
    public enum Stream {
        /** The particles of a start. */
        START(1),
        /** The noise added to a teacher's targets. */
        NOISE(2),
        /** The order in which a pass takes the data. */
        BATCH(3),
        /** Inputs that nobody gave. */
        INPUTS(4),
        /** The particles that are shaken, and where to. */
        SHAKE(5),
        /** The vector from which an iteration starts. */
        ITERATION(6),
        /** The rows of a table that are held out. */
        HELD_OUT(7);

        private final int number;

        Stream(int number) {
            this.number = number;
        }
    }

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1p-52;

    /**
     * Returns a uniform number of (0, 1).
     *
     * @param index which particle or sample, at least 0
     * @param coordinate which of its numbers, at least 0
     */
    public double uniform(long index, int coordinate) {
        long key = mix(seed + GOLDEN * stream.number);
        long bits = mix(mix(key + GOLDEN * index) + GOLDEN * (coordinate + 1L));
        return ((bits >>> 12) + 0.5) * UNIT;
    }

    /**
     * Returns a uniform number of (low, high).
     *
     * @param index which particle or sample
     * @param coordinate which of its numbers
     */
    public double between(double low, double high, long index, int coordinate) {
        return low + (high - low) * uniform(index, coordinate);
    }

    /**
     * Returns a standard normal number, by Box and Muller's transform of two uniform draws.
     *
     * @param index which particle or sample
     * @param coordinate which of its numbers; uses the uniform draws 2·coordinate and 2·coordinate + 1
     */
    public double normal(long index, int coordinate) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(uniform(index, 2 * coordinate)));
        return radius * StrictMath.cos(2 * Math.PI * uniform(index, 2 * coordinate + 1));
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
