package wasserscope.theory.verdict;

import java.util.Locale;

/** What is known of a moment of a run, in one word. (CB18, proposition 3.1 and appendix C.) */
public enum Verdict {
    /** The numbers are no longer finite, or beyond all use. */
    DIVERGED,
    /** The integrator could not go on, although all numbers are finite. */
    GAVE_UP,
    /** F has no minimizer: the labels are {@linkplain LabelFit#LASTING separated}. */
    WITHOUT_LIMIT,
    /** The excess over the minimum is certified to be negligible. */
    OPTIMAL,
    /** At rest, with a part of Ω where particles would go down and none is. */
    STUCK,
    /** At rest, and undecided. */
    STATIONARY,
    /** On the way down after a plateau, carried by particles of the escape region. */
    ESCAPING,
    /** On the way down. */
    DESCENDING;

    /** Returns its name in files, tables and style sheets: {@code gave-up}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
