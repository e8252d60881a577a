package wasserscope.run;

import wasserscope.theory.verdict.Verdict;

/** Something that may happen on a run, and be waited for. Immutable. */
public sealed interface Event {

    /** Returns the first step at which it counts: what happened before is not meant. */
    long from();

    /** Tells whether a mark says that it happened. */
    boolean is(Mark mark);

    /**
     * A verdict is reached.
     *
     * @param verdict which
     */
    record Judged(long from, Verdict verdict) implements Event {

        @Override
        public boolean is(Mark mark) {
            return mark instanceof Mark.Judged judged && judged.step() >= from && judged.verdict() == verdict;
        }
    }

    /** The first particle enters the escape region after a plateau. */
    record Escaped(long from) implements Event {

        @Override
        public boolean is(Mark mark) {
            return mark instanceof Mark.Escaped && mark.step() >= from;
        }
    }
}
