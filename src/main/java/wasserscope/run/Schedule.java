package wasserscope.run;

/**
 * The steps at which a run looks at itself (curve, trails, scale of the field): every step at first, then every 2nd, 4th, … so that there
 * are from {@value #OCTAVE} to twice as many between step k and 2k. What is recorded thus depends on the steps alone, never on how
 * fast or how often somebody looks.
 */
final class Schedule {

    private static final int OCTAVE = 64;

    private Schedule() {}

    /** Tells whether the run looks at itself at {@code step}. */
    static boolean isDue(long step) {
        return step % quantum(step) == 0;
    }

    /** Returns how many steps before {@code step}, a look, the look before it was. */
    static long interval(long step) {
        return quantum(step - 1);
    }

    private static long quantum(long step) {
        return Math.max(1, Long.highestOneBit(step) / OCTAVE);
    }
}
