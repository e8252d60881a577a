package wasserscope.words;

import wasserscope.measure.Points;
import wasserscope.problem.model.PlaneMap;
import wasserscope.theory.minimum.End;
import wasserscope.theory.minimum.Minimum;
import wasserscope.theory.verdict.Certificate;
import wasserscope.theory.verdict.Findings;
import wasserscope.theory.verdict.Verdict;

/** The sentences about what is found of a moment: one for each verdict, with the reason in numbers. */
public final class VerdictWords {

    private VerdictWords() {}

    /**
     * Returns why a verdict is given, in numbers.
     *
     * @param chart how the model's particles are drawn, which names their places
     */
    public static String sentence(Verdict verdict, Findings findings, PlaneMap chart) {
        Certificate certificate = findings.certificate();
        return switch (verdict) {
            case DIVERGED -> Words.of("Verdict.DIVERGED.why");
            case OPTIMAL -> certificate.kind() == Certificate.Kind.DUAL
                    ? Words.of("Verdict.OPTIMAL.why", Numerals.significant(certificate.gap()))
                    : Words.of("Verdict.OPTIMAL.bounded", Numerals.significant(certificate.gap()),
                            Numerals.significant(certificate.mass()));
            case STUCK -> Words.of("Verdict.STUCK.why", Numerals.significant(certificate.minimum().value()),
                    place(certificate.minimum(), chart));
            case STATIONARY -> Words.of("Verdict.STATIONARY.why", Numerals.significant(findings.margin()),
                    Numerals.significant(certificate.gap()));
            case ESCAPING -> Words.of(findings.escape().count() == 1 ? "Verdict.ESCAPING.one" : "Verdict.ESCAPING.why",
                    Numerals.whole(findings.escape().count()));
            case DESCENDING -> descent(findings);
        };
    }

    private static String descent(Findings findings) {
        String rate = Numerals.significant(findings.velocityNorm() * findings.velocityNorm());
        double wrong = findings.escape().wrongMass();
        return wrong > 0
                ? Words.of("Verdict.DESCENDING.feeds", rate, Numerals.significant(wrong))
                : Words.of("Verdict.DESCENDING.why", rate);
    }

    /** Returns the least value of F'(μ)(±1, ·) and where it is taken. */
    public static String leastPotential(Minimum minimum, PlaneMap chart) {
        return Words.of("certificate.least", Numerals.significant(minimum.value()), place(minimum, chart));
    }

    private static String place(Minimum minimum, PlaneMap chart) {
        return minimum.end().map(end -> atEnd(end, minimum, chart)).orElseGet(() -> inside(minimum, chart));
    }

    private static String inside(Minimum minimum, PlaneMap chart) {
        Points place = minimum.place();
        String sign = sign(minimum);
        return switch (chart) {
            case PHASE -> Words.of("Place.PHASE", sign, Numerals.fixed(place.at(0, 0), 2));
            case POSITION -> Words.of("Place.POSITION", sign, Numerals.fixed(place.at(0, 0), 2),
                    Numerals.fixed(place.at(0, 1), 2));
            case PULL -> Words.of("Place.PULL", sign, direction(place));
            case VECTOR -> Words.of("Place.VECTOR", direction(place));
        };
    }

    private static String direction(Points place) {
        return Numerals.fixed(Math.atan2(place.at(0, 1), place.at(0, 0)), 2);
    }

    private static String atEnd(End end, Minimum minimum, PlaneMap chart) {
        if (end.isConstant()) {
            return Words.of("Place.constant", sign(minimum));
        }
        return chart == PlaneMap.PHASE
                ? Words.of("Place.steep", sign(minimum), end.direction() > 0 ? "+∞" : "−∞")
                : Words.of("Place.step", sign(minimum), Numerals.fixed(end.threshold(), 2));
    }

    private static String sign(Minimum minimum) {
        return minimum.sign() > 0 ? "+1" : "−1";
    }
}
