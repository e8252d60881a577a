package wasserscope.theory.verdict;

/**
 * A verdict with what it remembers, so that it does not flicker: made anew from {@link Findings} at each look of a run. To judge the same
 * findings twice changes nothing. Without limit a run stays while the labels are separated. Immutable.
 *
 * @param verdict what it is
 * @param course where the descent stands
 * @param plateau F where the last plateau began; 0 before the first
 */
public record Judgement(Verdict verdict, Course course, double plateau) {

    /** Before the first look. */
    public static final Judgement NONE = new Judgement(Verdict.DESCENDING, Course.BEGINNING, 0);

    /** Where a descent stands. */
    public enum Course {
        /** F has not fallen yet. */
        BEGINNING,
        /** F falls. */
        FALLING,
        /** F fell, and does so no more. */
        PLATEAU
    }

    /** Returns the judgement of a later moment. */
    public Judgement next(Findings findings, Thresholds thresholds) {
        Course now = course(findings, thresholds);
        boolean level = now == Course.PLATEAU
                && (course != Course.PLATEAU || findings.objective() < thresholds.left() * plateau);
        return new Judgement(verdict(findings, thresholds, now), now, level ? findings.objective() : plateau);
    }

    private Course course(Findings findings, Thresholds thresholds) {
        if (findings.rests(thresholds, 1)) {
            return Course.PLATEAU;
        }
        boolean flat = findings.decay() <= thresholds.plateau();
        return switch (course) {
            case BEGINNING -> findings.decay() >= thresholds.descent() ? Course.FALLING : Course.BEGINNING;
            case FALLING -> flat ? Course.PLATEAU : Course.FALLING;
            case PLATEAU -> flat || findings.objective() >= thresholds.left() * plateau
                    ? Course.PLATEAU
                    : Course.FALLING;
        };
    }

    private Verdict verdict(Findings findings, Thresholds thresholds, Course now) {
        LabelFit fit = findings.certificate().fit();
        if (fit == LabelFit.LASTING || (fit.isSeparated() && verdict == Verdict.WITHOUT_LIMIT)) {
            return Verdict.WITHOUT_LIMIT;
        }
        boolean rested = verdict == Verdict.STUCK || verdict == Verdict.STATIONARY;
        if (findings.closes(thresholds, verdict == Verdict.OPTIMAL ? thresholds.hold() : 1)) {
            return Verdict.OPTIMAL;
        }
        boolean nobodyInside = findings.escape().count() == 0;
        if (nobodyInside && findings.rests(thresholds, rested ? thresholds.hold() : 1)) {
            return findings.hasWayOut() ? Verdict.STUCK : Verdict.STATIONARY;
        }
        return now == Course.PLATEAU && !nobodyInside ? Verdict.ESCAPING : Verdict.DESCENDING;
    }
}
